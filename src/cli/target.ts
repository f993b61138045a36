import { Option, type Command } from "commander";
import type { ScmClientOptions } from "../client.js";
import type { ApiDocument } from "./document.js";
import { CliError } from "./failure.js";
import type { Target } from "./request.js";
import { shellWord } from "./shell.js";

/** What the options of a command say about where to send. */
export interface TargetOptions {
  readonly region?: string;
  readonly endpoint?: string;
}

/** Adds `--region`, `--endpoint` and `--json`, which every command has that calls the service. */
export function addTargetOptions(command: Command, document: ApiDocument): Command {
  const regions = document.servers.flatMap((server) => server["x-region"] ?? []);
  return command
    .addOption(new Option("--region <region>", "The site of your account.").choices(regions))
    .option("--endpoint <url>", "The base URL of another host, for example a mock.")
    .option("--json", "Print the outcome, also a failure, as one JSON object.");
}

/** The same as words of a command line. */
export function targetWords({ region, endpoint }: Target): string[] {
  return [
    ...(region === undefined ? [] : [`--region ${region}`]),
    ...(endpoint === undefined ? [] : [`--endpoint ${shellWord(endpoint)}`]),
  ];
}

/** @throws CliError when it is not said, or said twice */
export function targetOf({ region, endpoint }: TargetOptions): Target {
  if ((region === undefined) === (endpoint === undefined))
    throw new CliError(
      "invalid",
      "Give --region, the site of your account, or --endpoint, the URL of another host; not both.",
    );
  // The choices of --region are those of the document, as the client's are.
  return region === undefined
    ? { endpoint: endpoint ?? "" }
    : { region: region as NonNullable<ScmClientOptions["region"]> };
}
