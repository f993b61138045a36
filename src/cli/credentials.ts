import { accessKey } from "../credentials/access-key.js";
import { authToken } from "../credentials/auth-token.js";
import type { Credentials } from "../engine/credentials.js";
import { credentialsFromEnvironment } from "../credentials/environment.js";
import { CredentialsError } from "../engine/errors.js";
import { say, type Io } from "./io.js";

/**
 * Credentials from the environment, or from the person at the terminal when the environment has none.
 *
 * @throws CredentialsError when there are none to be had, or those that are there are broken
 */
export async function obtainCredentials(io: Io): Promise<Credentials> {
  const found = fromEnvironment(io.env);
  if (!(found instanceof CredentialsError)) return found;
  if (!io.interactive) throw found;
  say(io, `There are no credentials in the environment (${io.program} --help tells which are read).`);
  const accessKeyId = (await io.ask("Access key id (leave it empty to give a token): "))?.trim();
  if (accessKeyId === undefined) throw found;
  if (accessKeyId === "") return authToken(await secret(io, "IAM token (not shown): ", found));
  return accessKey({ accessKeyId, secretAccessKey: await secret(io, "Secret access key (not shown): ", found) });
}

async function secret(io: Io, question: string, otherwise: CredentialsError): Promise<string> {
  const answer = (await io.askSecret(question))?.trim();
  if (!answer) throw otherwise;
  return answer;
}

/**
 * Credentials from the environment; the error, when the environment has none at all.
 *
 * @throws CredentialsError when what is there is incomplete or malformed: then nothing else is tried
 */
export function fromEnvironment(env: Io["env"]): Credentials | CredentialsError {
  try {
    return credentialsFromEnvironment(env);
  } catch (error) {
    // An environment without any says the same as an empty one.
    if (error instanceof CredentialsError && error.message === messageOfNone()) return error;
    throw error;
  }
}

function messageOfNone(): string | undefined {
  try {
    credentialsFromEnvironment({});
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : undefined;
  }
}
