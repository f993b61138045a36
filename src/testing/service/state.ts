// What the modelled service knows, as plain data: a snapshot of it is JSON.
import type { RequestBody, SuccessBody } from "./types.js";

/** The statuses that the document knows. The service has them in lists, filters and answers. */
export const statuses = [
  "PAID",
  "CHECKING",
  "CHECKING_DOMAIN",
  "CHECKING_ORG",
  "ISSUING",
  "ISSUED",
  "UNPASSED",
  "CANCELCHECKING",
  "SUPPLEMENTCHECKING",
  "CANCELSUPPLEMENTING",
  "REVOKING",
  "CANCLEREVOKING",
  "REVOKED",
  "EXPIRED",
  "UPLOAD",
] as const;
export type Status = (typeof statuses)[number];

type Purchase = RequestBody<"SubscribeCertificate">;
type Application = RequestBody<"ApplyCertificate">;
type Shown = SuccessBody<"ShowCertificate">;

/** What was bought. */
export interface Product {
  readonly type: Purchase["cert_type"];
  readonly brand: Purchase["cert_brand"];
  readonly domainType: Purchase["domain_type"];
  readonly primary: Purchase["primary_domain_type"] | null;
  /** Names in all, and the wildcards among them. */
  readonly names: number;
  readonly wildcards: number;
  /** 0 is a free test certificate. */
  readonly years: number;
}

/** Certificate, chain and key in PEM form. */
export interface Pem {
  readonly certificate: string;
  readonly chain: string;
  /** Null when the service does not have it. */
  readonly privateKey: string | null;
}

/** A certificate that the authority has issued, or that was uploaded. */
export interface Issued {
  readonly at: number;
  readonly notBefore: number;
  readonly notAfter: number;
  readonly names: readonly string[];
  readonly algorithm: string;
  readonly signatureAlgorithm: string;
  /** The request of the customer's own, in PEM form. */
  readonly csr: string | null;
  /** Null until somebody asks for it: then it is made. */
  pem: Pem | null;
  fingerprint: string | null;
}

/** A change that comes by itself. */
export interface Due {
  readonly at: number;
  readonly status: Status | "gone";
}

export type Proof = NonNullable<NonNullable<Shown["authentification"]>[number]>;
export type Tag = { readonly key: string; readonly value: string };

export interface Certificate {
  readonly id: string;
  readonly name: string;
  /** As of the last change; {@link statusAt} is what the service says. */
  status: Status;
  due: readonly Due[];
  updated: number;
  /** Undefined of an uploaded one. */
  readonly product: Product | null;
  readonly orderId: string | null;
  /** A return was accepted; it goes soon. */
  returned: boolean;
  domain: string | null;
  sans: readonly string[];
  application: Application | null;
  proofs: readonly Proof[];
  /** Names that are being added. */
  added: readonly string[];
  issued: Issued | null;
  partnerOrderId: string | null;
  revokeReason: string | null;
  failReason: string | null;
  readonly description: string | null;
  readonly enterpriseProjectId: string;
  tags: readonly Tag[];
  notices: readonly string[];
}

export interface PlacedOrder {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Undefined while it is not paid. */
  paid: number | null;
  /** For one certificate of it. */
  readonly price: number;
  readonly certificates: readonly string[];
}

/** Money that went one way or the other, in CNY. */
export interface Booking {
  readonly at: number;
  readonly operation: "SubscribeCertificate" | "UnsubscribeCertificate" | "DeployCertificate";
  readonly amount: number;
  readonly orderId: string | null;
  readonly certificateId: string | null;
}

export interface Csr {
  readonly id: string;
  name: string;
  /** Null until somebody asks for it: then it is made. */
  pem: { readonly csr: string; readonly privateKey: string | null } | null;
  readonly domainName: string;
  /** Separated by commas. */
  readonly sans: string;
  readonly algorithm: string;
  readonly usage: "PERSONAL" | "ENTERPRISE";
  readonly company: {
    readonly country: string;
    readonly province: string;
    readonly city: string;
    readonly name: string;
  };
  readonly created: number;
  updated: number;
}

export const targets = ["CDN", "WAF", "ELB"] as const;
export type TargetService = (typeof targets)[number];

/** A copy of a certificate in another service; not bound to a resource. */
export interface Copy {
  readonly certificateId: string;
  readonly service: TargetService;
  readonly project: string;
  readonly copyId: string;
}

/** A resource of another service that uses a certificate. */
export interface Use {
  readonly certificateId: string;
  readonly service: TargetService;
  readonly project: string;
  readonly resource: string;
}

/** A place where pushing and deploying fails. */
export interface BrokenTarget {
  readonly service: TargetService;
  /** The region or project; all of them unless given. */
  readonly project?: string | undefined;
  /** The id of the resource, or the domain of CDN; all of them unless given. */
  readonly resource?: string | undefined;
  /** What the service is told. */
  readonly message?: string | undefined;
}

export interface State {
  certificates: Certificate[];
  orders: Record<string, PlacedOrder>;
  csrs: Record<string, Csr>;
  charges: Booking[];
  refunds: Booking[];
  copies: Copy[];
  uses: Use[];
  broken: BrokenTarget[];
  /** Free certificates that may be bought, and those that were; deleted ones count. */
  free: { limit: number; used: number };
  /** Whether the tags given with a purchase are kept. */
  keepsPurchaseTags: boolean;
  /** The digits of the newest certificate id. */
  lastId: number;
  /** How many keys the authority has given. */
  keys: number;
}

export function emptyState(): State {
  return {
    certificates: [],
    orders: {},
    csrs: {},
    charges: [],
    refunds: [],
    copies: [],
    uses: [],
    broken: [],
    free: { limit: 20, used: 0 },
    keepsPurchaseTags: true,
    lastId: 0,
    keys: 0,
  };
}
