import { combineTransformers, CharSet, DFA, JS, NFA, transform, Transformers, Words } from "refa";
import type { Alternation, Concatenation, Element, Expression, NoParent } from "refa";

/*
 * A pattern says which texts it is found in. As a set of texts it can be compared with another: whether all texts of one
 * are texts of the other is decided, and where they are not, a text shows it.
 */

/** The ends of a text as characters of their own, which no text has: ^ and $ are then characters as well. */
const start = 0x10fffe;
const end = 0x10ffff;
const maxNodes = 20_000;
/** How many kinds of texts are looked at for one that has the right length. */
const kindsLimit = 300;

/** A pattern that refers to what it matched, or that is too large. */
class Undecidable extends Error {
  override name = "Undecidable";
}

/**
 * Some texts in which all of some patterns are found and not all of the others, the shortest first.
 *
 * @param fits whether a text is wanted; its length, for example
 * @returns none when there is no such text; undefined when it cannot be decided
 */
export function textsBetween(
  all: readonly string[],
  notAll: readonly string[],
  count: number,
  fits: (text: string) => boolean = () => true,
): readonly string[] | undefined {
  try {
    const outside = DFA.fromFA(languageOf(notAll), new DFA.LimitedNodeFactory(maxNodes));
    outside.complement(new DFA.LimitedNodeFactory(maxNodes));
    const difference = NFA.fromIntersection(languageOf(all), outside, new NFA.LimitedNodeFactory(maxNodes));
    return difference.isEmpty ? [] : readableTexts(difference, count, fits);
  } catch {
    // The library has no class for what it cannot do: look behind, look back, or look at that many states.
    return undefined;
  }
}

/** Some texts in which all patterns are found, the shortest first; none where it cannot be told. */
export function textsOf(
  patterns: readonly string[],
  count: number,
  fits?: (text: string) => boolean,
): readonly string[] {
  try {
    return readableTexts(languageOf(patterns), count, fits ?? (() => true));
  } catch {
    return [];
  }
}

const unmatched = new Map<string, boolean>();

/** Whether no text has all of some patterns; false as well where it cannot be decided. */
export function excludeEachOther(patterns: readonly string[]): boolean {
  const key = JSON.stringify(patterns);
  const known = unmatched.get(key) ?? textsBetween(patterns, ["[^\\s\\S]"], 1)?.length === 0;
  unmatched.set(key, known);
  return known;
}

const decided = new Map<string, boolean>();

/** Whether a text with all of some patterns has all of the others; false as well where it cannot be decided. */
export function implies(all: readonly string[], others: readonly string[]): boolean {
  const key = JSON.stringify([all, others]);
  const known = decided.get(key) ?? textsBetween(all, others, 1)?.length === 0;
  decided.set(key, known);
  return known;
}

function readableTexts(language: NFA, count: number, fits: (text: string) => boolean): string[] {
  const texts = new Set<string>();
  let looked = 0;
  for (const sets of language.wordSets()) {
    const word = Words.pickMostReadableWord(sets);
    const text = word === undefined ? undefined : Words.fromUnicodeToString(word.slice(1, -1));
    if (text !== undefined && fits(text)) texts.add(text);
    looked += 1;
    if (texts.size >= count || looked >= kindsLimit) break;
  }
  return [...texts];
}

/** All texts, between their ends, in which every pattern is found. */
function languageOf(patterns: readonly string[]): NFA {
  const whole = automaton([only(start), any(inText), only(end)]);
  return patterns.reduce(
    (texts, pattern) => NFA.fromIntersection(texts, found(pattern), new NFA.LimitedNodeFactory(maxNodes)),
    whole,
  );
}

const languages = new Map<string, NFA>();

/** Everything, ends included, in which a pattern is found. */
function found(pattern: string): NFA {
  const known = languages.get(pattern);
  if (known !== undefined) return known;
  const { expression } = JS.Parser.fromLiteral({ source: pattern, flags: "u" }).parse({ backreferences: "throw" });
  const inner: NoParent<Alternation> = { type: "Alternation", alternatives: expression.alternatives.map(withEnds) };
  endsIn(inner, start);
  endsIn(inner, end);
  const language = automaton([any(CharSet.all(end)), inner, any(CharSet.all(end))]);
  languages.set(pattern, language);
  return language;
}

function automaton(elements: NoParent<Element>[]): NFA {
  const expression: NoParent<Expression> = {
    type: "Expression",
    alternatives: [{ type: "Concatenation", elements }],
  };
  const simpler = combineTransformers([Transformers.applyAssertions(), Transformers.simplify()]);
  return NFA.fromRegex(transform(simpler, expression), { maxCharacter: end }, {}, new NFA.LimitedNodeFactory(maxNodes));
}

const ends = CharSet.empty(end).union([{ min: start, max: end }]);
const inText = ends.negate();

function only(character: number): NoParent<Element> {
  return { type: "CharacterClass", characters: CharSet.empty(end).union([{ min: character, max: character }]) };
}

function any(characters: CharSet): NoParent<Element> {
  const alternatives: NoParent<Concatenation>[] = [
    { type: "Concatenation", elements: [{ type: "CharacterClass", characters }] },
  ];
  return { type: "Quantifier", min: 0, max: Infinity, lazy: false, alternatives };
}

/** The same with ^ and $ as characters; every other character is one within the text. */
function withEnds({ elements }: NoParent<Concatenation>): NoParent<Concatenation> {
  return { type: "Concatenation", elements: elements.map(withEnd) };
}

function withEnd(element: NoParent<Element>): NoParent<Element> {
  switch (element.type) {
    case "CharacterClass":
      return { type: "CharacterClass", characters: element.characters.intersect(inText) };
    case "Assertion": {
      if (isEnd(element)) return only(element.kind === "behind" ? start : end);
      return { ...element, alternatives: element.alternatives.map(withEnds) };
    }
    case "Alternation":
    case "Quantifier":
      return { ...element, alternatives: element.alternatives.map(withEnds) };
    default:
      throw new Undecidable(element.type);
  }
}

/** ^ is "no character before", $ is "no character after". */
function isEnd({ negate, alternatives }: NoParent<Extract<Element, { type: "Assertion" }>>): boolean {
  const [first] = alternatives;
  const [element] = first?.elements ?? [];
  return (
    negate &&
    alternatives.length === 1 &&
    first?.elements.length === 1 &&
    element?.type === "CharacterClass" &&
    element.characters.isAll
  );
}

/** How often an end can stand in one match: as a character it must not stand twice, as ^^ would have it. */
function endsIn(element: NoParent<Element>, which: number): number {
  if (element.type === "CharacterClass") return element.characters.has(which) ? 1 : 0;
  if (element.type === "Unknown") return 0;
  const most = Math.max(
    0,
    ...element.alternatives.map(({ elements }) => elements.reduce((sum, part) => sum + endsIn(part, which), 0)),
  );
  const isRepeated = element.type === "Quantifier" && element.max > 1;
  const isLook = element.type === "Assertion";
  if (most > 1 || (most > 0 && (isRepeated || isLook))) throw new Undecidable("an end that may be met twice");
  return most;
}
