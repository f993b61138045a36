import { service } from "../generated/service.js";
import { createParser, type Parser } from "./engine/parse.js";

/**
 * Checks what will be the body of an operation (the parameters, of an operation without a body) and sends nothing:
 * `await parse.subscribeCertificate(value)` gives `{ valid: true, value }` with the value typed, or
 * `{ valid: false, violations }`. For bodies from JSON or YAML files, forms and configurations.
 */
export const parse: Parser<typeof service> = /* #__PURE__ */ createParser(service);
