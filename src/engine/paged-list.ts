import { propertyOf, valuesAt } from "./json.js";
import { ApiError } from "./errors.js";
import { IncompleteListError } from "./incomplete-list.js";
import { madeOf } from "./made.js";
import type { CallOptions } from "./methods.js";
import { methodName } from "./operation-name.js";
import type { OperationRow, Paging } from "./operations.js";
import { checkedText } from "./checked-options.js";
import { wrongOption } from "./options.js";
import { rowOf } from "./table.js";

/** A list that changes while it is read is read again, so many times in all. */
const rounds = 3;

/**
 * Every row of an operation that is known by its name only: see `listAll`.
 *
 * @throws IncompleteListError after the last row that can be reached, when there are more
 */
export async function* everyRow(
  client: object,
  operationId: string,
  args: readonly unknown[],
): AsyncGenerator<unknown, void, undefined> {
  const row = await rowOf(madeOf(client).service, checkedText("operationId", operationId));
  const list = new PagedList(client, operationId, row, args);
  for (let round = 1; round <= rounds; round++) {
    list.begin();
    yield* list.rows();
    if (list.isComplete()) return;
    if (list.isHidden()) break;
  }
  throw list.incomplete();
}

type Query = Readonly<Record<string, unknown>>;

interface Page {
  readonly rows: readonly unknown[];
  readonly total: number | undefined;
}

class PagedList {
  readonly #paging: Paging;
  readonly #asked: Query;
  readonly #size: number | undefined;
  readonly #call: (query: Query) => Promise<unknown>;
  /** Rows that were given, by what tells them apart. */
  readonly #given = new Set<string>();
  /** Rows that this round saw. */
  #found = new Set<string>();
  #totals = new Set<number | undefined>();
  #isCut = false;

