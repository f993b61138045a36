/** What kind of thing is wrong. */
export type AuthorityFault =
  /** The text is not PEM. */
  | "not-pem"
  /** It is PEM of something else. */
  | "wrong-kind"
  /** It says what it should be, and cannot be read. */
  | "damaged"
  /** The key has a password. */
  | "encrypted"
  /** An algorithm that the authority does not have. */
  | "unsupported"
  /** A name that no certificate can carry. */
  | "bad-name"
  /** It ends before it begins, or outlives the authority. */
  | "bad-dates"
  /** The key is too short to be certified. */
  | "weak-key"
  /** A request is not signed with its own key. */
  | "bad-signature";

/** Why something cannot be read or certified. The message is a sentence and holds no part of a key. */
export class AuthorityError extends Error {
  override readonly name = "AuthorityError";
  constructor(
    readonly fault: AuthorityFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
