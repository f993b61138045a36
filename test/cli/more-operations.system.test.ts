import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { operationsOf, type ApiDocument } from "../../src/cli/document.js";
import { kebab } from "../../src/engine/kebab.js";
import { generate } from "../../scripts/generate/generate.js";
import { spec } from "../support/spec.js";
import { compileCommand } from "./compiled.js";
import { scm, temporaryFolder, token } from "./support.js";

/** Operations of every kind, to show that none needs code of its own. Two fields have names that the command needs itself. */
const added = `/v3/test/widgets/{widget_id}:
  parameters:
    - { name: widget_id, in: path, required: true, description: The widget., example: scs1481110651012, schema: { type: string, minLength: 16, maxLength: 16 } }
  get:
    operationId: ShowWidget
    summary: Show a widget
    x-idempotency: idempotent
    parameters:
      - { name: with_history, in: query, description: Whether to tell its history., schema: { type: boolean } }
      - { name: states, in: query, description: Which states., schema: { type: array, maxItems: 3, items: { type: string, enum: [PAID, ISSUED] } } }
    responses:
      '200':
        description: The widget.
        content: { application/json: { schema: { type: object, required: [name], properties: { name: { type: string, maxLength: 63 } } } } }
  delete:
    operationId: DeleteWidget
    summary: Remove a widget
    x-idempotency: idempotent
    responses: { '204': { description: It is gone. } }
/v3/test/widgets/renew:
  post:
    operationId: RenewWidget
    x-command: renew
    summary: Renew a widget
    x-idempotency: none
    x-charges-money: true
    x-receipt: order_id
    x-when-unknown: Look at the orders.
    requestBody:
      required: true
      content:
        application/json:
          schema:
            type: object
            additionalProperties: false
            required: [years]
            properties:
              years: { type: number, minimum: 0.5, maximum: 3, description: Years. }
              region: { type: string, maxLength: 9, description: Where it is used. }
              no_mail: { type: boolean, description: Whether to send no mail. }
              contacts: { type: array, maxItems: 2, description: Whom to tell., items: { type: string, maxLength: 63 } }
              owner: { type: object, description: Who owns it., properties: { name: { type: string, maxLength: 63 }, age: { type: integer, minimum: 1, maximum: 150 } } }
    responses:
      '200':
        description: The order.
        content: { application/json: { schema: { type: object, required: [order_id], properties: { order_id: { type: string, maxLength: 63 } } } } }
/v3/test/notices:
  put:
    operationId: SetNotices
    summary: Say what to be told of
    x-idempotency: idempotent
    requestBody:
      required: true
      content: { application/json: { schema: { type: array, maxItems: 5, items: { type: string, maxLength: 20 } } } }
    responses: { '204': { description: It is set. } }
/v3/test/locks/{lock_id}:
  parameters:
    - { name: lock_id, in: path, required: true, description: The lock., example: lock-1, schema: { type: string, maxLength: 16 } }
  delete:
    operationId: DeleteLock
    summary: Remove a lock
    x-idempotency: state-guarded
    x-destroys: The lock and its key.
    responses: { '204': { description: It is gone. } }
  get:
    operationId: ExportLock
    summary: Give out a lock and its key
    x-idempotency: safe
    responses:
      '200':
        description: The lock.
        content: { application/json: { schema: { type: object, properties: { name: { type: string, maxLength: 63 }, private_key: { type: string, maxLength: 9999, format: password } } } } }
/v3/test/locks:
  post:
    operationId: ImportLock
    summary: Bring a lock
    x-idempotency: none
    x-charges-money: { when: { required: [kind], properties: { kind: { const: GOLD } } } }
    x-when-unknown: Look at the locks.
    x-partial-failure: { list: /doors, reason: why, failed: { properties: { ok: { const: false } } } }
    requestBody:
      required: true
      content:
        application/json:
          schema:
            type: object
            additionalProperties: false
            required: [kind, certificate, private_key]
            properties:
              kind: { type: string, enum: [GOLD, TIN], description: What it is made of. }
              certificate: { type: string, maxLength: 9999, description: As PEM. }
              private_key: { type: string, maxLength: 9999, writeOnly: true, description: As PEM. }
          example: { kind: TIN, certificate: "-----BEGIN CERTIFICATE-----\\nAA\\n-----END CERTIFICATE-----\\n", private_key: "-----BEGIN PRIVATE KEY-----\\nBB\\n-----END PRIVATE KEY-----\\n" }
    responses:
      '200':
        description: The doors.
        content: { application/json: { schema: { type: object, properties: { doors: { type: array, maxItems: 9, items: { type: object, properties: { door: { type: string, maxLength: 9 }, ok: { type: boolean }, why: { type: string, maxLength: 99 } } } } } } } }
`;

