import type { Evidence, SeenOrder } from "./evidence.js";

/** What became of a purchase. */
export type Verdict = Bought | NotFound | Undecided;

/** It was bought. */
export interface Bought {
  readonly verdict: "bought";
  readonly orderId: string;
  readonly certificates: readonly string[];
  /** `tag`: it carries the tag of this purchase. `only-fit`: nothing else can be it, as far as the journal knows all buyers. */
  readonly proof: "tag" | "only-fit";
  readonly message: string;
}

/** Nothing of it exists, at a time when it would. */
export interface NotFound {
  readonly verdict: "not-found";
  readonly message: string;
}

/** Nobody can know yet, or from here. */
export interface Undecided {
  readonly verdict: "undecided";
  /** Why, and what would decide it. */
  readonly message: string;
  /** When to look again, ISO 8601 in UTC; not there when time does not decide it. */
  readonly holdsFrom?: string;
  /** Orders that may be it. */
  readonly orders: readonly SeenOrder[];
}

/** A purchase whose outcome is not known, in milliseconds. */
export interface OpenPurchase {
  readonly id: string;
  /** When it was about to be sent. */
  readonly at: number;
  /** When its sender stopped waiting, or would have. */
  readonly end: number;
  /** Its process died before. */
  readonly isKilled: boolean;
}

export interface Situation {
  readonly purchase: OpenPurchase;
  /** How many certificates it was for. */
  readonly count: number;
  /** Other open purchases of the same product. */
  readonly rivals: readonly OpenPurchase[];
  /** When the other purchases that the journal knows were sent, by order. */
  readonly known: ReadonlyMap<string, number>;
  readonly evidence: Evidence;
  readonly now: number;
  /** How far the clocks here and there may be apart, where nothing tells. */
  readonly skewMs: number;
}

/** So long after a purchase the service may not show it yet; the vendor's own provider looks for ten minutes. */
export const lagMs = 600_000;

/** A purchase whose process was killed was made in its first seconds, or at a time that nothing narrows. */
const promptMs = 15_000;

/** As much of an order of somebody else as may be expected in the time of a purchase, when it is to be told apart by its time. */
const fewOrders = 0.003;

/** Others are counted in the time around a purchase. */
const nearMs = 3_600_000;

/** Clocks that are together are so far apart all the same, and a purchase takes its time. */
const closeMs = 2_000;

/** Judges by what was seen. It asks nobody. */
export function judge(situation: Situation): Verdict {
  const { purchase, evidence, count, known, now, skewMs } = situation;
  const [hit, ...others] = evidence.tagged ?? [];
  if (hit !== undefined && others.length === 0)
    return bought(hit, "tag", `Order ${hit.orderId} carries the tag of this purchase.`);
  const fits = evidence.orders.filter(
    ({ orderId, certificates }) => !known.has(orderId) && certificates.length <= count,
  );
  const near = fits.filter(({ at }) => at >= purchase.at - skewMs && at <= purchase.end + lagMs + skewMs);
  const undecided = (message: string, holdsFrom?: number): Undecided => ({
    verdict: "undecided",
    message,
    ...(holdsFrom !== undefined && { holdsFrom: new Date(holdsFrom).toISOString() }),
    orders: near,
  });
  const holdsFrom = purchase.end + lagMs;
  if (now < holdsFrom)
    return undecided("It is too early: the service may not show the purchase yet. Look again then.", holdsFrom);
  if (evidence.unclear.length > 0)
    return undecided(
      `Certificates that may be of it do not show their order: ${evidence.unclear.join(", ")}. Look again, or look at them in the console.`,
    );
  if (!evidence.isComplete)
    return undecided("The list of certificates hides rows. The orders in the Billing Center decide it.");
  if (near.length === 0)
    return {
      verdict: "not-found",
      message:
        "No certificate of this purchase exists. An unpaid order may: only the Billing Center shows it, so look there before you buy again.",
    };
  return match(situation, fits, near, undecided);
}

