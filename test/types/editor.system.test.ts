import path from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { operations, spec } from "../support/spec.js";
import { root } from "../../scripts/command/project.js";
import { at, deref, isObject } from "../../scripts/document/document.js";
import { methodName } from "../../src/engine/operation-name.js";

// What an editor shows, asked of the language service as an editor does.

const file = path.join(root, "test", "types", "as-typed.ts");
const purchase = `{ cert_brand: "GEOTRUST", cert_type: "OV_SSL_CERT", domain_type: "SINGLE_DOMAIN", domain_numbers: 1,
  effective_time: 1, order_number: 1, agree_privacy_protection: true, is_auto_pay: true, enterprise_project_id: "0", order_id: "x", tags: [] }`;
const program = `import { createScmClient, authToken } from "../../src/index.js";
const scm = createScmClient({ region: "eu-west-101", credentials: authToken("x") });
scm.subscribeCertificate(${purchase}).then((order) => order.cert);
${operations.map(({ operationId }) => `scm.${methodName(operationId)};`).join("\n")}
scm.subscribeCertificate({ cert_brand: "GEOTRUST" });
`;

let service: ts.LanguageService;
beforeAll(() => {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), (name) => ts.sys.readFile(name)) as {
    config: { compilerOptions: unknown };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = name === file ? program : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => (name === file ? program : ts.sys.readFile(name)),
  });
}, 120_000);

/** What is shown over a place in the program, given by the text before it and the word itself. */
function hover(before: string, word: string): { readonly type: string; readonly words: string } {
  const position = program.indexOf(before + word) + before.length;
  const info = service.getQuickInfoAtPosition(file, position);
  return {
    type: ts.displayPartsToString(info?.displayParts),
    words:
      ts.displayPartsToString(info?.documentation) +
      (info?.tags ?? []).map(({ name, text }) => `\n@${name} ${ts.displayPartsToString(text)}`).join(""),
  };
}

describe("over a method", () => {
  test.each(operations)(
    "$operationId: what it does, what it costs and destroys, and its page",
    ({ operationId, summary, extensions, pointer }) => {
      const { words } = hover("\nscm.", `${methodName(operationId)};`);
      expect(words).toContain(summary.replace(/\.$/, ""));
      if (extensions["x-charges-money"] === true) expect(words).toContain("**Costs money.**");
      const destroys = extensions["x-destroys"];
      if (destroys !== undefined)
        expect(words).toContain(typeof destroys === "string" ? "**Cannot be undone.**" : "**May not be undone.**");
      const page: unknown = at(spec, `${pointer}/externalDocs/url`);
      if (typeof page === "string") expect(words).toContain(page);
    },
  );

  test("its types by name", () => {
    const { type } = hover("\nscm.", "subscribeCertificate;");
    expect(type).toContain("PurchaseSingleDomain | PurchaseMultiDomain | PurchaseWildcard");
    expect(type).toContain("Promise<PurchaseCertificateResponseBody>");
    expect(hover("\nscm.", "listCertificates;").type).toMatch(/parameters\?: ListCertificatesQuery .*Promise<ListCert/);
    expect(hover("\nscm.", "showCertificate;").type).toContain("parameters: ShowCertificatePath");
  });
});

describe("over a field", () => {
  const kind: unknown = at(spec, "/components/schemas/PurchaseSingleDomain/properties");
  const fields = Object.entries(isObject(kind) ? kind : {}).filter(([name]) => purchase.includes(`${name}:`));

  test.each(fields)("%s: what it is for", (name, property) => {
    const { words } = hover("", `${name}:`);
    const { description } = Object(deref(spec, property)) as { description?: string };
    expect(words.length).toBeGreaterThan(10);
    if (typeof Object(property)["$ref"] === "string") expect(words).toContain(description);
    expect(words).not.toMatch(/openapi-typescript|@enum|@constant/);
  });

  test("its limits, and what its options mean", () => {
    expect(hover("", "order_number:").words).toContain("1–100");
    expect(hover("", "cert_type:").words).toContain("`EV_SSL_CERT`: The strictest check of the organisation.");
  });

  test("of an answer too", () => {
    expect(hover("order.", "cert").words).toContain("The certificates of the order");
  });
});

test("a message names the types", () => {
  const messages = service
    .getSemanticDiagnostics(file)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  expect(messages).toHaveLength(1);
  expect(messages.join()).toContain("PurchaseSingleDomain");
  expect(messages.join().length).toBeLessThan(800);
});
