/** One way in which a value breaks its schema. */
export interface Violation {
  /** JSON pointer (RFC 6901) to the offending place; the empty string is the whole value. */
  readonly pointer: string;
  /** The JSON Schema keyword that was broken, for example `maxLength`. */
  readonly keyword: string;
  /** A sentence about the value for a person, for example `must be at most 10`. */
  readonly message: string;
}
