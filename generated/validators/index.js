// Generated from the API document by `npm run generate`. Do not edit.
const parts = ({ validators }) => validators;
export const validators = {
  "SubscribeCertificate": () => import("./SubscribeCertificate.js").then(parts),
};
