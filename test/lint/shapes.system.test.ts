import { expect, test } from "vitest";
import path from "node:path";
import { Failure } from "../../scripts/command/command.js";
import { root } from "../../scripts/command/project.js";
import { token } from "../../scripts/document/document.js";
import { bundle } from "../../scripts/document/redocly.js";
import { lint } from "../../scripts/lint/lint.js";
import shop from "../shop/generated/openapi.json" with { type: "json" };
import { written } from "../support/documents.js";
import { onlyPaths, spec as wholeSpec } from "../support/spec.js";

// More of them: LINT_RUNS=1000 LINT_SEED=7 npx vitest run --project system test/lint/shapes
const runs = Number(process.env["LINT_RUNS"] ?? 50);
const seed = Number(process.env["LINT_SEED"] ?? Math.floor(Math.random() * 1e6));

const spec = onlyPaths("/v3/scm/certificates/buy", "/v3/scm/csr");

type Path = readonly string[];

function paths(node: unknown, path: Path = []): Path[] {
  const below = typeof node === "object" && node !== null ? Object.entries(node) : [];
  return [...(path.length > 0 ? [path] : []), ...below.flatMap(([key, child]) => paths(child, [...path, key]))];
}

/** The document with other values at paths. */
function changed(document: unknown, ...values: readonly (readonly [Path, unknown])[]): unknown {
  const copy: unknown = structuredClone(document);
  for (const [path, value] of values) {
    const target = path.slice(0, -1).reduce<unknown>((node, key) => Reflect.get(Object(node), key), copy);
    Reflect.set(Object(target), path.at(-1) ?? "", value);
  }
  return copy;
}

function random(state: number): (below: number) => number {
  let now = state;
  return (below) => {
    now = (now * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor((now / 2 ** 32) * below);
  };
}

/** What lint and the bundle say of a document; each sentence must have a place. */
async function told(document: unknown): Promise<string[]> {
  const file = await written({ "a.json": document });
  const refusal = async (work: Promise<unknown>): Promise<string[]> => {
    try {
      await work;
      return [];
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return error.message.split("\n");
    }
  };
  const problems: string[] = [];
  const linted = lint(file, path.join(root, "redocly.yaml")).then((found) =>
    problems.push(...found.map(({ line, column, message }) => `a.json:${line}:${column} ${message}`)),
  );
  const sentences = [...(await refusal(linted)), ...(await refusal(bundle(file)))];
  return [...problems, ...sentences.map((sentence) => sentence.replaceAll(file, "a.json"))];
}

const buyBody = ["paths", "/v3/scm/certificates/buy", "post", "requestBody"];

test.each<[string, Path, unknown, (readonly [Path, unknown])?]>([
  ["servers as an object", ["servers"], {}],
  ["a null server", ["servers", "0"], null],
  ["a null media type", ["components", "responses", "Forbidden", "content", "application/json"], null],
  ["required as a text", ["components", "schemas", "CertDetail", "required"], "cert_id"],
  ["openapi as a number", ["openapi"], 3.1],
  ["a null schema", ["components", "schemas", "CertDetail"], null],
  ["paths as a list", ["paths"], []],
  ["a null path", ["paths", "/v3/scm/certificates/buy"], null],
  ["parameters as an object", ["paths", "/v3/scm/certificates/buy", "post", "parameters"], {}],
  ["responses as a text", ["paths", "/v3/scm/certificates/buy", "post", "responses"], "200"],
  ["tags as a text", ["tags"], "certificates"],
  ["info as null", ["info"], null],
  ["a body that leads into itself", buyBody, { $ref: `#/${buyBody.map(token).join("/")}/content/application~1json` }],
  [
    "a body that leads through a reference into itself",
    buyBody,
    { content: { "application/json": { $ref: "#/components/schemas/CertDetail/allOf/0/schema" } } },
    [
      ["components", "schemas", "CertDetail", "allOf"],
      [{ $ref: `#/${buyBody.map(token).join("/")}/content/application~1json` }],
    ],
  ],
  ["a name that objects have by themselves", ["info", "hasOwnProperty"], ""],
  [
    "an option that is an object",
    ["components", "schemas", "CertDetail"],
    { description: "x", "x-extensible-enum": [{ a: 1 }] },
  ],
])("lint and bundle answer %s with a place and a sentence", async (_, where, value, more) => {
  const sentences = await told(changed(spec, [where, value], ...(more === undefined ? [] : [more])));
  expect(sentences.length).toBeGreaterThan(0);
  for (const sentence of sentences) expect(sentence).toMatch(/^a\.json:\d+:\d+ (?!.*(?:undefined|\[object))\S/);
});

test.each([
  ["error codes as a list", "x-error-codes", []],
  ["a null error code", "x-error-codes", { "A.1": null }],
  ["sources as a text", "x-sources", "page"],
])("lint says something of %s", async (_, name, value) => {
  const problems = await lint(
    await written({ "a.json": changed(wholeSpec, [[name], value]) }),
    path.join(root, "redocly.yaml"),
  );
  expect(problems.length).toBeGreaterThan(0);
});

test(
  `whatever stands in place of a node, lint and bundle end in findings (seed ${seed})`,
  { timeout: 600_000 },
  async () => {
    const next = random(seed);
    const all = paths(shop);
    // The catalogue is most of the document; its entries are all alike.
    const outside = all.filter(([first]) => first !== "x-error-codes" && first !== "x-sources");
    const values = [null, [], "text", 7, {}, [null], true, "reference"];
    for (let run = 0; run < runs; run++) {
      const from = run % 5 === 0 ? all : outside;
      const where = from[next(from.length)] ?? [];
      const drawn = values[next(values.length)];
      const target = outside[next(outside.length)] ?? [];
      const value = drawn === "reference" ? { $ref: `#/${target.map(token).join("/")}` } : drawn;
      const sentences = await told(changed(shop, [where, value])).catch((error: unknown) => {
        throw new Error(`Seed ${seed}, run ${run}: ${JSON.stringify(value)} at ${where.join("/")}`, { cause: error });
      });
      for (const sentence of sentences)
        expect(sentence, `${JSON.stringify(value)} at ${where.join("/")}`).toMatch(/^a\.json(:\d+:\d+)? \S|^a\.json: /);
    }
  },
);
