/** How much a mock remembers. */
export interface Keep {
  /** Requests, and orders, at most; the oldest are forgotten first. Default 10,000. */
  readonly requests?: number | undefined;
  /** Bytes of a body up to which it is kept; of a larger one its beginning and its length are. Default 65,536. */
  readonly bodyBytes?: number | undefined;
}

/** The last of many entries. */
export interface History<Entry> {
  /** The same list for ever; it changes as entries come and go. */
  readonly entries: readonly Entry[];
  /** @param bytes what the entry weighs */
  add(entry: Entry, bytes: number): void;
}

const defaults = { requests: 10_000, bodyBytes: 65_536 };

/** All entries together weigh at most this, whatever their number: 32 MB. */
const heaviest = 32 * 1024 * 1024;

/** @throws TypeError for what is no number of things */
export function checkedKeep(keep: Keep = {}): Readonly<Record<keyof typeof defaults, number>> {
  const { requests = defaults.requests, bodyBytes = defaults.bodyBytes } = keep;
  for (const [name, value] of Object.entries({ requests, bodyBytes }))
    if (!Number.isInteger(value) || value < 0) throw new TypeError(`keep.${name} must be a whole number, at least 0.`);
  return { requests, bodyBytes };
}

export function makeHistory<Entry>(most: number): History<Entry> {
  const entries: Entry[] = [];
  const weights: number[] = [];
  let weight = 0;
  return {
    entries,
    add(entry, bytes) {
      entries.push(entry);
      weights.push(bytes);
      weight += bytes;
      let gone = Math.max(0, entries.length - most);
      for (const heavy of weights.slice(0, gone)) weight -= heavy;
      for (; weight > heaviest && gone < entries.length - 1; gone++) weight -= weights[gone] ?? 0;
      if (gone === 0) return;
      entries.splice(0, gone);
      weights.splice(0, gone);
    },
  };
}

const prefixLength = 1000;

/** A body as it is remembered: whole, or its beginning with its length. */
export function kept(body: unknown, text: string | undefined, bytes: number, most: number): unknown {
  if (bytes <= most || text === undefined) return body;
  return `${text.slice(0, Math.min(prefixLength, most))}… (${bytes} bytes)`;
}
