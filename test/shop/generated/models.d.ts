// Generated from the API document by `npm run generate`. Do not edit.
import type { components as $components, Readable as $Readable } from "./schema.js";
/** product */
export type product = $Readable<$components["schemas"]["product"]>;
/** ProductPage */
export type ProductPage = $Readable<$components["schemas"]["ProductPage"]>;
/** Order */
export type Order = $Readable<$components["schemas"]["Order"]>;
/** Payment */
export type Payment = $Readable<$components["schemas"]["Payment"]>;
/** ByCard */
export type ByCard = $Readable<$components["schemas"]["ByCard"]>;
/** ByInvoice */
export type ByInvoice = $Readable<$components["schemas"]["ByInvoice"]>;
/** PlacedOrder */
export type PlacedOrder = $Readable<$components["schemas"]["PlacedOrder"]>;
/** Shipment */
export type Shipment = $Readable<$components["schemas"]["Shipment"]>;
/** Parcels */
export type Parcels = $Readable<$components["schemas"]["Parcels"]>;
/** Problem */
export type Problem = $Readable<$components["schemas"]["Problem"]>;
