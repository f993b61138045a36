// The only file that imports Redocly's core. Set before the import: no telemetry, no look for updates.
process.env["REDOCLY_TELEMETRY"] = "off";
process.env["REDOCLY_SUPPRESS_UPDATE_NOTICE"] = "true";

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { BaseResolver, Config, Document, NormalizedProblem } from "@redocly/openapi-core";
import { Failure } from "../command/command.js";
import { mustBeFile } from "../command/file.js";
import { shown } from "../command/project.js";
import { alikeIds } from "./alike.js";
import { outOfBounds, tooDeep } from "./bounds.js";
import type { BundledDocument } from "./bundled.js";
import { withoutDraft2020 } from "./draft-2020.js";
import { guarded, type Crash } from "./guard.js";
import { interned } from "./interned.js";
import { placesIn, type SourceNode } from "./places.js";
import { formatProblem, type Place, type Problem } from "./problem.js";
import { decoded } from "./schema-references.js";
import { marksIn } from "./undecided.js";
import { referenceInCircle } from "./references.js";
import { isSound } from "./sound.js";
import { lintProblem, versionProblem } from "./version.js";

const core = await import("@redocly/openapi-core");

export type { BundledDocument };

/** Texts that stand for those on disk, by the absolute path of their file. */
export type Texts = ReadonlyMap<string, string>;

/** Rules to lint by. */
export type RuleSet = Config;

/** The rules of a redocly.yaml. */
export async function rulesOf(configFile: string): Promise<RuleSet> {
  await mustBeFile(configFile);
  try {
    return await core.loadConfig({ configPath: configFile });
  } catch (error) {
    // What is wrong with it, a plugin that throws too, is its owner's to mend.
    if (error instanceof core.YamlParseError) throw new Failure(notYaml(configFile, error));
    throw new Failure(
      `${shown(configFile)} cannot be used: ${error instanceof Error ? error.message : String(error)}\nMend it, or name another with --config.`,
    );
  }
}

/**
 * Redocly's own recommendation, for a document whose owner chose no rules. Errors are then only those against the OpenAPI
 * specification itself (Redocly's rule set `spec`); the rest is advice, and warns.
 */
export async function recommendedRules(): Promise<RuleSet> {
  const [recommended, specification] = await Promise.all(
    ["recommended", "spec"].map((name) => core.createConfig({ extends: [name] })),
  );
  const rules = Object.entries(recommended?.rules.oas3_0 ?? {}).filter(
    ([name, rule]) => severityOf(rule) === "error" && severityOf(specification?.rules.oas3_0[name]) !== "error",
  );
  const config = await core.createConfig({
    extends: ["recommended"],
    rules: Object.fromEntries(rules.map(([name]) => [name, "warn"])),
  });
  notChosen.add(config);
  return config;
}

/** Rules that no owner of a document chose. */
const notChosen = new WeakSet<RuleSet>();

function severityOf(rule: Config["rules"]["oas3_0"][string] | undefined): unknown {
  return typeof rule === "object" && !Array.isArray(rule) ? rule.severity : rule;
}

/**
 * What rules find in a document, and the files that it is made of. Whatever shape it has, this ends in findings with their
 * places.
 *
 * @param accepted the findings that its owner accepts; they are marked
 * @param texts that stand for those on disk
 *
 * @throws Failure naming file and line when it cannot be read, or is neither an OpenAPI document of a version that is read
 *   here nor workflows (Arazzo 1.0)
 */
export async function examine(
  file: string,
  rules: RuleSet,
  accepted: readonly { readonly file: string; readonly rule: string; readonly pointer: string }[] = [],
  texts?: Texts,
): Promise<{ readonly problems: Problem[]; readonly files: ReadonlySet<string> }> {
  const resolver = resolverOf(rules, texts);
  const document = await open(file, resolver, lintProblem);
  await mustEnd(document, resolver);
  const isAccepted = ({ file: at, rule, pointer }: Problem): boolean =>
    accepted.some((entry) => entry.file === at && entry.rule === rule && entry.pointer === pointer);
  const problems = [...toProblems(await find(file, document, rules, resolver)), ...(await undecidedIn(resolver))];
  return { problems: problems.map((one) => ({ ...one, accepted: isAccepted(one) })), files: resolver.getFiles() };
}