const pem = (kind: string, letter: string) => `-----BEGIN ${kind}-----\n${letter.repeat(64)}\n-----END ${kind}-----\n`;
const privateKey = pem("PRIVATE KEY", "K");
const keyLine = "K".repeat(64);
const certificate = pem("CERTIFICATE", "C");
/** What the server answers next, where it is not what the rest of the tests want. */
let answer: { readonly status: number; readonly body: unknown } | undefined;

const received: { line: string; body: string }[] = [];
const server = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk: Buffer) => (body += chunk.toString()));
  request.on("end", () => {
    received.push({ line: `${request.method} ${request.url}`, body });
    if (answer !== undefined)
      return response.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify(answer.body));
    if (request.method === "DELETE" || request.method === "PUT") return response.writeHead(204).end();
    return response
      .writeHead(200, { "content-type": "application/json" })
      .end(JSON.stringify({ name: "shop", order_id: "CS1" }));
  });
});

let document: ApiDocument;
let command: Awaited<ReturnType<typeof compileCommand>>;
let url: string;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "scm-cli-"));
  const file = path.join(folder, "openapi.yaml");
  const paths = { ...Object(spec["paths"]), ...Object(parse(added)) } as unknown;
  await writeFile(file, JSON.stringify({ ...spec, paths }));
  const files = await generate(file);
  document = JSON.parse(files.get("openapi.json") ?? "") as ApiDocument;
  command = await compileCommand(files);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await Promise.all([command.remove(), rm(folder, { recursive: true })]);
});

