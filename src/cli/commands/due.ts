import { InvalidArgumentError, type Command } from "commander";
import { milliseconds } from "../../testing/duration.js";
import type { ApiDocument } from "../document.js";
import type { Io } from "../io.js";
import { failureReport, type Report } from "../report.js";
import { daysShown } from "../listing.js";
import { addTargetOptions, targetOf, type TargetOptions } from "../target.js";
import { shown } from "../text.js";

/** Adds `scm due`. */
export function addDue(program: Command, document: ApiDocument, io: Io, done: (report: Report) => void): void {
  addTargetOptions(program.command("due"), document)
    .summary("List the certificates that end soon")
    .description(
      "Lists the certificates that end soon, issued or imported, deployed or not, and those that have ended and are still in use. Exit code 10: there are some; 0: there are none.",
    )
    .option("--within <time>", "How soon, such as 30d or 2w.", within, 30 * 86_400_000)
    .action(async (options: TargetOptions & { readonly within: number }) => done(await list(options, io)));
}

async function list(options: TargetOptions & { readonly within: number }, io: Io): Promise<Report> {
  const target = targetOf(options);
  const [{ due }, { clientOf }, { obtainCredentials }] = await Promise.all([
    import("../../workflows/due.js"),
    import("../request.js"),
    import("../credentials.js"),
  ]);
  try {
    const client = clientOf(target, { credentials: await obtainCredentials(io) });
    const { certificates, hidden } = await due(client, { withinMs: options.within, signal: io.signal });
    const rows = certificates.map(({ id, name, domain, status, daysLeft, uses, termsLeft, isImported }) => [
      ...[id, shown(domain ?? "-"), shown(status)],
      daysShown(daysLeft),
      uses === undefined ? "?" : String(uses),
      isImported ? "imported" : termsLeft === undefined ? "?" : String(termsLeft),
      shown(name),
    ]);
    const problem =
      hidden === 0 ? {} : { problem: `The list hides ${hidden} certificates; there may be more that end soon.` };
    return {
      // What is not seen may end soon.
      ending: certificates.length > 0 || hidden > 0 ? "due" : "succeeded",
      result:
        rows.length === 0
          ? "Nothing ends soon."
          : [{ list: { titles: ["ID", "DOMAIN", "STATUS", "ENDS IN", "USED BY", "YEARS LEFT", "NAME"], rows } }],
      ...problem,
      fields: { certificates, hidden },
    };
  } catch (error) {
    return failureReport(error, io);
  }
}

function within(text: string): number {
  try {
    return milliseconds(text);
  } catch {
    throw new InvalidArgumentError("Give a time such as 30d, 2w or 36h.");
  }
}
