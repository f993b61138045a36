import { Argument, type Command } from "commander";
import type { ApiDocument } from "../document.js";
import type { Io } from "../io.js";
import type { Report } from "../report.js";

const shells = ["bash", "zsh", "fish", "powershell"] as const;

const places = `  bash        in ~/.bashrc: source <(scm completion bash)
  zsh         in ~/.zshrc, behind compinit: source <(scm completion zsh)
  fish        scm completion fish > ~/.config/fish/completions/scm.fish
  powershell  in $PROFILE: scm completion powershell | Out-String | iex`;

/** Adds `scm completion`; `make` gives all commands anew, as one command line wants them. */
export function addCompletion(
  program: Command,
  document: ApiDocument,
  io: Io,
  done: (report: Report) => void,
  make: (argv: readonly string[] | "all") => Command,
): void {
  program
    .command("completion")
    .summary("Print a script that completes commands in a shell")
    .description(
      "Prints a script with which a shell completes commands, options and their values. The shell reads it when it starts, and starts nothing while you type.",
    )
    .addHelpText("after", `\nWhere it goes:\n${places}`)
    .addArgument(new Argument("<shell>", `One of ${shells.join(", ")}.`).choices(shells))
    .action(async (shell: (typeof shells)[number]) => {
      const { completionScript } = await import("../completion/script.js");
      // It is to be read by the shell as it is.
      const lost = await io.out(completionScript(shell, document, make));
      done(
        lost === undefined || lost === "EPIPE"
          ? { ending: "succeeded", fields: {} }
          : { ending: "output-lost", problem: `Standard output could not be written (${lost}).`, fields: {} },
      );
    });
}
