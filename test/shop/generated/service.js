// Generated from the API document by `npm run generate`. Do not edit.
import { validators } from "./validators/index.js";
export const service = {
  takes: {
    "ping": [],
    "listProducts": ["parameters"],
    "getProductsByProductId": ["parameters"],
    "put_product": ["parameters","body"],
    "placeOrder": ["body"],
    "showOrder": ["parameters"],
    "cancelOrder": ["parameters"],
    "shipOrders": ["body"],
    "createKey": ["body"],
  },
  version: "2.3.0",
  servers: {
    "https://de.shop.example/api": "https://de.shop.example/api",
    "https://fr.shop.example/api": "https://fr.shop.example/api"
  },
  securitySchemes: {
    "token": {
      "type": "http",
      "scheme": "bearer"
    }
  },
  secretHeaders: [
    "authorization"
  ],
  plainHeaders: [],
  errorCodes: {
    "prefixes": {},
    "maybeProcessed": [],
    "surelyNotProcessed": [],
    "renewable": []
  },
  operations: async () => (await import("./operations.js")).operations,
  validators,
  catalogue: async () => (await import("./error-codes.js")).errorCodes,
};
