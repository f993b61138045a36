import type { ModelWorld } from "../life.js";
import type { Authority } from "./authority/types.js";
import { settle } from "./life-cycle.js";
import { notFound, refuse } from "./refusal.js";
import { registered } from "./register.js";
import type { Certificate, State } from "./state.js";

/** What the handlers of the modelled service work with. */
export interface World extends ModelWorld<State> {
  /** Made when it is first needed. */
  authority(): Promise<Authority>;
}

export function nowOf({ clock }: Pick<World, "clock">): number {
  return clock.now().getTime();
}

/** All certificates that the service shows, as they are now. */
export function certificatesOf(world: World): Certificate[] {
  const now = nowOf(world);
  const { state } = world;
  // Most wait for nothing.
  const due = state.certificates.filter((certificate) => (certificate.due[0]?.at ?? Infinity) <= now);
  for (const certificate of due) settle(state, certificate, now);
  return state.certificates.filter(({ orderId }) => isPaid(state, orderId));
}

/** A certificate by its id in a path; refuses the request where there is none. */
export function certificateOf(world: World, id: string): Certificate {
  if (!/^scs\d{13}$/.test(id)) refuse("SCM.0008");
  return findCertificate(world, id) ?? notFound();
}

/** A certificate that a body names; refuses the request where there is none. */
export function namedCertificate(world: World, id: string): Certificate {
  return findCertificate(world, id) ?? refuse("SCM.0020", `There is no certificate ${id}.`);
}

export function findCertificate(world: World, id: string): Certificate | undefined {
  const { state } = world;
  const waiting = registered(state, id);
  if (waiting !== undefined) settle(state, waiting, nowOf(world));
  // What was returned may be gone now.
  const certificate = registered(state, id);
  return certificate !== undefined && isPaid(state, certificate.orderId) ? certificate : undefined;
}

/** What is not paid stands in the billing centre only. */
function isPaid({ orders }: State, orderId: string | null): boolean {
  return orderId === null || orders[orderId]?.paid !== null;
}

/** The id of a new certificate: its digits are the time, and no two are alike. */
export function newCertificateId(world: World): string {
  let time = nowOf(world);
  const idOf = () => `scs${String(time).padStart(13, "0")}`;
  while (registered(world.state, idOf()) !== undefined || time <= world.state.lastId)
    time = Math.max(time, world.state.lastId) + 1;
  world.state.lastId = time;
  return idOf();
}
