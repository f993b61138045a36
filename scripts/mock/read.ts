import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Validators } from "../../src/engine/service.js";
import { Failure } from "../command/command.js";
import { operationsOf } from "../document/document.js";
import { withNames } from "../document/named.js";
import { bundle } from "../document/redocly.js";
import { generate } from "../generate/generate.js";

/** What a mock is made of. */
export interface ForMock {
  readonly document: object;
  readonly validators: Validators | undefined;
}

/**
 * Reads a document together with the validators that are generated from it, so that the mock and a client agree. They are
 * made anew each time: what lies in generated/ may no longer fit.
 *
 * @param note called when no validators can be made, with the reason: then Prism judges alone
 * @throws Failure when the document is broken
 */
export async function readForMock(spec: string, note: (text: string) => void): Promise<ForMock> {
  const bundled = await bundle(spec);
  const document = withNames(bundled, operationsOf(bundled));
  try {
    return { document, validators: await validatorsOf(await generate(spec)) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    note(`No validators can be generated, so Prism judges alone:\n${error.message}`);
    return { document, validators: undefined };
  }
}

/** The validators among generated files, loaded. */
export async function validatorsOf(files: ReadonlyMap<string, string>): Promise<Validators> {
  const folder = await mkdtemp(path.join(tmpdir(), "mock-validators-"));
  try {
    const modules = [...files].filter(([name]) => name.endsWith(".js"));
    await Promise.all(modules.map(([name, text]) => writeFile(path.join(folder, name), text)));
    await writeFile(path.join(folder, "package.json"), '{ "type": "module" }');
    const url = pathToFileURL(path.join(folder, "validators.js")).href;
    const { validators } = (await import(url)) as { validators: Validators }; // generated to be just that
    return validators;
  } finally {
    await rm(folder, { recursive: true });
  }
}
