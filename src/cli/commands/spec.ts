import { createReadStream } from "node:fs";
import type { Command } from "commander";
import { documentFile } from "../document.js";
import type { Io } from "../io.js";
import type { Report } from "../report.js";

/** Adds `scm spec`. */
export function addSpec(program: Command, io: Io, done: (report: Report) => void): void {
  program
    .command("spec")
    .summary("Print the API document (OpenAPI 3.1, JSON)")
    .description("Prints the API document that this command is made from: OpenAPI 3.1 in JSON, everything in one file.")
    .option("--path", "Print where the file lies instead.")
    .action(async ({ path }: { path?: boolean }) => {
      if (path) return done({ ending: "succeeded", text: documentFile, fields: {} });
      for await (const text of createReadStream(documentFile, "utf8")) io.out(String(text));
      done({ ending: "succeeded", text: "", fields: {} });
    });
}
