const steps = [
  ["2029-03-15", 47],
  ["2027-03-15", 100],
  ["2026-03-15", 200],
] as const;

/** What was allowed before the steps. */
const before = 398;

/** For how many days a public authority may certify on a date (CA/Browser Forum, Baseline Requirements 6.3.2). */
export function validityAt(date: Date): number {
  return steps.find(([from]) => date.getTime() >= Date.parse(from))?.[1] ?? before;
}
