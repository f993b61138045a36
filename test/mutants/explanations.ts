import type { Mutant } from "./constraints.js";

/** Changes that nothing notices because they change nothing that can be observed. */
export const explanations: { readonly by: RegExp; readonly mutant: RegExp; readonly why: string; used: number }[] = [
  {
    by: /^b/,
    mutant:
      /(enterprise_project_id|EnterpriseProjectId|country|certificates\/get\/parameters\/5)(\/schema)? m(in|ax)Length \d+ (loosened|tightened|dropped)$/,
    why: "a pattern decides about the length alone",
    used: 0,
  },
  {
    by: /^b/,
    mutant: /[lL]imit(\/schema)? (type integer dropped|m(in|ax)imum \d+ (loosened|dropped))$/,
    why: "a list of options decides about type and range alone",
    used: 0,
  },
  {
    by: /^b.*mock/,
    mutant: /(\/parameters\/\w+\/schema (minLength 0 tightened|type \w+ dropped)|schemas\/\w+Id type string dropped)$/,
    why: "a URL holds nothing but texts, and cannot tell an empty one from none",
    used: 0,
  },
  {
    by: /^b/,
    mutant: /^\/components\/schemas\/Purchase(SingleDomain|MultiDomain|Wildcard) type object dropped$/,
    why: "PurchaseCertificateRequestBody, of which these are the variants, says the type too",
    used: 0,
  },
  {
    by: /^b/,
    mutant: /notice_type maxItems 32 (loosened|tightened|dropped)$/,
    why: "a list without repeats of two options never has so many",
    used: 0,
  },
  {
    by: /^b.*mock/,
    mutant: / maximum 2147483647 (loosened|dropped)$/,
    why: "format int32, which Prism checks, ends there too",
    used: 0,
  },
  {
    by: /^c/,
    mutant: /x-schema type string dropped$/,
    why: "a header is a text",
    used: 0,
  },
  {
    by: /^c/,
    mutant: / type object dropped$/,
    why: "whoever lists properties means an object",
    used: 0,
  },
];

/** Whether a survivor is explained; counts it. */
export function isExplained(by: string, { pointer, what }: Mutant): boolean {
  const explanation = explanations.find((one) => one.by.test(by) && one.mutant.test(`${pointer} ${what}`));
  if (explanation) explanation.used += 1;
  return explanation !== undefined;
}
