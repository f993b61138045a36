/** Which rows are wanted, and in which order. */
export interface Wanted<Row> {
  readonly key: (row: Row) => number | string;
  readonly descending: boolean;
  /** Rows to leave out. Default 0. */
  readonly offset?: number | undefined;
  /** Rows at most. Default 10. */
  readonly limit?: number | undefined;
}

interface Keyed<Row> {
  readonly row: Row;
  readonly by: number | string;
}

/**
 * One page of rows in an order; equals by their id in the same direction, so that pages do not overlap. What lies beyond the
 * page is not sorted: lists can be long, and pages are short.
 */
export function page<Row extends { readonly id: string }>(
  rows: readonly Row[],
  { key, descending, offset = 0, limit = 10 }: Wanted<Row>,
): Row[] {
  const count = offset + limit;
  const sign = descending ? -1 : 1;
  const comes = (one: Keyed<Row>, other: Keyed<Row>) =>
    sign * (compared(one.by, other.by) || compared(one.row.id, other.row.id));
  if (count > rows.length / 4)
    return rows
      .map((row) => ({ row, by: key(row) }))
      .sort(comes)
      .slice(offset, count)
      .map(({ row }) => row);
  const first: Keyed<Row>[] = [];
  for (const row of rows) {
    const keyed = { row, by: key(row) };
    const last = first[count - 1];
    if (last !== undefined && comes(keyed, last) > 0) continue;
    first.splice(placeIn(first, keyed, comes), 0, keyed);
    if (first.length > count) first.pop();
  }
  return first.slice(offset).map(({ row }) => row);
}

/** Where an item belongs in a sorted list. */
function placeIn<Item>(sorted: readonly Item[], item: Item, compare: (one: Item, other: Item) => number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const there = sorted[middle];
    if (there !== undefined && compare(there, item) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

function compared(one: number | string, other: number | string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
