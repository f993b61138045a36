// Generated from the API document by `npm run generate`. Do not edit.
/** What Ajv says of one offence. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
/** True for a value that obeys its schema; otherwise `errors` holds every offence of that last call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
/** By operationId: `parameters` and `body` of the request, and the answers by success status. */
export declare const validators: {
  readonly "ping": {  };
  readonly "listProducts": { readonly "200": Validator; readonly "parameters": Validator; };
  readonly "getProductsByProductId": { readonly "200": Validator; readonly "parameters": Validator; };
  readonly "put_product": { readonly "200": Validator; readonly "parameters": Validator; readonly "body": Validator; };
  readonly "placeOrder": { readonly "201": Validator; readonly "body": Validator; };
  readonly "showOrder": { readonly "200": Validator; readonly "parameters": Validator; };
  readonly "cancelOrder": { readonly "parameters": Validator; };
  readonly "shipOrders": { readonly "200": Validator; readonly "charges": Validator; readonly "failed": Validator; readonly "body": Validator; };
  readonly "createKey": { readonly "201": Validator; readonly "body": Validator; };
};
