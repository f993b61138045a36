import type { Mutant } from "./constraints.js";

/** Changes that nothing notices because they change nothing that can be observed. */
export const explanations: { readonly by: RegExp; readonly mutant: RegExp; readonly why: string; used: number }[] = [
  {
    by: /^b/,
    mutant: /^\/components\/schemas\/EnterpriseProjectId (minLength 0 tightened|maxLength 36 (loosened|dropped))$/,
    why: "the pattern of enterprise_project_id allows texts of 1 and of 36 characters only",
    used: 0,
  },
  {
    by: /^b/,
    mutant: /^\/components\/schemas\/Purchase(SingleDomain|MultiDomain|Wildcard) type object dropped$/,
    why: "PurchaseCertificateRequestBody, of which these are the variants, says the type too",
    used: 0,
  },
  {
    by: /^b.*validators/,
    mutant: /^\/components\/schemas\/Purchase\w+ domain_type made optional$/,
    why: "a discriminator is mandatory for Ajv without being listed",
    used: 0,
  },
  {
    by: /^c/,
    mutant:
      /^\/components\/schemas\/(Purchase(CertificateRequestBody|SingleDomain|MultiDomain|Wildcard)) type object dropped$/,
    why: "the body and its variants both say the type",
    used: 0,
  },
  {
    by: /^c/,
    mutant:
      /^\/components\/schemas\/(DomainType|DomainNumbers|Purchase\w+\/properties\/domain_(type|numbers)) type \w+ dropped$/,
    why: "a field of a variant and the schema that it narrows both say the type",
    used: 0,
  },
  {
    by: /^c/,
    mutant:
      /^\/components\/schemas\/(DomainType (an option added|the list dropped)|DomainNumbers minimum 1 (loosened|dropped))$/,
    why: "every variant narrows it further",
    used: 0,
  },
];

/** Whether a survivor is explained; counts it. */
export function isExplained(by: string, { pointer, what }: Mutant): boolean {
  const explanation = explanations.find((one) => one.by.test(by) && one.mutant.test(`${pointer} ${what}`));
  if (explanation) explanation.used += 1;
  return explanation !== undefined;
}
