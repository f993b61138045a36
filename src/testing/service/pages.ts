/** One page of rows. */
export function page<Row>(rows: readonly Row[], offset = 0, limit = 10): Row[] {
  return rows.slice(offset, offset + limit);
}

/** By a key, ascending or descending; equals by their id in the same direction, so that pages do not overlap. */
export function sorted<Row extends { readonly id: string }>(
  rows: readonly Row[],
  key: (row: Row) => number | string,
  descending: boolean,
): Row[] {
  const keyed = rows.map((row) => ({ row, by: key(row) }));
  const sign = descending ? -1 : 1;
  keyed.sort((one, other) => sign * (compared(one.by, other.by) || compared(one.row.id, other.row.id)));
  return keyed.map(({ row }) => row);
}

function compared(one: number | string, other: number | string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
