import type { ScmClient } from "../../client.js";
import { IncompleteListError } from "../../engine/incomplete-list.js";
import { listAll } from "../../engine/list-all.js";
import { isApiError } from "../../engine/errors.js";
import { createdAt, mayBe, mayBeInFull, toldByTag, type Product, type Told } from "./product.js";
import type { Tag } from "./purchase-tag.js";

/** An order of the product that was bought, as the service shows it. */
export interface SeenOrder {
  readonly orderId: string;
  readonly certificates: readonly string[];
  /** When its first certificate was made, in milliseconds. */
  readonly at: number;
}

/** What the service says, read only. */
export interface Evidence {
  /** Orders of the same product around the time of the purchase. */
  readonly orders: readonly SeenOrder[];
  /** Certificates that may be of it, and whose order could not be seen. */
  readonly unclear: readonly string[];
  /** False when the list hides rows. */
  readonly isComplete: boolean;
  /** The orders whose certificates carry the tag of the purchase; undefined where none was looked for. */
  readonly tagged: readonly SeenOrder[] | undefined;
}

interface Options {
  readonly signal?: AbortSignal;
}

/** Looks at every certificate that may be of a purchase of the product, made between two times. */
export async function gather(
  client: ScmClient,
  product: Product,
  [from, to]: readonly [number, number],
  tag: Tag | undefined,
  options: Options,
): Promise<Evidence> {
  const ids = new Set<string>();
  const seen = new Set<string>();
  const see = (id: string, told: Told) => {
    const at = createdAt(id);
    if (!seen.has(id) && mayBe(product, told) && !(at < from || at > to)) ids.add(id);
    seen.add(id);
  };
  let isComplete = true;
  try {
    // The newest changes first: what was just bought is on the first page.
    const query = { status: "ALL", sort_key: "certUpdateTime", sort_dir: "DESC" } as const;
    for await (const certificate of listAll(client, "ListCertificates", query, options))
      see(certificate.id, certificate);
  } catch (error) {
    if (!(error instanceof IncompleteListError)) throw error;
    await behindTheWall(client, see, options);
    isComplete = seen.size >= error.total;
  }
  const { orders, unclear } = await ordersOf(client, product, [...ids], options);
  const tagged = tag && (await ordersOf(client, product, await taggedWith(client, tag, options), options)).orders;
  return { orders, unclear, isComplete, tagged };
}

async function ordersOf(client: ScmClient, product: Product, ids: readonly string[], options: Options) {
  const orders = new Map<string, string[]>();
  const unclear: string[] = [];
  for (const id of ids) {
    try {
      const certificate = await client.showCertificate({ certificate_id: id }, options);
      if (!mayBeInFull(product, certificate)) continue;
      const { order_id: orderId } = certificate;
      if (!orderId) unclear.push(id);
      else orders.set(orderId, [...(orders.get(orderId) ?? []), id]);
    } catch (error) {
      // It is listed and cannot be shown: gone since, or not there yet.
      if (!isApiError(error) || error.status !== 404) throw error;
      unclear.push(id);
    }
  }
  const seen = [...orders].map(([orderId, certificates]): SeenOrder => {
    const sorted = [...certificates].sort();
    return { orderId, certificates: sorted, at: createdAt(sorted[0] ?? "") };
  });
  return { orders: seen.sort((one, other) => one.at - other.at), unclear };
}

/** The search by tags has no wall; without a tag it finds every certificate. */
async function behindTheWall(
  client: ScmClient,
  see: (id: string, told: Told) => void,
  options: Options,
): Promise<void> {
  try {
    for await (const row of listAll(client, "ListCertificatesByTag", { action: "filter" }, options))
      if (row.resource_id !== undefined) see(row.resource_id, toldByTag(row));
  } catch (error) {
    if (!(error instanceof IncompleteListError) && !isAnswer(error)) throw error;
  }
}

/** Where a site has no tags, it answers that there is no such thing. */
function isAnswer(error: unknown): boolean {
  return isApiError(error) && error.outcome !== "not-sent" && error.status !== undefined;
}

/** The certificates that carry a tag; none where the site has no tags. */
async function taggedWith(client: ScmClient, { key, value }: Tag, options: Options): Promise<string[]> {
  const ids: string[] = [];
  try {
    const search = { action: "filter" as const, tags: [{ key, values: [value] }] };
    for await (const { resource_id: id } of listAll(client, "ListCertificatesByTag", search, options))
      if (id !== undefined) ids.push(id);
  } catch (error) {
    // No hit proves nothing, so that an answer that is none takes nothing away.
    if (!isAnswer(error)) throw error;
  }
  return ids;
}
