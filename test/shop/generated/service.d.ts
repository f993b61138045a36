// Generated from the API document by `npm run generate`. Do not edit.
import type { errorCodes } from "./error-codes.js";
import type { operations } from "./operations.js";
import type { operations as OperationTypes, paths } from "./schema.js";
import type { validators } from "./validators.js";
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
  readonly operations: typeof operations;
  /** Loads the validators of an operation. */
  readonly validators: { readonly [Id in keyof typeof validators]: () => Promise<(typeof validators)[Id]> };
  /** Loads the error catalogue, by code. */
  readonly catalogue: () => Promise<typeof errorCodes>;
  /** Never there at run time. */
  readonly types?: { readonly paths: paths; readonly operations: Pick<OperationTypes, keyof typeof operations & keyof OperationTypes> };
};
