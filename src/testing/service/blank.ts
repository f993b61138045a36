import type { Certificate } from "./state.js";

/** A certificate of which nothing is known yet. */
export function blank(id: string, name: string, updated: number): Certificate {
  return {
    id,
    name,
    status: "PAID",
    due: [],
    updated,
    product: null,
    orderId: null,
    returned: false,
    domain: null,
    sans: [],
    application: null,
    proofs: [],
    added: [],
    issued: null,
    partnerOrderId: null,
    revokeReason: null,
    failReason: null,
    description: null,
    enterpriseProjectId: "0",
    tags: [],
    notices: [],
  };
}
