import { checkedOptions } from "../engine/checked-options.js";
import type { CertificateDetail } from "../../generated/models.js";
import type { ScmClient } from "../client.js";
import { isApiError } from "../engine/errors.js";
import { IncompleteListError } from "../engine/incomplete-list.js";
import { listAll } from "../engine/list-all.js";

/** A certificate that ends soon. */
export interface DueCertificate {
  readonly id: string;
  readonly name: string;
  readonly domain: string | null;
  readonly status: string;
  /** When it ends, or ended. */
  readonly endsAt: Date;
  /** Whole days until then; negative when it has ended. */
  readonly daysLeft: number;
  /** It was imported; the service cannot renew it. */
  readonly isImported: boolean;
  /** How many resources use it; undefined where the service does not tell. */
  readonly uses: number | undefined;
  /** Years that its order still has: as many certificates follow without another purchase. Undefined where nobody tells. */
  readonly termsLeft: number | undefined;
}

/** What ends soon. */
export interface Due {
  /** What ends first comes first. */
  readonly certificates: readonly DueCertificate[];
  /** How many certificates the list hides; there may be more that end soon. */
  readonly hidden: number;
}

/** How far to look. */
export interface DueOptions {
  /** What ends within so many milliseconds; default 30 days. */
  readonly withinMs?: number | undefined;
  /** Ends it early. */
  readonly signal?: AbortSignal | undefined;
  /** Default `Date.now`. */
  readonly now?: (() => number) | undefined;
}

const day = 86_400_000;

/** Statuses in which a certificate is in force. */
const inForce: ReadonlySet<string> = new Set([
  ...["ISSUED", "UPLOAD", "SUPPLEMENTCHECKING", "CANCELSUPPLEMENTING", "REVOKING", "CANCLEREVOKING"],
]);

/**
 * The certificates that end soon, issued or imported, deployed or not; also those that have ended and are still in use. It
 * only reads.
 *
 * The service writes its times without a zone. They are taken for Chinese time, which is the earliest that they can mean
 * where its sites are.
 *
 * @throws ScmError when the service does not answer
 */
export async function due(client: ScmClient, options: DueOptions = {}): Promise<Due> {
  const {
    withinMs = 30 * day,
    signal,
    now = Date.now,
  } = checkedOptions(options, {
    withinMs: "milliseconds",
    signal: "signal",
    now: "function",
  });
  const call = signal === undefined ? {} : { signal };
  const until = now() + withinMs;
  const found: { readonly row: CertificateDetail; readonly endsAt: Date }[] = [];
  let hidden = 0;
  try {
    const query = { sort_key: "certExpiredTime", sort_dir: "ASC" } as const;
    for await (const row of listAll(client, "ListCertificates", query, call)) {
      const endsAt = serviceTime(row.expire_time);
      if (endsAt !== undefined && endsAt.getTime() <= until && (inForce.has(row.status) || row.status === "EXPIRED"))
        found.push({ row, endsAt });
    }
  } catch (error) {
    if (!(error instanceof IncompleteListError)) throw error;
    hidden = error.total - error.listed;
  }
  const uses = await usesOfAll(
    client,
    found.map(({ row }) => row.id),
    call,
  );
  const certificates: DueCertificate[] = [];
  for (const { row, endsAt } of found) {
    const { id, name, domain = null, status } = row;
    const used = uses.get(id);
    if (status === "EXPIRED" && !used) continue;
    certificates.push({
      ...{ id, name, domain, status, endsAt, daysLeft: Math.floor((endsAt.getTime() - now()) / day) },
      isImported: !row.brand && !row.type,
      uses: used,
      termsLeft: row.brand || row.type ? await termsLeft(client, row, call) : undefined,
    });
  }
  return { certificates: certificates.sort((one, other) => one.endsAt.getTime() - other.endsAt.getTime()), hidden };
}

/** `2026-11-26 10:12:30.0`, in Chinese time; undefined for another text. */
export function serviceTime(text: string | null | undefined): Date | undefined {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.\d+)?$/.exec(text ?? "") ?? [];
  const at = new Date(`${date}T${time}+08:00`);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

/** ListDeployedResources takes so many certificates at a time. */
const most = 50;

/** @returns nothing where the site has no such call */
async function usesOfAll(client: ScmClient, ids: readonly string[], call: object): Promise<Map<string, number>> {
  const uses = new Map<string, number>();
  try {
    for (let start = 0; start < ids.length; start += most) {
      const certificate_ids = ids.slice(start, start + most);
      const { results } = await client.listDeployedResources({ certificate_ids, service_names: ["ALL"] }, call);
      for (const { certificate_id, total_num } of results) uses.set(certificate_id, total_num);
    }
  } catch (error) {
    if (!isApiError(error) || error.outcome !== "rejected" || error.status === undefined) throw error;
  }
  return uses;
}

/** Only the search by tags tells what is left of an order. */
async function termsLeft(
  client: ScmClient,
  { id, name }: CertificateDetail,
  call: object,
): Promise<number | undefined> {
  try {
    const search = { action: "filter" as const, matches: [{ key: "resource_name", value: name }] };
    for await (const row of listAll(client, "ListCertificatesByTag", search, call))
      if (row.resource_id === id) return row.resource_detail?.remain_cert_number ?? undefined;
  } catch (error) {
    if (!isApiError(error) || error.outcome !== "rejected") throw error;
  }
  return undefined;
}