/** The command of the changed document, in a process of its own, since the client in this one is that of the project. */
async function other(...argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, HW_AUTH_TOKEN: token, XDG_STATE_HOME: await temporaryFolder() };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [command.main, ...argv, "--endpoint", url],
      { env },
      (_error, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

describe("an operation that is added to the document", () => {
  test("appears as a command with its own flags", async () => {
    const { stdout } = await scm(["--help"], { document });
    expect(stdout).toMatch(/^ {2}show-widget +Show a widget$/m);
    expect(stdout).toMatch(/^ {2}renew +Renew a widget \(costs money\)$/m);
    const help = (await scm(["show-widget", "--help"], { document })).stdout;
    expect(help).toMatch(/Arguments:\n {2}widget_id +The widget\./);
    for (const flag of ["--[no-]with-history", "--states <text>", "--dry-run"]) expect(help).toContain(flag);
    for (const flag of ["--yes", "--journal", "--body"]) expect(help).not.toContain(flag);
    expect(help).toContain("scm show-widget scs1481110651012 --region cn-north-4\n");
  });

  test("has flags for fields whose names are taken", async () => {
    const { stdout } = await scm(["renew", "--help"], { document });
    expect(stdout).toMatch(/--field-region <text> +Where it is used/);
    expect(stdout).toMatch(/--\[no-\]field-no-mail +Whether to send no mail/);
    expect(stdout).toContain("--years <0.5-3>");
  });

  test("is called without a question when it is free", async () => {
    received.length = 0;
    const { code, stdout } = await other(
      "show-widget",
      "scs1481110651012",
      "--no-with-history",
      "--states",
      "PAID",
      "--states",
      "ISSUED",
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: "name: shop\norder_id: CS1\n" });
    expect(received).toEqual([
      { line: "GET /v3/test/widgets/scs1481110651012?with_history=false&states=PAID&states=ISSUED", body: "" },
    ]);
    expect(await other("delete-widget", "scs1481110651012")).toMatchObject({ code: 0, stdout: "Done (HTTP 204).\n" });
  });

  test("is checked against the document", async () => {
    const { code, stderr } = await other("show-widget", "scs1", "--states", "SOLD");
    expect(code).toBe(2);
    expect(stderr).toContain("<widget_id> must have at least 16 characters");
    expect(stderr).toContain("--states, item 1 must be one of PAID, ISSUED");
    expect((await other("show-widget")).stderr).toContain("<widget_id> is required");
  });

  test("asks when it costs money", async () => {
    received.length = 0;
    const flags = [
      "renew",
      "--years",
      "1.5",
      "--field-region",
      "eu",
      "--field-no-mail",
      "--contacts",
      "a@example.com",
      "--contacts",
      "b@example.com",
      "--owner",
      '{"name":"Ann"}',
    ];
    expect(await other(...flags)).toMatchObject({ code: 2, stderr: expect.stringContaining("--yes") as string });
    expect(received).toEqual([]);
    expect(await other(...flags, "--yes")).toMatchObject({ code: 0 });
    expect(received.map(({ line, body }) => [line, JSON.parse(body)])).toEqual([
      [
        "POST /v3/test/widgets/renew",
        {
          years: 1.5,
          region: "eu",
          no_mail: true,
          contacts: ["a@example.com", "b@example.com"],
          owner: { name: "Ann" },
        },
      ],
    ]);
  });

  test("takes a body that has no fields as a whole", async () => {
    const file = path.join(await temporaryFolder(), "body.json");
    await writeFile(file, '["EXPIRED"]');
    expect((await other("set-notices")).stderr).toMatch(/Give it with --body\.\n(?:npx huaweicloud-)?scm\s/);
    received.length = 0;
    expect(await other("set-notices", "--body", file)).toMatchObject({ code: 0 });
    expect(received).toEqual([{ line: "PUT /v3/test/notices", body: '["EXPIRED"]' }]);
  });
});

describe("secrets", () => {
  const files = async () => {
    const folder = await temporaryFolder();
    const names = { key: path.join(folder, "key.pem"), certificate: path.join(folder, "certificate.pem") };
    await writeFile(names.key, privateKey);
    await writeFile(names.certificate, certificate);
    return names;
  };
  const flags = (names: { key: string; certificate: string }, kind = "TIN") => [
    ...["import-lock", "--kind", kind, "--certificate-file", names.certificate, "--private-key-file", names.key],
  ];

  test("have no flag for their value, only for a file", async () => {
    const { stdout } = await scm(["import-lock", "--help"], { document });
    expect(stdout).toContain("--private-key-file <file>");
    expect(stdout).not.toContain("--private-key <");
    expect(stdout).toContain("--certificate <text>");
    expect(stdout).toContain("--certificate-file certificate.pem \\\n    --private-key-file private-key.pem\n");
  });

  test("that stand on the command line all the same are refused and not repeated", async () => {
    const { code, stderr } = await other(
      "import-lock",
      "--kind",
      "TIN",
      "--certificate",
      certificate,
      "--private-key",
      privateKey,
    );
    expect(code).toBe(2);
    expect(stderr.replace(/\s+/g, " ")).toContain(
      "--private-key is not taken on a command line, which others can read; give a file with --private-key-file",
    );
    expect(stderr.replace(/\s/g, "")).not.toContain(keyLine);
    // PEM begins with hyphens and is a value all the same.
    expect(stderr).not.toContain("--certificate needs a value");
  });

  test("are sent from their file, to the byte, and shown nowhere", async () => {
    const names = await files();
    answer = { status: 400, body: { error_code: "SCM.0005", error_msg: `bad key ${keyLine}` } };
    received.length = 0;
    const outputs = [
      await other(...flags(names)),
      await other(...flags(names), "--json"),
      await other(...flags(names), "--dry-run"),
      await other(...flags(names), "--dry-run", "--json"),
    ];
    answer = undefined;
    expect(outputs.map(({ code }) => code)).toEqual([3, 3, 0, 0]);
    expect(received.map(({ body }) => JSON.parse(body))).toEqual([
      { kind: "TIN", certificate, private_key: privateKey },
      { kind: "TIN", certificate, private_key: privateKey },
    ]);
    for (const { stdout, stderr } of outputs) expect(stdout + stderr).not.toContain(keyLine);
    expect(outputs[2]?.stdout).toContain('"private_key":"[redacted]"');
  });

  test("of an answer go to a pipe, or into a new file for its owner only", async () => {
    answer = { status: 200, body: { name: "shop", private_key: privateKey } };
    const piped = await other("export-lock", "lock-1", "--json");
    expect(JSON.parse(piped.stdout)).toMatchObject({ data: { private_key: privateKey } });
    const file = path.join(await temporaryFolder(), "lock.json");
    const written = await other("export-lock", "lock-1", "-o", file);
    expect(written).toMatchObject({ code: 0, stdout: `Written to ${file}.\n` });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(file, "utf8"))).toEqual(answer.body);
    received.length = 0;
    const again = await other("export-lock", "lock-1", "-o", file);
    answer = undefined;
    expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining("is there already") as string });
    expect(received).toEqual([]);
  });
});

