// Generated from the API document by `npm run generate`. Do not edit.
export const operations = {
  "SubscribeCertificate": {
    "method": "POST",
    "path": "/v3/scm/certificates/buy",
    "body": true,
    "idempotency": "none",
    "chargesMoney": true,
    "receipt": "order_id",
    "whenUnknown": "Look at the orders in the console's Billing Center, or list the certificates with status PAID sorted by their update time, and compare brand, type and domain type with what was sent."
  }
};
