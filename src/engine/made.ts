import { wrongOption } from "./options.js";
import type { Service } from "./service.js";

/** What a client was made of. */
export interface Made {
  readonly service: Service;
  readonly endpoint: string;
}

const clients = new WeakMap<object, Made>();

export function keepMade(client: object, made: Made): void {
  clients.set(client, made);
}

/** @throws ValidationError for what `createClient` did not make */
export function madeOf(client: object): Made {
  const made = typeof client === "object" && client !== null ? clients.get(client) : undefined;
  if (made === undefined) throw wrongOption("client", "must be a client, as createClient makes it");
  return made;
}
