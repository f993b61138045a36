import { operations } from "../../../generated/operations.js";
import { findOperation, type OperationTable } from "../../../src/engine/operations.js";
import type { Fetch } from "../../../src/index.js";
import type { Mock } from "../../../src/testing/index.js";
import { startLife } from "../../../src/testing/life.js";
import { scmModel } from "../../../src/testing/service/living.js";

/** What a history needs of a mock. */
export type Played = Pick<Mock, "fetch" | "clock" | "service" | "seed" | "reset"> & { close?(): Promise<void> };

/** The living mock's model at work, without all that looks at requests and answers. */
export function withoutJudge(seed: string): Played {
  const life = startLife(scmModel, { seed });
  const table: OperationTable = operations;
  const fetch: Fetch = async (url, { method = "GET", body }) => {
    const { origin, pathname, searchParams: query } = new URL(url);
    const operation = findOperation(table, method, url, origin) ?? "";
    const handler = life.handlers[operation];
    const row = table[operation];
    if (handler === undefined || row === undefined) return new Response(null, { status: 404 });
    const names = row.path.split("/");
    const parameters = Object.fromEntries(
      pathname.split("/").flatMap((segment, index) => {
        const name = /^\{(.+)\}$/.exec(names[index] ?? "")?.[1];
        return name === undefined ? [] : [[name, decodeURIComponent(segment)]];
      }),
    );
    const asked = Object.fromEntries([...query].map(([name, text]) => [name, valueOf(text)]));
    const answer = await handler({
      ...{ operation, method, path: pathname, parameters, query, values: { ...parameters, ...asked } },
      ...{ headers: {}, body: typeof body === "string" ? JSON.parse(body) : undefined, at: new Date() },
    });
    return Response.json(answer?.body ?? {}, { status: answer?.status ?? 200 });
  };
  // The model's own types, which startLife leaves open.
  return { ...life, fetch } as Played;
}

function valueOf(text: string): unknown {
  return text === "true" || text === "false" ? text === "true" : /^\d+$/.test(text) ? Number(text) : text;
}
