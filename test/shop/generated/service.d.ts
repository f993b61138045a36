// Generated from the API document by `npm run generate`. Do not edit.
import type { errorCodes } from "./error-codes.js";
import type { operations } from "./operations.js";
import type { operations as OperationTypes, paths } from "./schema.js";
import type { validators } from "./validators.js";
/** The methods of a client, by name, with the operation of each. */
export interface Methods {
  /**
   * Ask whether the shop is open.
   *
   * `GET /ping`
   */
  readonly ping: "ping";
  /**
   * List products.
   *
   * `GET /products`
   */
  readonly listProducts: "listProducts";
  /**
   * Show a product.
   *
   * `GET /products/{product-id}`
   */
  readonly getProductsByProductId: "getProductsByProductId";
  /**
   * Add or replace a product.
   *
   * `PUT /products/{product-id}`
   */
  readonly put_product: "put_product";
  /**
   * Buy something.
   *
   * **Costs money.**
   *
   * `POST /orders`
   */
  readonly placeOrder: "placeOrder";
  /**
   * Show an order.
   *
   * `GET /orders/{number}`
   */
  readonly showOrder: "showOrder";
  /**
   * Cancel an order.
   *
   * Gives money back.
   *
   * **Cannot be undone.** the order
   *
   * `DELETE /orders/{number}`
   */
  readonly cancelOrder: "cancelOrder";
  /**
   * Send orders.
   *
   * **May cost money.**
   *
   * `POST /shipments`
   */
  readonly shipOrders: "shipOrders";
  /**
   * Make a key for a till.
   *
   * `POST /keys`
   */
  readonly createKey: "createKey";
}
/** The whole service, for `createClient`. */
export declare const service: {
  /** The version of the API document. */
  readonly version: "2.3.0";
  /** Base URLs, by the names that callers may give. */
  readonly servers: {
    readonly "https://de.shop.example/api": "https://de.shop.example/api";
    readonly "https://fr.shop.example/api": "https://fr.shop.example/api";
  };
  /** The document's ways to authenticate, by name. */
  readonly securitySchemes: {
    readonly "token": {
      readonly "type": "http";
      readonly "scheme": "bearer";
    };
  };
  /** Lower-case names of the headers that carry secrets. */
  readonly secretHeaders: readonly ["authorization"];
  /** Lower-case names of headers that credentials add and that are no secret. */
  readonly plainHeaders: readonly [];
  /** What the catalogue says of error codes: see the engine's Service. */
  readonly errorCodes: {
    readonly "prefixes": {};
    readonly "maybeProcessed": readonly [];
    readonly "surelyNotProcessed": readonly [];
    readonly "renewable": readonly [];
  };
  /** What the method of each operation takes before its options, in this order. */
  readonly takes: { readonly [Id in keyof typeof operations]: readonly ("parameters" | "body")[] };
  /** Loads how each operation goes on the wire and what it does to the world. */
  readonly operations: () => Promise<typeof operations>;
  /** Loads the validators of an operation. */
  readonly validators: { readonly [Id in keyof typeof validators]: () => Promise<(typeof validators)[Id]> };
  /** Loads the error catalogue, by code. */
  readonly catalogue: () => Promise<typeof errorCodes>;
  /** Never there at run time. */
  readonly types?: { readonly paths: paths; readonly operations: OperationTypes; readonly methods: Methods };
};