describe("money in a case, destruction and success in part", () => {
  test("only the case that costs money needs a yes", async () => {
    const folder = await temporaryFolder();
    const body = async (kind: string) => {
      const file = path.join(folder, `${kind}.json`);
      await writeFile(file, JSON.stringify({ kind, certificate, private_key: privateKey }));
      return file;
    };
    answer = { status: 200, body: { doors: [] } };
    const tin = await other("import-lock", "--body", await body("TIN"));
    const gold = await other("import-lock", "--body", await body("GOLD"));
    const agreed = await other("import-lock", "--body", await body("GOLD"), "--yes");
    answer = undefined;
    expect([tin.code, gold.code, agreed.code]).toEqual([0, 2, 0]);
    expect(gold.stderr).toContain("this costs money, and there is no terminal to ask on.");
  });

  test("destruction needs a yes, and says what is lost", async () => {
    received.length = 0;
    const refused = await other("delete-lock", "lock-1");
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining("this cannot be undone") as string });
    expect(received).toEqual([]);
    const done = await other("delete-lock", "lock-1", "--yes");
    expect(done).toMatchObject({ code: 0, stdout: "Done (HTTP 204).\n" });
    expect(done.stderr).toContain("This destroys: The lock and its key.");
    expect((await scm(["--help"], { document })).stdout).toMatch(/^ {2}delete-lock +Remove a lock \(destroys\)$/m);
  });

  test("what failed within a success is a table, and exit code 7", async () => {
    const file = path.join(await temporaryFolder(), "lock.json");
    await writeFile(file, JSON.stringify({ kind: "TIN", certificate, private_key: privateKey }));
    const doors = [
      { door: "front", ok: true },
      { door: "back", ok: false, why: "no such door" },
    ];
    answer = { status: 200, body: { doors } };
    const result = await other("import-lock", "--body", file);
    const json = await other("import-lock", "--body", file, "--json");
    answer = undefined;
    expect(result.code).toBe(7);
    expect(result.stderr).toMatch(/done in part|carried out in part/);
    expect(result.stderr).toMatch(/^ {2}door +ok +why\n {2}back +false +no such door$/m);
    expect(JSON.parse(json.stdout)).toMatchObject({
      outcome: "succeeded",
      ending: "partly",
      exitCode: 7,
      failures: [{ pointer: "/doors/1", reason: "no such door" }],
    });
  });
});

test("commands are named after operations", () => {
  expect(["ShowThing", "ListAllTags", "ShowCsrPrivateKey", "CreateCSR", "UpdateDNSRecord"].map(kebab)).toEqual([
    ...["show-thing", "list-all-tags", "show-csr-private-key", "create-csr", "update-dns-record"],
  ]);
  expect(operationsOf(document).map((operation) => operation.command)).toEqual(
    expect.arrayContaining(["show-widget", "delete-widget", "renew", "set-notices"]),
  );
});
