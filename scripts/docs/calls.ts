import { methodName } from "../../src/engine/client.js";
import { flagsFor } from "../../src/cli/commands/operation.js";
import { kebab, operationsOf as commandsOf, type ApiDocument } from "../../src/cli/document.js";
import { commandLine as commandWords } from "../../src/cli/example.js";
import { ownOptions } from "../../src/cli/own-options.js";
import type { OperationEntry } from "../../src/cli/types.js";
import { shellWord } from "../../src/cli/shell.js";
import manifest from "../../package.json" with { type: "json" };
import { deref, isObject, parameterExample, type Operation, type Parameter } from "../document/document.js";
import { jsonContent } from "../document/media.js";
import type { BundledDocument } from "../document/redocly.js";
import { whyNotCarried } from "../generate/carried.js";
import { authOf } from "./auth.js";
import { packageOf, type ClientPackage } from "./package.js";

/** A request that the page offers to send and shows as a program. */
export interface Call {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Undefined when the operation takes none. */
  readonly body: unknown;
  readonly samples: readonly Sample[];
}

/** A program or command line that makes one call, complete as it stands. */
export interface Sample {
  readonly language: "typescript" | "curl" | "cli";
  readonly label: string;
  readonly code: string;
}

/** The calls of an operation: one for each example of its body, or one with the examples of its parameters alone. */
export function callsOf(document: BundledDocument, operation: Operation): Call[] {
  const parameters = Object.fromEntries(
    callerParameters(operation).flatMap((parameter) => entryOf(document, parameter)),
  );
  const { example, examples = {} } = jsonContent(operation.requestBody?.content)?.media ?? {};
  const named = Object.entries(examples).map(([name, node]) => ({ name, ...deref(document, node) }));
  const inputs = named.length > 0 ? named : [{ name: "example", value: example }];
  return inputs.map(({ name, summary = name, description = "", value: body }) => {
    const samples: Sample[] = [
      { language: "typescript", label: "TypeScript", code: typescript(document, operation, parameters, body) },
      { language: "curl", label: "curl", code: curl(document, operation, parameters, body) },
    ];
    if (packageOf(document) !== undefined)
      samples.push({ language: "cli", label: "CLI", code: commandLine(document, operation, parameters, body) });
    return { name, summary, description, parameters, body, samples };
  });
}

/** The parameters that a caller gives; headers are the client's and the gateway's. */
export function callerParameters({ parameters }: Operation): Parameter[] {
  return parameters.filter(({ in: place }) => place === "path" || place === "query");
}

/** What is asked for, or is said to be usual; an option list alone is no reason to give an optional parameter. */
function entryOf(document: BundledDocument, parameter: Parameter): [string, unknown][] {
  const { name, required, example, examples, schema } = parameter;
  const { default: usual, examples: values } = deref(document, schema);
  if (required !== true && [example, examples, usual, values].every((given) => given === undefined)) return [];
  return [[name, parameterExample(document, parameter) ?? name.toUpperCase()]];
}

function typescript(
  document: BundledDocument,
  operation: Operation,
  parameters: Call["parameters"],
  body: unknown,
): string {
  const values = [...(Object.keys(parameters).length > 0 ? [parameters] : []), ...(body === undefined ? [] : [body])];
  const own = packageOf(document);
  const client = own?.variable ?? "client";
  // What a client has no method for is called as openapi-fetch does it.
  const call =
    whyNotCarried(document, operation) === undefined
      ? `${client}.${methodName(operation.operationId)}(${values.map(literal).join(", ")})`
      : `${client}.raw.${operation.method}(${literal(operation.path)})`;
  return `${own === undefined ? generated(document, operation) : packaged(document, own)}
const result = await ${call};
console.log(result);
`;
}

/** A client that comes in a package of the service's own. */
function packaged(
  document: BundledDocument,
  { name, client, variable, server, credentials, token }: ClientPackage,
): string {
  return `import { ${client}, ${credentials} } from ${JSON.stringify(name)};

const ${variable} = ${client}({
  ${server}: ${JSON.stringify(firstServer(document).region)},
  // for example ${token}
  credentials: ${credentials}(),
});
`;
}

