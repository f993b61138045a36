import type { Client } from "./client.js";
import { loaded } from "./loading.js";
import type { Service, TableOf, TypesOf } from "./service.js";

/** The operations of a service that give their rows page by page. */
export type PagedOperation<S extends Service> = {
  [Id in keyof TableOf<S>]: TableOf<S>[Id] extends { readonly paging: object } ? Id : never;
}[keyof TableOf<S>] &
  keyof TypesOf<S>["operations"] &
  string;

type MethodOf<S extends Service, Id extends string> = Client<S>[Uncapitalize<Id> & keyof Client<S>];
type PagingOf<S extends Service, Id extends string> = TableOf<S>[Id] extends { readonly paging: infer Found }
  ? Found
  : never;
type At<Value, Pointer> = Pointer extends `/${infer Name}/${infer Rest}`
  ? At<Value[Name & keyof Value], `/${Rest}`>
  : Pointer extends `/${infer Name}`
    ? Value[Name & keyof Value]
    : Value;
type Item<List> = NonNullable<List> extends readonly (infer Each)[] ? Each : unknown;

/** What the method of a paged operation takes, in its order. */
export type ListArguments<S extends Service, Id extends string> =
  MethodOf<S, Id> extends (...args: infer Args) => unknown ? Args : never;

/** A row of a paged operation. */
export type RowOf<S extends Service, Id extends string> =
  MethodOf<S, Id> extends (...args: never[]) => Promise<infer Answer>
    ? Item<At<Answer, PagingOf<S, Id> extends { readonly rows: infer Rows } ? Rows : never>>
    : never;

/**
 * Every row of an operation that gives them page by page, as the document's `x-paging` describes it.
 *
 * The rows come in the order asked for as far as the offset reaches. What stands behind is looked for in the other orders,
 * then in parts of the list, and comes in no order. Each row comes once, as it was when it was first seen. A list that
 * changes meanwhile is read again.
 *
 * @param args what the method of the operation takes; without its offset, and with a limit only for pages of another size
 *   than the largest
 * @throws IncompleteListError after the last row that can be reached, when there are more
 */
export async function* listAll<S extends Service, Id extends PagedOperation<S>>(
  client: Client<S>,
  operationId: Id,
  ...args: ListArguments<S, Id>
): AsyncGenerator<RowOf<S, Id>, void, undefined> {
  const { everyRow } = await loaded(operationId, "lists it", () => import("./paged-list.js"));
  // What stands at the pointer `rows` of an answer is of the type that the document gives it there.
  yield* everyRow(client, operationId, args) as AsyncGenerator<RowOf<S, Id>, void, undefined>;
}
