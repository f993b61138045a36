import type { Product } from "./state.js";

/**
 * What a year costs, in CNY. The API tells no prices; these are the mock's own, so that what is charged and given back can be
 * added up.
 */
const yearly: Readonly<Record<Product["type"], number>> = {
  DV_SSL_CERT: 300,
  DV_SSL_CERT_BASIC: 100,
  OV_SSL_CERT: 1_500,
  OV_SSL_CERT_PRO: 2_500,
  EV_SSL_CERT: 3_500,
  EV_SSL_CERT_PRO: 5_000,
};

/** A wildcard costs as much as so many names. */
const wildcard = 6;

/** Of one certificate. */
export function priceOf({ type, names, wildcards, years }: Product): number {
  return yearly[type] * (names - wildcards + wildcards * wildcard) * years;
}

/** For each resource that a deployment changes, where it costs at all: documented. */
export const deploymentPrice = 30;
