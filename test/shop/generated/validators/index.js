// Generated from the API document by `npm run generate`. Do not edit.
const parts = ({ validators }) => validators;
export const validators = {
  "ping": () => import("./ping.js").then(parts),
  "listProducts": () => import("./listProducts.js").then(parts),
  "getProductsByProductId": () => import("./getProductsByProductId.js").then(parts),
  "put_product": () => import("./put_product.js").then(parts),
  "placeOrder": () => import("./placeOrder.js").then(parts),
  "showOrder": () => import("./showOrder.js").then(parts),
  "cancelOrder": () => import("./cancelOrder.js").then(parts),
  "shipOrders": () => import("./shipOrders.js").then(parts),
  "createKey": () => import("./createKey.js").then(parts),
};
