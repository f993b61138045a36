// Generated from the API document by `npm run generate`. Do not edit.
/** The names of the examples of each documented answer, by operationId and status. */
export interface DocumentedExamples {
  readonly "ping": {
    readonly 204: never;
  };
  readonly "listProducts": {
    readonly 200: "two";
  };
  readonly "getProductsByProductId": {
    readonly 200: "tea";
    readonly 404: "wrong";
  };
  readonly "put_product": {
    readonly 200: "mug";
    readonly 422: "wrong";
  };
  readonly "placeOrder": {
    readonly 201: "open";
    readonly 402: "wrong";
    readonly 422: "wrong";
  };
  readonly "showOrder": {
    readonly 200: "sent";
    readonly 404: "wrong";
  };
  readonly "cancelOrder": {
    readonly 204: never;
    readonly 404: "wrong";
    readonly 409: "wrong";
  };
  readonly "shipOrders": {
    readonly 200: "half";
    readonly 422: "wrong";
  };
  readonly "createKey": {
    readonly 201: "key";
    readonly 422: "wrong";
  };
}