/** What a bundle tells beside its result. */
export interface BundleOptions {
  /** Called for what is worth a look and stops nothing. */
  readonly warn?: (problem: Problem) => void;
  /** Called with the document's first file, which may have others and may still turn out to be broken. */
  readonly parsed?: ((document: BundledDocument) => void) | undefined;
  /** Called with the files that the document consists of, also those that could not be read. */
  readonly read?: ((files: readonly string[]) => void) | undefined;
  /** Texts that stand for those on disk. */
  readonly texts?: Texts | undefined;
}

/**
 * Bundles a document.
 *
 * @throws Failure naming file and line of all that is wrong when it cannot be read or is not a valid OpenAPI document
 */
export async function bundle(
  file: string,
  { warn, read, texts, parsed }: BundleOptions = {},
): Promise<BundledDocument> {
  const structure = await core.createConfig({ rules: { struct: "error", "no-unresolved-refs": "error" } });
  notChosen.add(structure);
  // Shared, so that the file is read and parsed once.
  const externalRefResolver = resolverOf(structure, texts);
  const source = await open(file, externalRefResolver);
  const alike = interned(source.parsed as BundledDocument); // of a version that is read, so an object
  parsed?.(alike);
  const document = isSound(core, source, structure)
    ? alike
    : await checked(file, anew(source, externalRefResolver), structure, externalRefResolver, warn);
  read?.([...externalRefResolver.getFiles()]);
  const sameIds = alikeIds(document);
  if (sameIds.length > 0) {
    const place = await placesOf(file, document, texts);
    throw new Failure(sameIds.map(({ pointer, message }) => `${place(pointer)} ${message(place)}`).join("\n"));
  }
  return document;
}

/** A document of one file that was bundled before and is known to be sound. */
export async function documentOf(file: string, texts: Texts): Promise<BundledDocument> {
  return (await open(file, resolverOf(undefined, texts))).parsed as BundledDocument; // Redocly types it as any
}

/** Tells where the nodes of a bundle stand in the files that it was made from, as `file:line:column`, by JSON pointer. */
export async function placesOf(file: string, document: BundledDocument, texts?: Texts): Promise<Place> {
  const resolver = resolverOf(undefined, texts);
  const open = async (name: string) => {
    const read = await resolver.resolveDocument(null, name, true);
    return read instanceof Error ? undefined : read;
  };
  const find = await placesIn(document, file, async (name) => (await open(name))?.parsed);
  const sources = new Map<string, Document>();
  for (const name of resolver.getFiles()) {
    const read = await open(name);
    if (read !== undefined) sources.set(name, read);
  }
  return (pointer) => lineOf(find(pointer), sources, file);
}

function lineOf({ file, pointer }: SourceNode, sources: ReadonlyMap<string, Document>, entry: string): string {
  const source = sources.get(file)?.source;
  if (source === undefined) return shown(entry);
  const { start } = core.getLineColLocation({ source, pointer: `#${pointer}`, reportOnKey: pointer !== "" });
  return `${shown(file)}:${start.line}:${start.col}`;
}

/** Reads files from disk, but for those whose texts are given. */
function resolverOf(config: Config | undefined, texts: Texts = new Map()): BaseResolver {
  const resolver = new FiniteResolver(config?.resolve);
  for (const [file, text] of texts) {
    const document = documentIn(file, text);
    // It is asked for later, and tells then.
    document.catch(() => undefined);
    resolver.cache.set(file, document);
  }
  return resolver;
}

/** Redocly walks through what has no end until its stack does, and takes a reference for the name of a file as it stands. */
class FiniteResolver extends core.BaseResolver {
  override resolveExternalRef(base: string | null, reference: string): string {
    const name = super.resolveExternalRef(base, reference);
    return name.includes("%") && !/^https?:/.test(name) && !existsSync(name) ? decoded(name) : name;
  }

  override parseDocument(source: Document["source"], isRoot?: boolean): Document {
    return finite(super.parseDocument(source, isRoot));
  }
}

class AliasError extends Error {}

