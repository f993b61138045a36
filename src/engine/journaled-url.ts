import { madeOf } from "./made.js";
import { canonicalUrl } from "./operations.js";
import { rowOf } from "./table.js";

/**
 * The URL that a client sends an operation to, as a journal keeps it, but for its query.
 *
 * @param parameters those that stand in the path, by name
 * @throws ValidationError for what `createClient` did not make
 */
export async function journaledUrl(
  client: object,
  operationId: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<string | undefined> {
  const { service, endpoint } = madeOf(client);
  const operation = await rowOf(service, operationId);
  const path = operation?.path.replace(/\{([^{}]+)\}/g, (template, name: string) =>
    Object.hasOwn(parameters, name) ? encodeURIComponent(String(parameters[name])) : template,
  );
  return operation && canonicalUrl(`${endpoint}${path}`, operation);
}