/** Which of the orders is whose, when each was made while its sender waited. */
function match(
  { purchase, rivals, evidence, count, known, skewMs }: Situation,
  fits: readonly SeenOrder[],
  near: readonly SeenOrder[],
  undecided: (message: string) => Undecided,
): Verdict {
  const measured = apart(evidence.orders, known);
  const slack = measured ?? skewMs;
  const isIn = (order: SeenOrder, { at, end }: OpenPurchase) => order.at >= at - slack && order.at <= end + slack;
  const { purchases, orders } = component(purchase, rivals, near, isIn);
  if (orders.length === 0)
    return undecided(
      "Orders of the same kind were made soon after, while nobody waited for this purchase. The Billing Center shows who made them.",
    );
  if (orders.length > purchases.length)
    return undecided(
      `${orders.length} orders fit ${purchases.length === 1 ? "this purchase" : `${purchases.length} open purchases`}: somebody else buys the same. The Billing Center shows who made them.`,
    );
  const strangers = fits.filter((order) => ![purchase, ...rivals].some((each) => isIn(order, each)));
  if (strangers.length > 0) {
    const windowMs = Math.min(purchase.end, purchase.at + promptMs) - purchase.at + 2 * slack;
    const around = strangers.filter(({ at }) => at >= purchase.at - nearMs && at <= purchase.at + nearMs).length;
    const expected = (Math.max(around, 1) * windowMs) / (2 * nearMs);
    if (measured === undefined || expected > fewOrders)
      return undecided(
        `Somebody else buys the same (${strangers.map(({ orderId }) => orderId).join(", ")}), so the order that fits may be theirs. The Billing Center shows who made it.`,
      );
  }
  const isMine =
    orders.length === purchases.length ||
    !canBeMatched(
      orders,
      purchases.filter(({ id }) => id !== purchase.id),
      isIn,
    );
  if (!isMine)
    return undecided(
      `${orders.length} of ${purchases.length} equal purchases ${orders.length === 1 ? "was" : "were"} made, and nothing tells which. Settle them together.`,
    );
  if (!canBeMatched(orders, purchases, isIn))
    return undecided("The orders do not fit the times of the open purchases. The Billing Center shows who made them.");
  const mine = mineOf(purchase, orders, purchases, isIn);
  if (mine === undefined) return undecided("Several orders fit, and nothing tells which is whose.");
  if (purchase.isKilled && mine.at > purchase.at + promptMs + slack)
    return undecided(
      `Order ${mine.orderId} was made long after the process of this purchase began it, and nobody knows how long that lived. The Billing Center shows who made it.`,
    );
  if (mine.certificates.length < count)
    return undecided(`Order ${mine.orderId} shows ${mine.certificates.length} of ${count} certificates.`);
  const alike =
    purchases.length > 1
      ? ` ${purchases.length} equal purchases were made at the time; this one is told by the order of time.`
      : "";
  return bought(
    mine,
    "only-fit",
    `Order ${mine.orderId} is the only one that can be it, unless somebody without this journal bought the same within seconds of it.${alike}`,
  );
}

function bought({ orderId, certificates }: SeenOrder, proof: Bought["proof"], message: string): Bought {
  return { verdict: "bought", orderId, certificates, proof, message };
}

/** How far purchases that are known were from the time that their certificates say; undefined when none is known. */
function apart(orders: readonly SeenOrder[], known: ReadonlyMap<string, number>): number | undefined {
  const gaps = orders.flatMap(({ orderId, at }) => {
    const sent = known.get(orderId);
    return sent === undefined ? [] : [Math.abs(at - sent)];
  });
  return gaps.length === 0 ? undefined : Math.max(...gaps, 0) + closeMs;
}

type IsIn = (order: SeenOrder, purchase: OpenPurchase) => boolean;

/** The open purchases and the orders that hang together with this one by what may be whose. */
function component(purchase: OpenPurchase, rivals: readonly OpenPurchase[], near: readonly SeenOrder[], isIn: IsIn) {
  const purchases = new Set([purchase]);
  const orders = new Set<SeenOrder>();
  for (const one of purchases) {
    for (const order of near.filter((each) => isIn(each, one))) {
      orders.add(order);
      for (const rival of rivals.filter((each) => isIn(order, each))) purchases.add(rival);
    }
  }
  // Whichever of them is asked about, the order is the same.
  const byId = (one: string, other: string) => (one < other ? -1 : 1);
  return {
    purchases: [...purchases].sort((one, other) => one.at - other.at || byId(one.id, other.id)),
    orders: [...orders].sort((one, other) => one.at - other.at || byId(one.orderId, other.orderId)),
  };
}

/** Whether each order can be of another purchase (bipartite matching by augmenting paths). */
function canBeMatched(orders: readonly SeenOrder[], purchases: readonly OpenPurchase[], isIn: IsIn): boolean {
  const owner = new Map<OpenPurchase, SeenOrder>();
  const place = (order: SeenOrder, tried: Set<OpenPurchase>): boolean =>
    purchases.some((purchase) => {
      if (!isIn(order, purchase) || tried.has(purchase)) return false;
      tried.add(purchase);
      const holder = owner.get(purchase);
      if (holder !== undefined && !place(holder, tried)) return false;
      owner.set(purchase, order);
      return true;
    });
  return orders.every((order) => place(order, new Set()));
}

/** The earliest order that leaves the others to the other purchases. Equal purchases are matched in the order of time. */
function mineOf(
  purchase: OpenPurchase,
  orders: readonly SeenOrder[],
  purchases: readonly OpenPurchase[],
  isIn: IsIn,
): SeenOrder | undefined {
  let left = [...orders];
  for (const [index, one] of purchases.entries()) {
    const rest = purchases.slice(index + 1);
    const mine = left.find(
      (order) =>
        isIn(order, one) &&
        canBeMatched(
          left.filter((each) => each !== order),
          rest,
          isIn,
        ),
    );
    if (one === purchase) return mine;
    left = left.filter((order) => order !== mine);
  }
  return undefined;
}
