// Generated from the API document by `npm run generate`. Do not edit.
import { validators as operation0 } from "./validators/SubscribeCertificate.js";
export const validators = {
  "SubscribeCertificate": operation0,
};
