import type { Product, Status } from "./state.js";

/** A Date, a text of ISO 8601 or as the service writes it, or one that counts from now: `+20d`, `-1h`. */
export type SeedTime = Date | string;

/** A certificate, in the words of ShowCertificate. All is optional: without anything it is issued, for www.example.com. */
export interface SeedCertificate {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  /** Default ISSUED; UPLOAD is an imported one. */
  readonly status?: Status | undefined;
  readonly domain?: string | undefined;
  /** A list, or a text with semicolons. */
  readonly sans?: string | readonly string[] | undefined;
  readonly type?: Product["type"] | undefined;
  readonly brand?: Product["brand"] | undefined;
  readonly domain_type?: Product["domainType"] | undefined;
  readonly domain_count?: number | undefined;
  readonly wildcard_count?: number | undefined;
  /** Years; 0 is a free test certificate. Default 1. */
  readonly effective_time?: number | undefined;
  readonly order_id?: string | undefined;
  /** When its order was paid. Default: an hour ago, and before it was issued. */
  readonly paid_time?: SeedTime | undefined;
  readonly not_before?: SeedTime | undefined;
  readonly not_after?: SeedTime | undefined;
  /** The same, in the word of ListCertificates. */
  readonly expire_time?: SeedTime | undefined;
  readonly key_algorithm?: string | undefined;
  readonly description?: string | undefined;
  readonly enterprise_project_id?: string | undefined;
  readonly revoke_reason?: string | undefined;
  readonly tags?: readonly { readonly key: string; readonly value?: string | undefined }[] | undefined;
  /** Reminders that are on. */
  readonly notices?: readonly string[] | undefined;
}

/** A certificate request, in the words of CreateCsr. */
export interface SeedCsr {
  readonly name: string;
  readonly domain_name: string;
  readonly sans?: string | readonly string[] | undefined;
  /** Default RSA_2048. */
  readonly private_key_algo?: string | undefined;
}

/** What a mock can be seeded with. */
export interface ScmContent {
  readonly certificates?: readonly SeedCertificate[] | undefined;
  readonly csrs?: readonly SeedCsr[] | undefined;
  /** Free test certificates: how many may be bought in all. */
  readonly free_certificates?: number | undefined;
  /** Whether the tags given with a purchase are kept. */
  readonly keeps_purchase_tags?: boolean | undefined;
}

/** The ids, in the order of what was given. */
export interface Seeded {
  readonly certificates: readonly string[];
  readonly csrs: readonly string[];
}