/** A client of what `npm run generate` made. */
function generated(document: BundledDocument, operation: Operation): string {
  const auth = authOf(document, operation);
  const { url } = firstServer(document);
  const credentials =
    auth === undefined || auth.place === "query"
      ? ""
      : `
  credentials: { authorize: () => ({ ${auth.place === "cookie" ? `cookie: \`${auth.name}=` : `${JSON.stringify(auth.name.toLowerCase())}: \`${auth.prefix}`}\${process.env.TOKEN}\` }) },`;
  return `import { createClient } from "${manifest.name}/engine";
import { service } from "./generated/service.js";

const client = createClient(service, {
  endpoint: ${JSON.stringify(URL.canParse(url) ? url : `https://api.example.com${url.replace(/\/$/, "")}`)},${credentials}
});
`;
}

/** A value as a TypeScript literal, its keys bare where they may be. */
function literal(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");
}

function curl(document: BundledDocument, operation: Operation, parameters: Call["parameters"], body: unknown): string {
  const { method, path } = operation;
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(parameters[name] ?? "")),
  );
  const query = new URLSearchParams(
    callerParameters(operation).flatMap(({ name, in: place }) =>
      place === "query" && parameters[name] !== undefined ? [[name, String(parameters[name])]] : [],
    ),
  );
  const auth = authOf(document, operation);
  const variable = packageOf(document)?.token ?? "TOKEN";
  if (auth?.place === "query") query.append(auth.name, "");
  const url = firstServer(document).url + filled + (query.size === 0 ? "" : `?${query}`);
  const lines = [
    `curl --include --request ${method}`,
    auth?.place === "query" ? `${shellWord(url)}"$${variable}"` : shellWord(url),
    ...(auth === undefined || auth.place === "query" ? [] : ["--config -"]),
    ...(body === undefined
      ? []
      : [
          `--header 'Content-Type: ${jsonContent(operation.requestBody?.content)?.type ?? "application/json"}'`,
          `--data ${shellWord(JSON.stringify(body, null, 2))}`,
        ]),
  ];
  const command = `${lines.join(" \\\n  ")}\n`;
  if (auth === undefined || auth.place === "query") return command;
  const header = auth.place === "cookie" ? `Cookie: ${auth.name}=` : `${auth.name}: ${auth.prefix}`;
  return `# The token goes in by standard input:
# others can read the arguments.
printf 'header = "${header}%s"\\n' "$${variable}" |
${command}`;
}

const commands = new WeakMap<BundledDocument, ReadonlyMap<string, OperationEntry>>();

function commandOf(document: BundledDocument, name: string): OperationEntry | undefined {
  const known =
    commands.get(document) ??
    new Map(commandsOf(document as unknown as ApiDocument).map((entry) => [entry.command, entry]));
  commands.set(document, known);
  return known.get(name);
}

function commandLine(
  document: BundledDocument,
  { operationId, extensions }: Operation,
  parameters: Call["parameters"],
  body: unknown,
): string {
  const name = String(extensions["x-command"] ?? kebab(operationId));
  // The linter has checked that the document has the form that the command line expects.
  const operation = commandOf(document, name)?.load();
  if (operation === undefined) throw new TypeError(`There is no command ${name}.`);
  const own = packageOf(document);
  const target = [`--${own?.server}`, firstServer(document).region];
  const flags = flagsFor(operation, ownOptions(operation, document as unknown as ApiDocument));
  return `${commandWords(`npx ${own?.name}`, operation, target, { parameters, body }, flags).join(
    " \
  ",
  )}
`;
}

/** A server of the document, by the name that callers give it. */
export interface Server {
  readonly region: string;
  readonly url: string;
  readonly description: string;
  readonly source: readonly string[];
}

export function serversOf(document: BundledDocument): Server[] {
  const servers = document["servers"];
  return (Array.isArray(servers) ? servers : [])
    .filter(isObject)
    .map(({ url, description = "", "x-region": region = "", "x-source": source = [] }) => ({
      region: String(region),
      url: String(url),
      description: String(description),
      source: [source].flat().map(String),
    }));
}

function firstServer(document: BundledDocument): Server {
  const [server] = serversOf(document);
  return server ?? { region: "", url: "", description: "", source: [] };
}
