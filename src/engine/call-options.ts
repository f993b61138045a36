import { headerName, headerProblem } from "./headers.js";
import type { TaggedPurchaseOptions } from "./methods.js";
import { hasFunctions, isPlain, readOnce, readOptions, wrongOption } from "./options.js";
import { checkJournal, checkTimes } from "./settings.js";

/** Headers that say how the message is carried. Another value would break it, or turn the body into something else than was validated. */
const reservedHeaders = new Set([
  ...["connection", "content-encoding", "content-length", "content-type", "expect", "host", "keep-alive"],
  ...["proxy-connection", "te", "trailer", "transfer-encoding", "upgrade"],
]);

/**
 * The options of a call, read once. Methods are typed; what a plain JavaScript caller passes is looked at.
 *
 * @throws ValidationError when one is wrong
 */
export function readCallOptions(given: TaggedPurchaseOptions | undefined): TaggedPurchaseOptions {
  const options = readOptions("options", given, [
    ...([
      "signal",
      "timeoutMs",
      "deadlineMs",
      "headers",
      "journal",
      "allowRepeat",
      "purchaseKey",
      "purchaseTag",
    ] as const),
  ]);
  checkTimes(options);
  checkKey(options);
  const { signal, journal, allowRepeat, purchaseTag } = options;
  checkJournal(journal);
  if (signal !== undefined && !hasFunctions("signal", signal, "addEventListener"))
    throw wrongOption("signal", "must be an AbortSignal");
  if (allowRepeat !== undefined && typeof allowRepeat !== "boolean")
    throw wrongOption("allowRepeat", "must be true or false");
  if (purchaseTag !== undefined && typeof purchaseTag !== "boolean")
    throw wrongOption("purchaseTag", "must be true or false");
  return options.headers === undefined ? options : { ...options, headers: checkedHeaders(options.headers) };
}

function checkKey({ purchaseKey: key, allowRepeat }: TaggedPurchaseOptions): void {
  if (key === undefined) return;
  if (typeof key !== "string" || key.trim() !== key || key === "" || key.length > longestKey || /\p{Cc}/u.test(key))
    throw wrongOption(
      "purchaseKey",
      `must be a text of 1 to ${longestKey} characters, without blanks at its ends and on one line`,
    );
  if (allowRepeat === true)
    throw wrongOption("allowRepeat", "must not stand beside purchaseKey, which promises that nothing is made twice");
}

const longestKey = 256;

function checkedHeaders(given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  // A Headers, a Map or a Date would be taken for an object without fields.
  if (typeof given !== "object" || given === null || !readOnce("headers", () => isPlain(given)))
    throw wrongOption("headers", "must be a plain object of names and values");
  const headers = readOnce("headers", () => ({ ...given }));
  for (const [name, value] of Object.entries(headers)) {
    // Not told which: who writes a whole header line as a name has a secret in it.
    if (!headerName.test(name))
      throw wrongOption(
        "headers",
        "has a name that HTTP does not allow; it takes letters, digits and hyphens, no blank and no colon",
      );
    if (reservedHeaders.has(name.toLowerCase()))
      throw wrongOption("headers", `must not have ${name}: it is set by the client`);
    const problem = typeof value === "string" ? headerProblem(value) : "is not a string";
    if (problem !== undefined) throw wrongOption("headers", `has a value that cannot be sent: ${name} ${problem}`);
  }
  return headers;
}
