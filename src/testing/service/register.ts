import type { Certificate, State } from "./state.js";

/** Beside the list, which is all that a snapshot has, how to find one in it. */
const indexes = new WeakMap<readonly Certificate[], Map<string, Certificate>>();

function indexOf({ certificates }: State): Map<string, Certificate> {
  const index = indexes.get(certificates) ?? new Map(certificates.map((certificate) => [certificate.id, certificate]));
  indexes.set(certificates, index);
  return index;
}

/** A certificate by its id, also one that the service does not show. */
export function registered(state: State, id: string): Certificate | undefined {
  return indexOf(state).get(id);
}

export function register(state: State, certificate: Certificate): void {
  indexOf(state).set(certificate.id, certificate);
  state.certificates.push(certificate);
}

/** Takes a certificate out. Where it was pushed and deployed it stays. */
export function remove(state: State, id: string): void {
  indexOf(state).delete(id);
  const place = state.certificates.findIndex((certificate) => certificate.id === id);
  if (place >= 0) state.certificates.splice(place, 1);
}
