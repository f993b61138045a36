import type { Verdict } from "./change.js";

interface Version {
  readonly core: readonly [major: number, minor: number, patch: number];
  readonly prerelease: boolean;
}

/**
 * The least version that a verdict asks for after a version.
 *
 * Below 1.0.0 the minor number takes the place of the major one, as npm's caret ranges have it: a breaking change raises
 * it, anything else raises the patch number.
 *
 * @returns undefined when the text is no semantic version
 */
export function requiredVersion(base: string, verdict: Verdict): string | undefined {
  const version = parse(base);
  if (version === undefined) return undefined;
  const {
    core: [major, minor, patch],
    prerelease,
  } = version;
  // What was never released promised nothing.
  if (verdict === "none" || prerelease) return base;
  if (major === 0) return verdict === "major" ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`;
  if (verdict === "major") return `${major + 1}.0.0`;
  return verdict === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Whether a version is at least as high as the one that is required. A pre-release counts as the version it leads to. */
export function isEnough(version: string, required: string): boolean {
  const [own, least] = [parse(version), parse(required)];
  if (own === undefined || least === undefined) return false;
  for (const [index, number] of own.core.entries()) {
    const other = least.core[index] ?? 0;
    if (number !== other) return number > other;
  }
  return true;
}

/** What is wrong with the version of the new document, in one sentence; undefined when it was raised enough. */
export function versionProblem(base: unknown, head: unknown, verdict: Verdict): string | undefined {
  const [from, to] = [String(base), String(head)];
  const required = requiredVersion(from, verdict);
  if (required === undefined || parse(to) === undefined)
    return `info.version must be a semantic version such as 1.2.3; it is ${parse(to) === undefined ? to : from}.`;
  if (isEnough(to, required)) return undefined;
  if (!isEnough(to, from))
    return `info.version went back from ${from} to ${to}. A ${verdict} change asks for at least ${required}.`;
  return `info.version is ${to}, and a ${verdict} change after ${from} asks for at least ${required}. Raise it in the API document and in package.json.`;
}

function parse(text: string): Version | undefined {
  const [, major, minor, patch, prerelease] =
    /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/.exec(text) ?? [];
  if (major === undefined || minor === undefined || patch === undefined) return undefined;
  return { core: [Number(major), Number(minor), Number(patch)], prerelease: prerelease !== undefined };
}
