// Generated from the API document by `npm run generate`. Do not edit.
/** By operationId. */
export declare const operations: {
  readonly "ping": {
    readonly "method": "GET";
    readonly "path": "/ping";
    readonly "body": false;
    readonly "idempotency": "safe";
  };
  readonly "listProducts": {
    readonly "method": "GET";
    readonly "path": "/products";
    readonly "parameters": {
      readonly "limit": "query";
      readonly "offset": "query";
      readonly "order": "query";
      readonly "category": "query";
    };
    readonly "body": false;
    readonly "idempotency": "safe";
    readonly "paging": {
      readonly "limit": "limit";
      readonly "offset": "offset";
      readonly "in": "query";
      readonly "rows": "/products";
      readonly "key": "id";
      readonly "total": "/total";
      readonly "reach": 40;
      readonly "size": 10;
      readonly "order": {
        readonly "order": readonly ["cheapest", "dearest"];
      };
    };
  };
  readonly "getProductsByProductId": {
    readonly "method": "GET";
    readonly "path": "/products/{product-id}";
    readonly "parameters": {
      readonly "product-id": "path";
    };
    readonly "body": false;
    readonly "idempotency": "safe";
  };
  readonly "put_product": {
    readonly "method": "PUT";
    readonly "path": "/products/{product-id}";
    readonly "parameters": {
      readonly "product-id": "path";
    };
    readonly "body": true;
    readonly "contentType": "application/vnd.shop+json";
    readonly "accept": "application/vnd.shop+json";
    readonly "idempotency": "idempotent";
  };
  readonly "placeOrder": {
    readonly "method": "POST";
    readonly "path": "/orders";
    readonly "body": true;
    readonly "idempotency": "none";
    readonly "chargesMoney": true;
    readonly "receipt": "number";
    readonly "whenUnknown": "Ask the shop whether the order is there.";
    readonly "secrets": {
      readonly "body": readonly ["/payment/card"];
    };
  };
  readonly "showOrder": {
    readonly "method": "GET";
    readonly "path": "/orders/{number}";
    readonly "parameters": {
      readonly "number": "path";
    };
    readonly "body": false;
    readonly "idempotency": "safe";
    readonly "states": {
      readonly "of": "state";
      readonly "states": {
        readonly "open": {
          readonly "next": readonly ["sent", "cancelled"];
        };
        readonly "sent": {
          readonly "next": readonly [];
          readonly "action": "Send the parcel back.";
        };
        readonly "cancelled": {
          readonly "next": readonly [];
          readonly "action": "Order it again.";
        };
      };
    };
  };
  readonly "cancelOrder": {
    readonly "method": "DELETE";
    readonly "path": "/orders/{number}";
    readonly "parameters": {
      readonly "number": "path";
    };
    readonly "body": false;
    readonly "idempotency": "state-guarded";
    readonly "returnsMoney": true;
    readonly "whenUnknown": "Show the order; it is gone or cancelled.";
    readonly "destroys": "the order";
    readonly "state": {
      readonly "of": "state";
      readonly "shown-by": "showOrder";
      readonly "ends": readonly ["cancelled"];
    };
  };
  readonly "shipOrders": {
    readonly "method": "POST";
    readonly "path": "/shipments";
    readonly "body": true;
    readonly "idempotency": "none";
    readonly "chargesMoney": "in-a-case";
    readonly "whenUnknown": "Show the orders; those that were sent say so.";
    readonly "partialFailure": {
      readonly "list": "/parcels";
      readonly "reason": "note";
    };
  };
  readonly "createKey": {
    readonly "method": "POST";
    readonly "path": "/keys";
    readonly "body": true;
    readonly "idempotency": "none";
    readonly "secrets": {
      readonly "body": readonly ["/password"];
      readonly "answer": readonly ["/key"];
    };
  };
};
