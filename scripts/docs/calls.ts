import { methodName } from "../../src/engine/client.js";
import { flagsFor } from "../../src/cli/commands/operation.js";
import { kebab, operationsOf as commandsOf, type ApiDocument } from "../../src/cli/document.js";
import { commandLine as commandWords } from "../../src/cli/example.js";
import { ownOptions } from "../../src/cli/own-options.js";
import { shellWord } from "../../src/cli/shell.js";
import { at, deref, isObject, parameterExample, token, type Operation, type Parameter } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";

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
  readonly language: "typescript" | "curl" | "scm";
  readonly label: string;
  readonly code: string;
}

/** The calls of an operation: one for each example of its body, or one with the examples of its parameters alone. */
export function callsOf(document: BundledDocument, operation: Operation): Call[] {
  const parameters = Object.fromEntries(
    callerParameters(operation).flatMap((parameter) => entryOf(document, parameter)),
  );
  const { example, examples = {} } = operation.requestBody?.content["application/json"] ?? {};
  const named = Object.entries(examples).map(([name, node]) => ({ name, ...deref(document, node) }));
  const inputs = named.length > 0 ? named : [{ name: "example", value: example }];
  return inputs.map(({ name, summary = name, description = "", value: body }) => {
    const samples: Sample[] = [
      { language: "typescript", label: "TypeScript", code: typescript(document, operation, parameters, body) },
      { language: "curl", label: "curl", code: curl(document, operation, parameters, body) },
      { language: "scm", label: "CLI", code: commandLine(document, operation, parameters, body) },
    ];
    return { name, summary, description, parameters, body, samples };
  });
}

/** The parameters that a caller gives; headers are the client's and the gateway's. */
export function callerParameters({ parameters }: Operation): Parameter[] {
  return parameters.filter(({ in: place }) => place === "path" || place === "query");
}

/** The header that takes a plain token; undefined when no scheme of the operation has one. */
export function tokenHeader(document: BundledDocument, { security }: Operation): string | undefined {
  const schemes = security.map((name) => at(document, `/components/securitySchemes/${token(name)}`)).filter(isObject);
  const scheme = schemes.find(({ type, in: place }) => type === "apiKey" && place === "header");
  return scheme === undefined ? undefined : String(scheme["name"]);
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
  { operationId }: Operation,
  parameters: Call["parameters"],
  body: unknown,
): string {
  const values = [...(Object.keys(parameters).length > 0 ? [parameters] : []), ...(body === undefined ? [] : [body])];
  return `import { createScmClient, credentialsFromEnvironment } from "huaweicloud-scm";

const scm = createScmClient({
  region: ${JSON.stringify(firstServer(document).region)},
  // for example HW_AUTH_TOKEN
  credentials: credentialsFromEnvironment(),
});

const result = await scm.${methodName(operationId)}(${values.map(literal).join(", ")});
console.log(result);
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
  const url = firstServer(document).url + filled + (query.size === 0 ? "" : `?${query}`);
  const header = tokenHeader(document, operation);
  const lines = [
    `curl --include --request ${method}`,
    shellWord(url),
    ...(header === undefined ? [] : ["--config -"]),
    ...(body === undefined
      ? []
      : ["--header 'Content-Type: application/json'", `--data ${shellWord(JSON.stringify(body, null, 2))}`]),
  ];
  const command = `${lines.join(" \\\n  ")}\n`;
  if (header === undefined) return command;
  return `# The token goes in by standard input:
# others can read the arguments.
printf 'header = "${header}: %s"\\n' "$HW_AUTH_TOKEN" |
${command}`;
}

function commandLine(
  document: BundledDocument,
  { operationId, extensions }: Operation,
  parameters: Call["parameters"],
  body: unknown,
): string {
  const name = String(extensions["x-command"] ?? kebab(operationId));
  // The linter has checked that the document has the form that the command line expects.
  const api = document as unknown as ApiDocument;
  const operation = commandsOf(api)
    .find(({ command }) => command === name)
    ?.load();
  if (operation === undefined) throw new TypeError(`scm has no command ${name}.`);
  const target = ["--region", firstServer(document).region];
  const flags = flagsFor(operation, ownOptions(operation, api));
  return `${commandWords("npx huaweicloud-scm", operation, target, { parameters, body }, flags).join(" \\\n  ")}\n`;
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
