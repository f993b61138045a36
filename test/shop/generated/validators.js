// Generated from the API document by `npm run generate`. Do not edit.
import { validators as operation0 } from "./validators/ping.js";
import { validators as operation1 } from "./validators/listProducts.js";
import { validators as operation2 } from "./validators/getProductsByProductId.js";
import { validators as operation3 } from "./validators/put_product.js";
import { validators as operation4 } from "./validators/placeOrder.js";
import { validators as operation5 } from "./validators/showOrder.js";
import { validators as operation6 } from "./validators/cancelOrder.js";
import { validators as operation7 } from "./validators/shipOrders.js";
import { validators as operation8 } from "./validators/createKey.js";
export const validators = {
  "ping": operation0,
  "listProducts": operation1,
  "getProductsByProductId": operation2,
  "put_product": operation3,
  "placeOrder": operation4,
  "showOrder": operation5,
  "cancelOrder": operation6,
  "shipOrders": operation7,
  "createKey": operation8,
};
