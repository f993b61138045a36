import { Option, type Command } from "commander";
import { defaultJournalHelp } from "../journal-place.js";
import type { ApiDocument } from "../document.js";
import type { Io } from "../io.js";
import type { Report } from "../report.js";
import { addTargetOptions } from "../target.js";

type Done = (report: Report) => void;

/**
 * The words that make another command of an operation's: with files, or with targets, it does what people do daily. Without
 * them the operation is called as the document has it.
 */
export function takesOver(words: readonly string[]): "import" | "deploy" | undefined {
  const has = (flag: string) => words.some((word) => word === flag || word.startsWith(`${flag}=`));
  if (words[0] === "import" && has("--private-key")) return "import";
  return words[0] === "deploy" && has("--to") ? "deploy" : undefined;
}

/** Said where the operation's own flags are explained, which do not show that there is a shorter way. */
const daily: Readonly<Record<"import" | "deploy", (program: string) => string>> = {
  import: (program) =>
    `From files, with all checks, and only when it is not there yet:\n\n${program} import --certificate FILE --private-key FILE`,
  deploy: (program) =>
    `To where you say, leaving alone what uses it already:\n\n${program} deploy ID --to cdn:DOMAIN --to elb:REGION/ID`,
};

/** Adds `scm replace`, and `scm import` and `scm deploy` where they are meant. */
export function addOwnCertificates(
  program: Command,
  meant: "import" | "deploy" | undefined,
  document: ApiDocument,
  io: Io,
  done: Done,
): void {
  for (const [name, say] of Object.entries(daily)) {
    const command = program.commands.find((one) => one.name() === name);
    command?.description(`${command.description()}\n\n${say(io.program)}`);
  }
  const run = async () => import("../own-certificates.js");
  const withFiles = (command: Command) =>
    command
      .requiredOption("--certificate <file>", "The certificate and those that issued it, in PEM form (fullchain.pem).")
      .option("--chain <file>", "Those that issued it, where they are in a file of their own.")
      .requiredOption("--private-key <file>", "Its key in PEM form, without a password.")
      .option("--name <name>", "A name; its first domain and the day on which it ends unless given.");
  const withConsent = (command: Command) =>
    command
      .option("--yes", "Do not ask. Needed where no person can be asked.")
      .addOption(
        new Option(
          "--journal <file>",
          `Where calls are kept until their outcome is known; ${defaultJournalHelp} unless given.`,
        ),
      );
  if (meant === "import")
    withFiles(addTargetOptions(program.command("import"), document))
      .summary("Import a certificate from files")
      .description("Checks a certificate and its key, and imports it unless it is there already.")
      .addOption(
        new Option(
          "--journal <file>",
          `Where calls are kept until their outcome is known; ${defaultJournalHelp} unless given.`,
        ),
      )
      .action(async (options) => done(await (await run()).importFiles(options, io)));
  if (meant === "deploy")
    withConsent(addTargetOptions(program.command("deploy"), document))
      .summary("Deploy a certificate to resources")
      .description("Deploys a certificate to resources. Those that use it already are left alone.")
      .argument("<id>", "The certificate.")
      .requiredOption(
        "--to <target>",
        "cdn:DOMAIN, elb:REGION/ID or waf:REGION/ID. May be given several times.",
        several,
        [],
      )
      .action(async (id: string, options) => done(await (await run()).deploy(id, options, io)));
  withConsent(withFiles(addTargetOptions(program.command("replace"), document)))
    .summary("Import, and deploy wherever an old one is (can cost, destroys)")
    .description(
      "Imports a certificate unless it is there already, deploys it to every resource that uses the old one, and tells what failed. The old one is deleted only when all have the new one, and only with --delete-old.",
    )
    .argument("<old-id>", "The certificate to replace.")
    .option("--delete-old", "Delete the old one when nothing uses it any more.")
    .action(async (id: string, options) => done(await (await run()).replace(id, options, io)));
}

function several(text: string, before: readonly string[]): readonly string[] {
  return [...before, text];
}
