// Generated from the API document by `npm run generate`. Do not edit.
/** By operationId. */
export declare const operations: {
  readonly "SubscribeCertificate": {
    readonly "method": "POST";
    readonly "path": "/v3/scm/certificates/buy";
    readonly "body": true;
    readonly "idempotency": "none";
    readonly "chargesMoney": true;
    readonly "receipt": "order_id";
    readonly "whenUnknown": "Look at the orders in the console's Billing Center, or list the certificates with status PAID sorted by their update time, and compare brand, type and domain type with what was sent.";
  };
};