/** An anchor of YAML, or what looks like one in a text: without any there is no alias. */
const anchor = /(?:^|[\s[{,])&\S/;

function finite(document: Document): Document {
  const { source, parsed } = document;
  const fault = anchor.test(source.body) ? outOfBounds(parsed) : undefined;
  if (fault === undefined) return document;
  const { start } = core.getLineColLocation({ source, pointer: `#${fault.pointer}`, reportOnKey: true });
  // It takes the place from the end.
  throw new core.YamlParseError(new AliasError(`${fault.message} (${start.line}:${start.col})`), source);
}

async function documentIn(file: string, text: string): Promise<Document> {
  return finite(core.makeDocumentFromString(text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text, file));
}

/** What `npm run page -- --apply` has left to a person, in any file of the document. */
async function undecidedIn(resolver: BaseResolver): Promise<Problem[]> {
  const documents = await Promise.all([...resolver.cache.values()].map(async (read) => read.catch(() => undefined)));
  return documents.flatMap((document) => {
    if (document === undefined || document instanceof Error) return [];
    const { source, parsed: data } = document;
    return marksIn(data).map(({ pointer, message }): Problem => {
      const { start } = core.getLineColLocation({ source, pointer: `#${pointer}`, reportOnKey: true });
      return {
        file: source.absoluteRef,
        line: start.line,
        column: start.col,
        rule: "undecided",
        severity: "error",
        message,
        suggestions: [],
        pointer: `#${pointer}`,
      };
    });
  });
}

/** A parsed document of a version that is read here. */
async function open(file: string, resolver: BaseResolver, problemOf = versionProblem): Promise<Document> {
  await mustBeFile(file);
  const document = await readable(file, async () => {
    // Redocly reads a file piece by piece, which takes five times as long.
    if (!resolver.cache.has(file)) resolver.cache.set(file, documentIn(file, String(await readFile(file))));
    return resolver.resolveDocument(null, file, true);
  });
  if (document instanceof Error) throw new Failure(`${shown(file)} cannot be read: ${document.message}`);
  const problem = problemOf(document.parsed);
  if (problem === undefined) return document;
  const { start } = core.getLineColLocation({
    source: document.source,
    pointer: `#${problem.pointer}`,
    reportOnKey: problem.pointer !== "",
  });
  throw new Failure(`${shown(file)}:${start.line}:${start.col} ${problem.message}`);
}

async function find(
  file: string,
  document: Document,
  rules: Config,
  externalRefResolver: BaseResolver,
): Promise<NormalizedProblem[]> {
  const { config, crashes } = guarded(rules);
  const found = await readable(file, () => core.lintDocument({ document, config, externalRefResolver }));
  const problems = withoutDraft2020(
    document.parsed,
    document.source.absoluteRef,
    found,
    notChosen.has(rules) ? "warn" : "error",
  );
  // A shape that a rule did not survive is told by the rule on structure; this is for one that it does not know.
  if (problems.length > 0) return problems;
  return [...new Map(crashes.map((crash) => [crash.rule, toCrash(document, crash)])).values()];
}

function toCrash({ source }: Document, { rule, message, location }: Crash): NormalizedProblem {
  const place = (location ?? { source, pointer: "#/" }) as NormalizedProblem["location"][number]; // Redocly's own, by its context
  return {
    ruleId: rule,
    severity: "error",
    message: `The rule ${rule} cannot read what stands here: ${message}. Give it the form that OpenAPI demands.`,
    location: [{ ...place, reportOnKey: false }],
    suggest: [],
  };
}

/** Parsed once more: what is wrong with several parts that say the same is told of each. */
function anew({ source: { absoluteRef, body } }: Document, resolver: BaseResolver): Document {
  const document = core.makeDocumentFromString(body, absoluteRef);
  resolver.cache.set(absoluteRef, Promise.resolve(document));
  return document;
}

/** The document as Redocly alone checks and bundles it. */
async function checked(
  file: string,
  source: Document,
  config: Config,
  externalRefResolver: BaseResolver,
  warn: BundleOptions["warn"],
): Promise<BundledDocument> {
  await mustEnd(source, externalRefResolver);
  refuse(toProblems(await find(file, source, config, externalRefResolver)), warn);
  return interned(await folded(file, source, config, externalRefResolver, warn));
}

async function folded(
  file: string,
  source: Document,
  config: Config,
  externalRefResolver: BaseResolver,
  warn: BundleOptions["warn"],
): Promise<BundledDocument> {
  // Of one file alone, bundling would walk through all of it only to find nothing to fetch.
  const files = await Promise.allSettled(externalRefResolver.cache.values());
  const alone = files.filter((read) => read.status === "fulfilled" && !(read.value instanceof Error)).length === 1;
  // Redocly types a parsed document as any; struct has just checked that it is an object.
  if (alone) return source.parsed as BundledDocument;
  const { bundle: document, problems } = await readable(file, () =>
    core.bundle({ doc: source, ref: file, config, externalRefResolver }),
  );
  refuse(toProblems(problems), warn);
  return document.parsed as BundledDocument;
}

function refuse(problems: readonly Problem[], warn: BundleOptions["warn"]): void {
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Failure(errors.map(formatProblem).join("\n"));
  for (const problem of problems) warn?.(problem);
}

/** Each once, though Redocly tells of a broken file anew for every reference to it. */
function toProblems(problems: readonly NormalizedProblem[]): Problem[] {
  const told = problems.filter(({ message }) => !/^Can't resolve \$ref: .* \(\d+:\d+\)$/.test(message));
  return [...new Map(told.map(toProblem).map((problem) => [formatProblem(problem), problem])).values()];
}

function toProblem(problem: NormalizedProblem): Problem {
  const [first] = problem.location;
  if (first === undefined) throw new Error(`Redocly reported a problem without a place: ${problem.message}`);
  const { start, source } = core.getLineColLocation(first);
  return {
    file: source.absoluteRef,
    line: start.line,
    column: start.col,
    rule: problem.ruleId,
    severity: problem.severity,
    message: messageOf(problem.message, source.getLines()[start.line - 1] ?? ""),
    suggestions: problem.suggest,
    pointer: first.pointer,
  };
}

function messageOf(message: string, line: string): string {
  if (message.startsWith("Can't resolve $ref")) return danglingReference(line);
  const [, alias] = /^Failed to parse: (.* YAML alias.*) \(\d+:\d+\)$/.exec(message) ?? [];
  if (alias !== undefined) return alias;
  const [, fault] = /^Failed to parse: (.*?)(?: in "|\n|$)/.exec(message) ?? [];
  return fault === undefined ? message : `is not valid YAML: ${fault}.`;
}

/** Redocly does not say which reference. */
function danglingReference(line: string): string {
  const [, target] = /(?:\$ref['"]?|[\w-]+):\s*['"]?([^'"\s{},]*[#/.][^'"\s},]*)/.exec(line) ?? [];
  return `${target === undefined ? "This reference" : `The reference ${target}`} points to nothing. Correct it, or add what it names.`;
}

/** Redocly throws on what is no YAML, and on some shapes; say it as one line. */
async function readable<Result>(file: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof core.YamlParseError) throw new Failure(notYaml(file, error));
    if (error instanceof Failure) throw error;
    throw new Failure(`${shown(file)} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function notYaml(file: string, { line, col, originalError }: InstanceType<typeof core.YamlParseError>): string {
  const place = Number.isNaN(line) ? shown(file) : `${shown(file)}:${line}:${col}`;
  if (originalError instanceof AliasError) return `${place} ${originalError.message.replace(/ \(\d+:\d+\)$/, "")}`;
  if (originalError.message.includes("maxDepth")) return `${place} ${tooDeep}`;
  return `${place} is not valid YAML: ${originalError.message.split(/ in "|\n/)[0]}.`;
}

/** Redocly ends the whole process when a reference leads back to itself, so this is looked for first. */
async function mustEnd({ source, parsed }: Document, resolver: BaseResolver): Promise<void> {
  const read = async (base: string | null, name: string) => {
    const document = await resolver.resolveDocument(base, name).catch(() => undefined);
    return document === undefined || document instanceof Error ? undefined : document;
  };
  const circle = await referenceInCircle({ name: source.absoluteRef, content: parsed }, async (base, name) => {
    const document = await read(base, name);
    return document && { name: document.source.absoluteRef, content: document.parsed };
  });
  const document = circle && (await read(null, circle.file));
  if (circle === undefined || document === undefined) return;
  const { start } = core.getLineColLocation({ source: document.source, pointer: `#${circle.pointer}` });
  throw new Failure(
    `${shown(circle.file)}:${start.line}:${start.col} This reference leads back to itself, directly or through others. Make it point to a schema.`,
  );
}
