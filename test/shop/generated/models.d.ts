// Generated from the API document by `npm run generate`. Do not edit.
import type { components as $components } from "./schema.js";
/** product */
export type product = $components["schemas"]["product"];
/** ProductPage */
export type ProductPage = $components["schemas"]["ProductPage"];
/** Order */
export type Order = $components["schemas"]["Order"];
/** Payment */
export type Payment = $components["schemas"]["Payment"];
/** ByCard */
export type ByCard = $components["schemas"]["ByCard"];
/** ByInvoice */
export type ByInvoice = $components["schemas"]["ByInvoice"];
/** PlacedOrder */
export type PlacedOrder = $components["schemas"]["PlacedOrder"];
/** Shipment */
export type Shipment = $components["schemas"]["Shipment"];
/** Parcels */
export type Parcels = $components["schemas"]["Parcels"];
/** Problem */
export type Problem = $components["schemas"]["Problem"];
