import type { ModelWorld } from "../life.js";
import type { Authority } from "./authority/types.js";
import { settle } from "./life-cycle.js";
import { notFound, refuse } from "./refusal.js";
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
  return Object.values(world.state.certificates).filter((certificate) => {
    settle(world.state, certificate, now);
    return isShown(world, certificate);
  });
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
  const certificate = Object.hasOwn(world.state.certificates, id) ? world.state.certificates[id] : undefined;
  if (certificate === undefined) return undefined;
  settle(world.state, certificate, nowOf(world));
  return isShown(world, certificate) ? certificate : undefined;
}

/** What is not paid stands in the billing centre only; what was returned is gone. */
function isShown({ state }: World, { id, orderId }: Certificate): boolean {
  return Object.hasOwn(state.certificates, id) && (orderId === null || state.orders[orderId]?.paid !== null);
}

/** The id of a new certificate: its digits are the time, and no two are alike. */
export function newCertificateId(world: World): string {
  let time = nowOf(world);
  const idOf = () => `scs${String(time).padStart(13, "0")}`;
  while (Object.hasOwn(world.state.certificates, idOf()) || time <= world.state.lastId)
    time = Math.max(time, world.state.lastId) + 1;
  world.state.lastId = time;
  return idOf();
}
