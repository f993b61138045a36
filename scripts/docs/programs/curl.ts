import { shellWord } from "../../../src/cli/shell.js";
import type { Frame, Input, Plan } from "./plan.js";
import { addressOf } from "./address.js";
import { secretsIn } from "./secrets.js";

/** A command line for curl that shows no secret to those who can read the arguments of others' processes. */
export function curl(frame: Frame, plan: Plan, { parameters, body }: Input): string {
  const { method, auth, media = "application/json" } = plan;
  const { filled, query } = addressOf(plan, parameters);
  const variable = frame.package?.token ?? "TOKEN";
  const inQuery = auth?.place === "query";
  if (inQuery) query.append(auth.name, "");
  const text = query.toString();
  const url = frame.server.url + filled + (text === "" ? "" : `?${text}`);
  const hidden = secretsIn(body, plan.secrets).length > 0;
  const lines = [
    `curl --include --request ${method}`,
    inQuery ? `${shellWord(url)}"$${variable}"` : shellWord(url),
    ...(auth === undefined || inQuery ? [] : ["--config -"]),
    ...(body === undefined
      ? []
      : [
          `--header 'Content-Type: ${media}'`,
          hidden ? "--data @body.json" : `--data ${shellWord(JSON.stringify(body, null, 2))}`,
        ]),
    ...(plan.answersSecret ? ["--output answer.txt"] : []),
  ];
  const command = `${lines.join(" \\\n  ")}\n`;
  const remarks = [
    ...(hidden ? ["# body.json is the body with its secrets, a file that only you can read."] : []),
    ...(plan.answersSecret
      ? ["# The answer holds a secret: it goes to a file that only you can read.", "umask 077"]
      : []),
  ].map((line) => `${line}\n`);
  if (auth === undefined || inQuery) return remarks.join("") + command;
  const header = auth.place === "cookie" ? `Cookie: ${auth.name}=` : `${auth.name}: ${auth.prefix}`;
  return `${remarks.join("")}# The token goes in by standard input: others can read the arguments.
printf 'header = "${header}%s"\\n' "$${variable}" |
${command}`;
}
