import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, onTestFinished } from "vitest";
import type { ApiDocument } from "../../src/cli/document.js";
import type { Io } from "../../src/cli/io.js";
import { outputSchema } from "../../src/cli/output-schema.js";
import { run } from "../../src/cli/run.js";

/** All that --json ever prints obeys the schema of `scm spec --output`. */
const isOutput = new Ajv2020({ strict: false }).compile(outputSchema);

/** Credentials of these tests. Wherever one of them shows up, a test fails. */
export const token = "token-that-nobody-may-see-0123456789";
export const secretKey = "secret-key-that-nobody-may-see";
const secrets = [token, secretKey];

/** A purchase by flags, paid at once, so that there is nothing to advise. */
export const purchase = {
  cert_brand: "GEOTRUST",
  cert_type: "OV_SSL_CERT",
  domain_type: "SINGLE_DOMAIN",
  effective_time: 1,
  domain_numbers: 1,
  order_number: 1,
  agree_privacy_protection: true,
  is_auto_pay: true,
};
export const purchaseFlags = [
  ...[
    "--cert-brand",
    "GEOTRUST",
    "--cert-type",
    "OV_SSL_CERT",
    "--domain-type",
    "SINGLE_DOMAIN",
    "--effective-time",
    "1",
  ],
  ...["--domain-numbers", "1", "--order-number", "1", "--agree-privacy-protection", "--is-auto-pay"],
];

export interface Setting {
  readonly env?: Readonly<Record<string, string>>;
  /** What a person types, one line for each question. Without it nobody can be asked. */
  readonly answers?: readonly string[];
  /** Called with each question. */
  readonly onQuestion?: (question: string) => void;
  readonly input?: string;
  /** Called with what goes to standard output, as it goes. */
  readonly onOutput?: (text: string) => void;
  /** Why standard output cannot be written. */
  readonly outputFails?: string;
  readonly outputIsTerminal?: boolean;
  readonly columns?: number;
  readonly color?: boolean;
  readonly controller?: AbortController;
  readonly document?: ApiDocument;
  /** What hints call the command; default `scm`. */
  readonly program?: string;
}

export interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly questions: readonly string[];
  /** Standard output as the JSON object that it is with --json. */
  json(): Record<string, unknown>;
}

/** Runs the command in this process, in a home of its own unless given one, and looks for secrets in all that it leaves. */
export async function scm(argv: readonly string[], setting: Setting = {}): Promise<Result> {
  const home = setting.env?.["XDG_STATE_HOME"] ?? (await temporaryFolder());
  const { answers, controller = new AbortController() } = setting;
  const left = [...(answers ?? [])];
  const questions: string[] = [];
  let [stdout, stderr] = ["", ""];
  const ask = async (question: string) => {
    questions.push(question);
    setting.onQuestion?.(question);
    return left.shift();
  };
  const io: Io = {
    env: { XDG_STATE_HOME: home, HW_AUTH_TOKEN: token, ...setting.env },
    program: setting.program ?? "scm",
    outputIsTerminal: setting.outputIsTerminal ?? false,
    interactive: answers !== undefined,
    color: setting.color ?? false,
    // Wide enough that no text breaks where a test looks for it.
    columns: setting.columns ?? 1000,
    signal: controller.signal,
    out: async (text) => {
      if (setting.outputFails !== undefined) return setting.outputFails;
      stdout += text;
      setting.onOutput?.(text);
      return undefined;
    },
    err: (text) => (stderr += text),
    readInput: async () => setting.input ?? "",
    ask,
    askSecret: (question) => ask(`secret: ${question}`),
    release: () => undefined,
  };
  const code = await run(argv, io, setting.document);
  if (argv.includes("--json") && !argv.includes("--help") && stdout !== "" && argv[0] !== "mock")
    expect(isOutput(JSON.parse(stdout)), `${stdout}\n${JSON.stringify(isOutput.errors)}`).toBe(true);
  for (const text of [stdout, stderr, ...(await filesIn(home))])
    for (const secret of secrets) expect(text).not.toContain(secret);
  return { code, stdout, stderr, questions, json: () => JSON.parse(stdout) as Record<string, unknown> };
}

/** @param finished of the test's own context, where tests run at the same time */
export async function temporaryFolder(finished: typeof onTestFinished = onTestFinished): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "scm-cli-"));
  finished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries.filter((entry) => entry.isFile()).map((entry) => readFile(path.join(entry.parentPath, entry.name), "utf8")),
  );
}
