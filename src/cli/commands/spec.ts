import { createReadStream } from "node:fs";
import type { Command } from "commander";
import { documentFile } from "../document.js";
import { CliError } from "../failure.js";
import type { Io } from "../io.js";
import type { Report } from "../report.js";

interface Options {
  readonly path?: boolean;
  readonly output?: boolean;
}

/** Adds `scm spec`. */
export function addSpec(program: Command, io: Io, done: (report: Report) => void): void {
  program
    .command("spec")
    .summary("Print the API document (OpenAPI 3.1, JSON)")
    .description("Prints the API document that this command is made from: OpenAPI 3.1 in JSON, everything in one file.")
    .option("--path", "Print where the file lies instead.")
    .option("--output", "Print the JSON Schema of what --json prints instead.")
    .action(async ({ path, output }: Options) => {
      if (path && output) throw new CliError("invalid", "--path and --output exclude each other.");
      if (path) return done({ ending: "succeeded", result: documentFile, fields: {} });
      if (output) {
        const { outputSchema } = await import("../output-schema.js");
        const text = `${JSON.stringify(outputSchema, undefined, 2)}\n`;
        return done(lostOr(await io.out(text)));
      }
      io.release();
      for await (const text of createReadStream(documentFile, "utf8")) {
        const lost = await io.out(String(text));
        if (lost !== undefined) return done(lostOr(lost));
      }
      done(lostOr(undefined));
    });
}

function lostOr(lost: string | undefined): Report {
  if (lost === undefined || lost === "EPIPE") return { ending: "succeeded", fields: {} };
  return { ending: "output-lost", problem: `Standard output could not be written (${lost}).`, fields: {} };
}
