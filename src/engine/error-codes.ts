import type { Service } from "./service.js";

/** What the error catalogue says of a code that an answer carries. */
export interface ErrorCodes {
  /**
   * A code as the catalogue names it, whatever blanks and capital letters it came with: under the prefix that it uses, or by
   * the prefix alone where it knows no more.
   */
  canonical(errorCode: string | undefined): string;
  isKnown(errorCode: string | undefined): boolean;
  /** True when the catalogue says of the code that nothing was done. */
  isSurelyRefusing(errorCode: string | undefined): boolean;
  /** True when the catalogue says of the code that the request may have been carried out. */
  mayBeProcessed(errorCode: string | undefined): boolean;
  /**
   * True when new credentials may help a request that was answered with 401: the catalogue says so of the code, or does
   * not know the code, as with the envelope of an identity service or a page of a proxy.
   */
  isRenewable(errorCode: string | undefined): boolean;
}

const made = new WeakMap<Service, ErrorCodes>();

/** The error codes of a service, made ready once. */
export function errorCodesOf(service: Service): ErrorCodes {
  let codes = made.get(service);
  if (codes === undefined) made.set(service, (codes = make(service)));
  return codes;
}

function make({ errorCodes: { prefixes, ...lists } }: Service): ErrorCodes {
  const maybe: ReadonlySet<string> = new Set(lists.maybeProcessed);
  const surelyNot: ReadonlySet<string> = new Set(lists.surelyNotProcessed);
  const renewable: ReadonlySet<string> = new Set(lists.renewable);
  const spelled = new Map([...maybe, ...surelyNot, ...renewable].map((code) => [code.toLowerCase(), code]));
  const prefixesSpelled = new Map(Object.entries(prefixes).map(([prefix, known]) => [prefix.toLowerCase(), known]));
  const canonical = (errorCode: string | undefined) => {
    const [prefix = "", ...rest] = (errorCode ?? "").replace(/[\s\p{C}]+/gu, "").split(".");
    const named = prefixesSpelled.get(prefix.toLowerCase()) ?? prefix;
    const known = spelled.get(named.toLowerCase()) ?? named;
    const whole = [known, ...rest].join(".");
    const code = spelled.get(whole.toLowerCase()) ?? whole;
    return maybe.has(known) && !maybe.has(code) && !surelyNot.has(code) ? known : code;
  };
  const isSurelyRefusing = (code: string | undefined) => surelyNot.has(canonical(code));
  const mayBeProcessed = (code: string | undefined) => maybe.has(canonical(code));
  const isKnown = (code: string | undefined) => code !== undefined && (isSurelyRefusing(code) || mayBeProcessed(code));
  const isRenewable = (code: string | undefined) => renewable.has(canonical(code)) || !isKnown(code);
  return { canonical, isKnown, isSurelyRefusing, mayBeProcessed, isRenewable };
}
