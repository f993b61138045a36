// Generated from the API document by `npm run generate`. Do not edit.
export const operations = {
  "ping": {
    "method": "GET",
    "path": "/ping",
    "body": false,
    "idempotency": "safe"
  },
  "listProducts": {
    "method": "GET",
    "path": "/products",
    "parameters": {
      "limit": "query",
      "offset": "query",
      "order": "query",
      "category": "query"
    },
    "body": false,
    "idempotency": "safe",
    "paging": {
      "limit": "limit",
      "offset": "offset",
      "in": "query",
      "rows": "/products",
      "key": "id",
      "total": "/total",
      "reach": 40,
      "size": 10,
      "order": {
        "order": [
          "cheapest",
          "dearest"
        ]
      }
    }
  },
  "getProductsByProductId": {
    "method": "GET",
    "path": "/products/{product-id}",
    "parameters": {
      "product-id": "path"
    },
    "body": false,
    "idempotency": "safe"
  },
  "put_product": {
    "method": "PUT",
    "path": "/products/{product-id}",
    "parameters": {
      "product-id": "path"
    },
    "body": true,
    "contentType": "application/vnd.shop+json",
    "accept": "application/vnd.shop+json",
    "idempotency": "idempotent"
  },
  "placeOrder": {
    "method": "POST",
    "path": "/orders",
    "body": true,
    "idempotency": "none",
    "chargesMoney": true,
    "receipt": "number",
    "whenUnknown": "Ask the shop whether the order is there.",
    "secrets": {
      "body": [
        "/payment/card"
      ]
    }
  },
  "showOrder": {
    "method": "GET",
    "path": "/orders/{number}",
    "parameters": {
      "number": "path"
    },
    "body": false,
    "idempotency": "safe",
    "states": {
      "of": "state",
      "states": {
        "open": {
          "next": [
            "sent",
            "cancelled"
          ]
        },
        "sent": {
          "next": [],
          "action": "Send the parcel back."
        },
        "cancelled": {
          "next": [],
          "action": "Order it again."
        }
      }
    }
  },
  "cancelOrder": {
    "method": "DELETE",
    "path": "/orders/{number}",
    "parameters": {
      "number": "path"
    },
    "body": false,
    "idempotency": "state-guarded",
    "returnsMoney": true,
    "whenUnknown": "Show the order; it is gone or cancelled.",
    "destroys": "the order",
    "state": {
      "of": "state",
      "shown-by": "showOrder",
      "ends": [
        "cancelled"
      ]
    }
  },
  "shipOrders": {
    "method": "POST",
    "path": "/shipments",
    "body": true,
    "idempotency": "none",
    "chargesMoney": "in-a-case",
    "whenUnknown": "Show the orders; those that were sent say so.",
    "partialFailure": {
      "list": "/parcels",
      "reason": "note"
    }
  },
  "createKey": {
    "method": "POST",
    "path": "/keys",
    "body": true,
    "idempotency": "none",
    "secrets": {
      "body": [
        "/password"
      ],
      "answer": [
        "/key"
      ]
    }
  }
};
