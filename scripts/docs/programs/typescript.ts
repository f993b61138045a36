import { kebab } from "../../../src/engine/kebab.js";
import type { Frame, Input, Plan } from "./plan.js";
import { replaced } from "./secrets.js";

/** A program with the client: it keeps a journal where one is wanted, and tells how a failure ended. */
export function typescript(frame: Frame, plan: Plan, { parameters, body }: Input): string {
  const own = frame.package;
  const client = own?.variable ?? "client";
  const failure = own === undefined ? "ApiError" : own.error;
  const journal = plan.journaled && own?.journal !== "" ? (own?.journal ?? "fileJournal") : undefined;
  const shown = replaced(body, plan.secrets, (secret, way) => `\0${fileOf(way, secret)}`);
  const values = [...(Object.keys(parameters).length > 0 ? [parameters] : []), ...(body === undefined ? [] : [shown])];
  // What a client has no method for is called as openapi-fetch does it.
  const call =
    plan.call === undefined
      ? `${client}.raw.${plan.method}(${literal(plan.path)})`
      : `${client}.${plan.call}(${values.map(literal).join(", ")})`;
  const files = [
    ...(call.includes("await readFile(") ? ["readFile"] : []),
    ...(plan.answersSecret ? ["writeFile"] : []),
  ];
  const names = own === undefined ? ["createClient"] : [own.client, own.credentials];
  const imports = [
    ...(files.length === 0 ? [] : [`import { ${files.join(", ")} } from "node:fs/promises";`]),
    `import { ${[failure, ...names]
      .filter((name) => name !== "")
      .sort(ignoringCase)
      .join(", ")} } from ${JSON.stringify(own?.name ?? frame.engine)};`,
    ...(journal === undefined ? [] : [`import { ${journal} } from ${JSON.stringify(frame.journal)};`]),
    ...(own === undefined ? [`import { service } from "./generated/service.js";`] : []),
  ];
  const options = [
    ...(own === undefined ? generated(frame, plan) : packaged(frame, own)),
    ...(journal === undefined ? [] : [`journal: ${journal}("journal.jsonl"),`]),
  ];
  const made = own === undefined ? "createClient(service, " : `${own.client}(`;
  const then = plan.answersSecret
    ? [
        "// The answer holds a secret: it goes to a file that only you can read.",
        `await writeFile("answer.json", JSON.stringify(result, null, 2), { flag: "wx", mode: 0o600 });`,
      ]
    : ["console.log(result);"];
  const body_ = [
    `const ${client} = ${made}{`,
    ...options.map((line) => `  ${line}`),
    "});",
    `const result = await ${call};`,
    ...then,
  ].join("\n");
  const caught =
    failure === ""
      ? []
      : [
          "} catch (error) {",
          `  if (!(error instanceof ${failure})) throw error;`,
          "  console.error(error.outcome, error.message); // not-sent, rejected or unknown",
          "}",
        ];
  return failure === ""
    ? `${imports.join("\n")}\n\n${body_}\n`
    : `${imports.join("\n")}\n\ntry {\n${body_.replaceAll(/^(?=.)/gm, "  ")}\n${caught.join("\n")}\n`;
}

function ignoringCase(one: string, other: string): number {
  return one.toLowerCase() < other.toLowerCase() ? -1 : 1;
}

/** The options of a client that comes in a package of the service's own. */
function packaged({ server }: Frame, own: NonNullable<Frame["package"]>): string[] {
  return [
    `${own.server}: ${JSON.stringify(server.region)},`,
    `credentials: ${own.credentials}(), // for example ${own.token}`,
  ];
}

/** The options of a client of what `npm run generate` made. */
function generated({ server: { url } }: Frame, { auth }: Plan): string[] {
  const header = auth?.place === "cookie" ? "cookie" : JSON.stringify(auth?.name.toLowerCase());
  const before = auth?.place === "cookie" ? `${auth.name}=` : auth?.prefix;
  return [
    `endpoint: ${JSON.stringify(URL.canParse(url) ? url : `https://api.example.com${url.replace(/\/$/, "")}`)},`,
    ...(auth === undefined || auth.place === "query"
      ? []
      : [`credentials: { authorize: () => ({ ${header}: \`${before}\${process.env.TOKEN}\` }) },`]),
  ];
}

/** A value as a TypeScript literal, its keys bare where they may be; secrets are read from files. */
function literal(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replaceAll(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:")
    .replaceAll(/"\\u0000([^"]+)"/g, `await readFile("$1", "utf8")`);
}

/** The name of a file that could hold a secret. */
export function fileOf(way: readonly string[], secret: unknown): string {
  const pem = typeof secret === "string" && secret.startsWith("-----BEGIN ");
  return `${kebab(way.at(-1) ?? "secret")}.${pem ? "pem" : "txt"}`;
}
