// What a test can do and see beside the API: the console, the cashier and the authority's people.
import { afterProof, change, statusAt, times } from "./life-cycle.js";
import { pay } from "./orders.js";
import type { Booking, BrokenTarget, Certificate, Copy, Status, Use } from "./state.js";
import { certificatesOf, findCertificate, nowOf, type World } from "./world.js";

/** An amount that was charged or given back. */
export interface Money extends Omit<Booking, "at"> {
  readonly at: Date;
  readonly currency: "CNY";
}

/** An order as the billing centre has it. */
export interface BilledOrder {
  readonly id: string;
  readonly at: Date;
  /** Undefined while it waits for payment. */
  readonly paid: Date | undefined;
  /** For each certificate, in CNY. */
  readonly price: number;
  /** Their ids. */
  readonly certificates: readonly string[];
}

/** What the service's other sides do: its console, its cashier, its authorities, the services that certificates go to. */
export interface ScmService {
  /** What was charged, in order. Prices are the mock's own, but for deployments (CNY 30 each): the API tells none. */
  readonly charges: readonly Money[];
  /** What was given back, in order. */
  readonly refunds: readonly Money[];
  /** Charges less refunds, in CNY. */
  readonly spent: number;
  /** The orders of the billing centre, those that wait for payment included. */
  readonly orders: readonly BilledOrder[];
  /** Free test certificates: how many may be bought, and how many were; deleted ones count. */
  readonly freeCertificates: { readonly limit: number; readonly used: number };
  /** How many free test certificates may be bought in all. Default 20. */
  limitFreeCertificates(limit: number): void;
  /**
   * Whether the tags given with a purchase are kept. Nobody has shown that the service keeps them, so test both. Default true.
   */
  keepPurchaseTags(keeps: boolean): void;
  /**
   * Pays an order that was placed with `is_auto_pay: false`.
   *
   * @throws Error when there is none that waits for it
   */
  pay(orderId: string): void;
  /**
   * The authority agrees to whatever it checks, and issues the certificate at once: an application, added names, or one whose
   * withdrawal comes too late.
   *
   * @throws Error when it checks nothing
   */
  approve(certificateId: string): void;
  /**
   * The proof of ownership is found at once. DV is issued ten minutes later, OV and EV wait for `approve`. Without this it is
   * found by itself half an hour after the application.
   *
   * @throws Error when no proof is waited for
   */
  prove(certificateId: string): void;
  /**
   * The authority refuses an application: it is UNPASSED then.
   *
   * @throws Error when there is none
   */
  reject(certificateId: string, reason?: string): void;
  /**
   * Revokes an issued certificate, as one can in the console: REVOKING, and REVOKED ten minutes later.
   *
   * @throws Error when it is not issued
   */
  revoke(certificateId: string, reason?: string): void;
  /** From now on pushing and deploying there fails. */
  breakTarget(target: BrokenTarget): void;
  /** Nothing fails any more. */
  mendTargets(): void;
  /** Copies of certificates in other services, in order. */
  readonly copies: readonly Copy[];
  /** Resources of other services and the certificates that they use. */
  readonly deployments: readonly Use[];
  /** The reminders that are on, by certificate id. */
  readonly notices: Readonly<Record<string, readonly string[]>>;
  /** The certificate of the mock's authority, in PEM form: what a client has to trust. */
  rootCertificate(): Promise<string>;
}

const checked: ReadonlySet<Status> = new Set([
  "CHECKING",
  "CHECKING_DOMAIN",
  "CHECKING_ORG",
  "ISSUING",
  "CANCELCHECKING",
  "SUPPLEMENTCHECKING",
]);

export function makeService(world: World): ScmService {
  const money = (bookings: readonly Booking[]) =>
    bookings.map(({ at, ...rest }): Money => ({ ...rest, at: new Date(at), currency: "CNY" }));
  const sum = (bookings: readonly Booking[]) => bookings.reduce((total, { amount }) => total + amount, 0);
  const known = (id: string): Certificate => {
    const certificate = findCertificate(world, id);
    if (certificate === undefined) throw new Error(`There is no certificate ${id}.`);
    return certificate;
  };
  const inStatus = (id: string, wanted: ReadonlySet<Status>, what: string): Certificate => {
    const certificate = known(id);
    const status = statusAt(certificate, nowOf(world));
    if (!wanted.has(status)) throw new Error(`${id} is ${status}: ${what}`);
    return certificate;
  };
  return {
    get charges() {
      return money(world.state.charges);
    },
    get refunds() {
      return money(world.state.refunds);
    },
    get spent() {
      return sum(world.state.charges) - sum(world.state.refunds);
    },
    get orders() {
      return Object.values(world.state.orders).map(({ id, at, paid, price, certificates }) => ({
        id,
        at: new Date(at),
        paid: paid === null ? undefined : new Date(paid),
        price,
        certificates: [...certificates],
      }));
    },
    get freeCertificates() {
      return { ...world.state.free };
    },
    limitFreeCertificates(limit) {
      world.state.free.limit = limit;
    },
    keepPurchaseTags(keeps) {
      world.state.keepsPurchaseTags = keeps;
    },
    pay(orderId) {
      const order = world.state.orders[orderId];
      if (order?.paid !== null) throw new Error(`No order ${orderId} waits for payment.`);
      pay(world.state, order, nowOf(world));
    },
    approve(id) {
      change(inStatus(id, checked, "nothing is being checked."), "ISSUED", nowOf(world));
    },
    prove(id) {
      const waiting = new Set<Status>(["CHECKING", "CHECKING_DOMAIN"]);
      const certificate = inStatus(id, waiting, "no proof is waited for.");
      const at = nowOf(world);
      const [first, ...rest] = afterProof(at);
      const organisation = certificate.due.some(({ status }) => status === "CHECKING_ORG");
      if (organisation) change(certificate, "CHECKING_ORG", at);
      else change(certificate, first?.status === "ISSUING" ? "ISSUING" : "ISSUED", at, rest);
    },
    reject(id, reason = "The authority refused the application.") {
      const waiting = new Set<Status>(["CHECKING", "CHECKING_DOMAIN", "CHECKING_ORG", "ISSUING"]);
      const certificate = inStatus(id, waiting, "there is no application.");
      certificate.failReason = reason;
      change(certificate, "UNPASSED", nowOf(world));
    },
    revoke(id, reason = "unspecified") {
      const certificate = inStatus(id, new Set<Status>(["ISSUED"]), "only an issued certificate can be revoked.");
      const at = nowOf(world);
      certificate.revokeReason = reason;
      change(certificate, "REVOKING", at, [{ at: at + times.revocation, status: "REVOKED" }]);
    },
    breakTarget(target) {
      world.state.broken.push({ ...target });
    },
    mendTargets() {
      world.state.broken = [];
    },
    get copies() {
      return structuredClone(world.state.copies);
    },
    get deployments() {
      return structuredClone(world.state.uses);
    },
    get notices() {
      const on = certificatesOf(world).filter(({ notices }) => notices.length > 0);
      return Object.fromEntries(on.map(({ id, notices }) => [id, [...notices]]));
    },
    rootCertificate: async () => (await world.authority()).rootPem,
  };
}
