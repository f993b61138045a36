import { madeOf } from "./made.js";
import { canonicalUrl } from "./operations.js";

/**
 * The URL that a client sends an operation without path parameters to, as a journal keeps it.
 *
 * @throws ValidationError for what `createClient` did not make
 */
export function journaledUrl(client: object, operationId: string): string | undefined {
  const { service, endpoint } = madeOf(client);
  const operation = service.operations[operationId];
  return operation && canonicalUrl(`${endpoint}${operation.path}`, operation);
}
