// Generated from the API document by `npm run generate`. Do not edit.
import { validate as shared1 } from "./shared-1.js";
export const validators = { "body": shared1 };
