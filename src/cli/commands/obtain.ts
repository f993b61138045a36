import type { Command } from "commander";
import { defaultJournalHelp } from "../journal-place.js";
import type { ApiDocument } from "../document.js";
import type { Io } from "../io.js";
import type { Report } from "../report.js";
import { addTargetOptions } from "../target.js";

/** Adds `scm obtain`. */
export function addObtain(program: Command, document: ApiDocument, io: Io, done: (report: Report) => void): void {
  addTargetOptions(program.command("obtain"), document)
    .summary("Buy, apply, wait and export in one, resumable (costs money)")
    .description(
      "Buys a certificate, applies for it, shows the proofs of ownership to publish, waits until it is issued and writes its files. Run the same command again after a crash: it goes on where it was, and buys nothing twice.",
    )
    .requiredOption(
      "--key <name>",
      "The name of what is obtained, such as shop-2026-11. Another name buys another one.",
    )
    .requiredOption("--purchase <file>", "The body of buy, as JSON.")
    .requiredOption("--application <file>", "The body of apply, as JSON.")
    .option(
      "--csr <file>",
      "A request of your own, in PEM form: its key stays with you, and no privkey.pem is written.",
    )
    .requiredOption("-o, --output <folder>", "Where fullchain.pem, cert.pem, chain.pem and privkey.pem go.")
    .option("--journal <file>", `What makes it repeatable; ${defaultJournalHelp} unless given.`)
    .option("--yes", "Do not ask. Needed where no person can be asked.")
    .action(async (options) => {
      const { obtain } = await import("../obtain.js");
      done(await obtain(options, io));
    });
}