  constructor(
    client: object,
    readonly operationId: string,
    row: OperationRow | undefined,
    args: readonly unknown[],
  ) {
    if (row?.paging === undefined) throw wrongOption("operationId", "must be an operation that has pages");
    const { parameters, body, options } = sorted(row, args);
    this.#paging = row.paging;
    const { limit, offset, in: where } = row.paging;
    this.#asked = Object(where === "body" ? body : parameters) as Query;
    if (this.#asked[offset] !== undefined) throw wrongOption(offset, "is not for you to give: every page is read");
    const size = this.#asked[limit] ?? row.paging.size;
    this.#size = typeof size === "number" ? size : undefined;
    const method = (client as Record<string, (...given: unknown[]) => Promise<unknown>>)[methodName(operationId)];
    if (method === undefined) throw wrongOption("operationId", "must be an operation of the client");
    this.#call = (query) =>
      method(
        ...(row.parameters ? [where === "query" ? query : parameters] : []),
        ...(row.body ? [where === "body" ? query : body] : []),
        options,
      );
  }

  begin(): void {
    this.#found = new Set();
    this.#totals = new Set();
  }

  isComplete(): boolean {
    const [total] = this.#totals;
    return this.#totals.size === 1 && (total === undefined ? !this.#isCut : this.#found.size >= total);
  }

  /** Another round would see no more. */
  isHidden(): boolean {
    return this.#isCut && this.#totals.size === 1;
  }

  /** All that can be reached and was not given yet. */
  async *rows(): AsyncGenerator<unknown, void, undefined> {
    const { narrow = {} } = this.#paging;
    this.#isCut = yield* this.#part({}, (total) => this.#totals.add(total));
    if (!this.#isCut || this.isComplete()) return;
    for (const [name, values] of Object.entries(narrow)) {
      // The caller looks at one part already.
      if (values.includes(this.#asked[name])) continue;
      for (const value of values) {
        yield* this.#part({ [name]: value });
        if (this.isComplete()) return;
      }
    }
  }

  incomplete(): IncompleteListError {
    const { reach } = this.#paging;
    const [total = this.#given.size] = [...this.#totals].reverse();
    const hidden = total - this.#found.size;
    const wall = reach === undefined ? "its pages repeat" : `its offset ends at ${reach}`;
    const why = !this.isHidden()
      ? "it changed each time that it was read. Try again when less is going on."
      : hidden > 0
        ? `${hidden} of ${total} rows stay hidden, since ${wall}, in each order. Ask for a part of them.`
        : `${wall}, and it does not say how many rows there are. Ask for a part of them.`;
    return new IncompleteListError(
      `${this.operationId} could not be read to its end: ${why}`,
      this.#given.size,
      Math.max(total, this.#given.size),
      this.operationId,
    );
  }

  /**
   * The rows of a part of the list, in one order after the other until none is hidden.
   *
   * @returns whether the pages may hide some
   */
  async *#part(part: Query, tell: (total: number | undefined) => void = () => undefined) {
    const found = new Set<string>();
    let isCut = false;
    for (const order of this.#orders()) {
      const { cut, total } = yield* this.#pass({ ...part, ...order }, found, tell);
      isCut ||= cut;
      if (!cut || (total !== undefined && found.size >= total)) break;
    }
    return isCut;
  }

  /** One run over the pages, to the end or to the wall. */
  async *#pass(query: Query, found: Set<string>, tell: (total: number | undefined) => void) {
    const { reach = Infinity } = this.#paging;
    const passed = new Set<string>();
    for (let offset = 0; ;) {
      const { rows, total } = await this.#page(query, offset);
      tell(total);
      let isNew = false;
      for (const row of rows) {
        const key = this.#keyOf(row);
        isNew ||= !passed.has(key);
        passed.add(key);
        found.add(key);
        this.#found.add(key);
        if (this.#given.has(key)) continue;
        this.#given.add(key);
        yield row;
      }
      offset += rows.length;
      const isShort = this.#size === undefined ? total !== undefined : rows.length < this.#size;
      if (rows.length === 0 || (isShort && offset >= (total ?? 0))) return { cut: false, total };
      // Some services take an offset and leave it alone.
      if (offset > reach || !isNew) return { cut: total === undefined || passed.size < total, total };
    }
  }

  async #page(query: Query, offset: number): Promise<Page> {
    const { limit, offset: name, rows: at, total: count = "" } = this.#paging;
    const size = this.#size === undefined ? {} : { [limit]: this.#size };
    const answer = await this.#call({ ...this.#asked, ...query, ...size, [name]: offset });
    const rows = valuesAt(answer, at)[0]?.value;
    const total = count === "" ? undefined : valuesAt(answer, count)[0]?.value;
    if (!Array.isArray(rows))
      throw new ApiError(`${this.operationId} gave no list at ${at}, so it cannot be read to its end.`, {
        outcome: "rejected",
        operation: this.operationId,
      });
    return { rows, total: typeof total === "number" ? total : undefined };
  }

  /** The order asked for, then the others; the first parameter changes fastest. */
  *#orders(): Generator<Query> {
    const { order = {} } = this.#paging;
    const usual = Object.fromEntries(
      Object.entries(order).map(([name, [first]]) => [name, this.#asked[name] ?? first] as const),
    );
    const all = Object.entries(order).reduceRight<Query[]>(
      (before, [name, values]) => before.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
      [{}],
    );
    yield {};
    yield* all.filter((one) => Object.entries(usual).some(([name, value]) => one[name] !== value));
  }

  #keyOf(row: unknown): string {
    const { key } = this.#paging;
    const value: unknown = key === undefined ? undefined : propertyOf(row, key);
    return JSON.stringify(value ?? row) ?? "";
  }
}

/** The arguments of a method by what they are. */
function sorted(row: OperationRow, args: readonly unknown[]) {
  const left = [...args];
  const parameters = row.parameters === undefined ? undefined : left.shift();
  const body = row.body ? left.shift() : undefined;
  // Methods are typed, and the method itself looks at its options.
  return { parameters, body, options: left.shift() as CallOptions | undefined };
}
