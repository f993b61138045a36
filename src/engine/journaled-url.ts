import { madeOf } from "./made.js";
import { canonicalUrl } from "./operations.js";
import { rowOf } from "./table.js";

/**
 * The URL that a client sends an operation without path parameters to, as a journal keeps it.
 *
 * @throws ValidationError for what `createClient` did not make
 */
export async function journaledUrl(client: object, operationId: string): Promise<string | undefined> {
  const { service, endpoint } = madeOf(client);
  const operation = await rowOf(service, operationId);
  return operation && canonicalUrl(`${endpoint}${operation.path}`, operation);
}
