import { isObject } from "../document/document.js";
import type { BundledDocument } from "../document/redocly.js";
import { record, text } from "./read.js";

/** The package that a reader installs to call this service, as `info.x-package` says it (spec/README.md). */
export interface ClientPackage {
  /** On npm. */
  readonly name: string;
  /** The function that makes a client, and what a program calls the client. */
  readonly client: string;
  readonly variable: string;
  /** The option that takes a server's name. */
  readonly server: string;
  /** The function that finds credentials, and an environment variable that it reads. */
  readonly credentials: string;
  readonly token: string;
  /** The class of its errors. Empty when programs on the page catch none. */
  readonly error: string;
  /** The function of its module `journal` that keeps one in a file. Empty when there is none. */
  readonly journal: string;
  /** The command line that comes with it. */
  readonly command: string;
}

/** Undefined for a document whose client its owner generates for themselves. */
export function packageOf(document: BundledDocument): ClientPackage | undefined {
  const node = record(document["info"])["x-package"];
  if (!isObject(node)) return undefined;
  const { name, client, variable, server, credentials, token, error, journal, command } = node;
  return {
    name: text(name),
    client: text(client),
    variable: text(variable),
    server: text(server),
    credentials: text(credentials),
    token: text(token),
    error: text(error),
    journal: text(journal),
    command: text(command),
  };
}
