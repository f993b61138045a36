import { Document, isAlias, isMap, isScalar, isSeq, parseDocument, Scalar, stringify } from "yaml";
import type { Node, Pair, YAMLMap, YAMLSeq } from "yaml";
import { keysOf } from "./document.js";
import { isList, isRecord, type Json } from "./yaml-source.js";

// Edits of a YAML text, at JSON pointers. Each changes the bytes of what it is about, and no other byte: comments, order,
// quotes and line breaks elsewhere stay as they are.

/** There is nothing at the place, or nothing of the kind that the edit needs. */
export class NoPlace extends Error {
  override name = "NoPlace";
}

/**
 * Sets a member of a map: in the place of its value when it is there, else behind the last of the keys in `after` that
 * are, else at the end.
 *
 * @param style of a new member in a map that stands on lines of its own
 */
export function setMember(
  text: string,
  pointer: string,
  key: string,
  value: Json,
  after: readonly string[] = [],
  style: "block" | "flow" = "block",
): string {
  const map = mapAt(text, pointer);
  const found = pairOf(map, key);
  if (found !== undefined) return replaceValue(text, found, map.flow === true, value);
  const behind = [...map.items].reverse().find((pair) => after.includes(keyOf(pair))) ?? map.items.at(-1);
  if (map.flow === true) return insertInFlow(text, map, behind, `${flow(key)}: ${flow(value)}`);
  if (behind === undefined) throw new NoPlace(`${pointer} has no member`);
  const at = endOfLine(text, endOf(behind));
  const indent = columnOf(text, startOf(behind.key));
  const written = style === "flow" ? `${scalar(key, undefined, false)}: ${flow(value)}` : block(value, indent, key);
  return insert(text, at, `${indent}${written}\n`);
}

/** Takes a member out of a map; the last one leaves {}. */
export function removeMember(text: string, pointer: string, key: string): string {
  const map = mapAt(text, pointer);
  const index = map.items.findIndex((pair) => keyOf(pair) === key);
  const pair = map.items[index];
  if (pair === undefined) return text;
  if (map.items.length === 1) return splice(text, contentOf(text, map), "{}");
  const [before, next] = [map.items[index - 1], map.items[index + 1]];
  if (map.flow === true) return removeFromFlow(text, pair, before, next);
  const start = startOf(pair.key);
  const line = startOfLine(text, start);
  // The first member of an item of a list stands behind its dash.
  if (text.slice(line, start).trim() !== "" && next !== undefined) return splice(text, [start, startOf(next.key)], "");
  return splice(text, [line, endOfLine(text, endOf(pair))], "");
}

/** Gives a member of a map another name. */
export function renameMember(text: string, pointer: string, from: string, to: string): string {
  const map = mapAt(text, pointer);
  const pair = pairOf(map, from);
  if (pair === undefined) throw new NoPlace(`${pointer} has no ${from}`);
  const start = startOf(pair.key);
  const end = rangeOf(pair.key)[1];
  return splice(text, [start, end], scalar(to, typeOf(pair.key), map.flow === true));
}

/** Puts an item into a list, before the one that has this index. */
export function insertItem(text: string, pointer: string, index: number, value: Json): string {
  const list = listAt(text, pointer);
  const behind = list.items[index - 1] ?? list.items[0];
  const like = isScalar(behind) ? typeOf(behind) : undefined;
  if (list.flow === true) {
    const written = isRecord(value) || isList(value) ? flow(value) : scalar(value, like, true);
    if (index === 0 && behind !== undefined) return insert(text, startOf(behind), `${written}, `);
    return insertInFlow(text, list, index === 0 ? undefined : behind, written);
  }
  if (behind === undefined) throw new NoPlace(`${pointer} has no item`);
  const dash = text.lastIndexOf("-", startOf(behind));
  const indent = columnOf(text, dash);
  const written = isRecord(value) || isList(value) ? inItem(value, `${indent}  `) : scalar(value, like, false);
  const at = index === 0 ? startOfLine(text, dash) : endOfLine(text, endOfNode(behind));
  return insert(text, at, `${indent}- ${written}\n`);
}

/** Takes an item out of a list. */
export function removeItem(text: string, pointer: string, index: number): string {
  const list = listAt(text, pointer);
  const item = list.items[index];
  if (item === undefined) throw new NoPlace(`${pointer} has no item ${String(index)}`);
  if (list.items.length === 1) return splice(text, contentOf(text, list), "[]");
  const [before, next] = [list.items[index - 1], list.items[index + 1]];
  if (list.flow === true) {
    if (before !== undefined) return splice(text, [endOfNode(before), endOfNode(item)], "");
    return splice(text, [startOf(item), startOf(next)], "");
  }
  const dash = text.lastIndexOf("-", startOf(item));
  return splice(text, [startOfLine(text, dash), endOfLine(text, endOfNode(item))], "");
}

/** Writes another value in the place of one. */
export function replaceAt(text: string, pointer: string, value: Json): string {
  const keys = keysOf(pointer);
  const last = keys.pop() ?? "";
  const parent = nodeAt(text, pointer.slice(0, pointer.lastIndexOf("/")));
  if (isMap(parent)) return setMember(text, pointer.slice(0, pointer.lastIndexOf("/")), last, value);
  const node = isSeq(parent) ? parent.items[Number(last)] : undefined;
  if (!isNodeLike(node) || !isSeq(parent)) throw new NoPlace(`there is nothing at ${pointer}`);
  const inFlow = parent.flow === true;
  const indent = inFlow ? "" : `${columnOf(text, text.lastIndexOf("-", startOf(node)))}  `;
  return splice(
    text,
    contentOf(text, node),
    isPlain(value) ? scalar(value, typeOf(node), inFlow) : inItem(value, indent),
  );
}

/** The text that stands for the value at a pointer, as it is written. */
export function sourceAt(text: string, pointer: string): string {
  const node = nodeAt(text, pointer);
  return text.slice(...contentOf(text, node));
}

function replaceValue(text: string, pair: Pair, inFlow: boolean, value: Json): string {
  const node = pair.value;
  const indent = columnOf(text, startOf(pair.key));
  if (!isNodeLike(node)) throw new NoPlace(`${keyOf(pair)} has no value`);
  const range = contentOf(text, node);
  if (isPlain(value) && isScalar(node)) return splice(text, range, scalar(value, typeOf(node), inFlow));
  if (inFlow) return splice(text, range, flow(value));
  return splice(text, [startOf(pair.key), range[1]], block(value, indent, keyOf(pair)));
}

function insertInFlow(text: string, node: YAMLMap | YAMLSeq, behind: unknown, written: string): string {
  const last = isPairLike(behind) ? endOf(behind) : isNodeLike(behind) ? endOfNode(behind) : undefined;
  if (last !== undefined) return insert(text, last, `, ${written}`);
  const [start, end] = rangeOf(node);
  const [open, close] = isMap(node) ? ["{ ", " }"] : ["[", "]"];
  return splice(text, [start, end], `${open}${written}${close}`);
}

function removeFromFlow(text: string, pair: Pair, before: Pair | undefined, next: Pair | undefined): string {
  if (before !== undefined) return splice(text, [endOf(before), endOf(pair)], "");
  if (next === undefined) throw new NoPlace("the map has one member alone");
  return splice(text, [startOf(pair.key), startOf(next.key)], "");
}

/** One member, in block style where it is long: `key: value` without the line break at its end. */
function block(value: Json, indent: string, key: string): string {
  const name = scalar(key, undefined, false);
  if (isPlain(value) || isShort(value))
    return `${name}: ${isPlain(value) ? scalar(value, undefined, false) : flow(value)}`;
  const inside = `${indent}  `;
  if (isList(value)) return `${name}:\n${value.map((item) => `${inside}- ${inItem(item, `${inside}  `)}`).join("\n")}`;
  return `${name}:\n${membersOf(value, inside)
    .map((line) => `${inside}${line}`)
    .join("\n")}`;
}

function inItem(value: Json, indent: string): string {
  if (isPlain(value)) return scalar(value, undefined, false);
  if (isShort(value) || isList(value)) return flow(value);
  return membersOf(value, indent).join(`\n${indent}`);
}

function membersOf(value: { readonly [key: string]: Json }, indent: string): string[] {
  return Object.entries(value).map(([key, item]) => block(item, indent, key));
}

/** What fits on its line: lists of words and numbers, references. */
function isShort(value: Json): boolean {
  if (isList(value))
    return value.every((item) => isPlain(item) && String(item).length <= 40) && flow(value).length <= 90;
  const keys = isRecord(value) ? Object.keys(value) : [];
  return keys.length === 0 || (keys.length === 1 && keys[0] === "$ref");
}

function isPlain(value: Json): value is null | boolean | number | string {
  return !isList(value) && !isRecord(value);
}

function scalar(value: Json, like: Scalar.Type | undefined, inFlow: boolean): string {
  const node = new Scalar(value);
  // Only quotes are kept: a text that was folded may not need it any more.
  if (typeof value === "string" && (like === "QUOTE_DOUBLE" || like === "QUOTE_SINGLE")) node.type = like;
  if (!inFlow) return stringify(node, { lineWidth: 0, singleQuote: true }).trimEnd();
  return flowText([node]).slice(1, -1).trim();
}

function flow(value: Json): string {
  if (isPlain(value)) return scalar(value, undefined, true);
  if (isList(value)) return `[${value.map(flow).join(", ")}]`;
  const inside = Object.entries(value).map(([key, item]) => `${flow(key)}: ${flow(item)}`);
  return inside.length === 0 ? "{}" : `{ ${inside.join(", ")} }`;
}

function flowText(items: unknown[]): string {
  const document = new Document(items);
  if (isSeq(document.contents)) document.contents.flow = true;
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false }).trim();
}

function nodeAt(text: string, pointer: string): Node {
  const document = parseDocument(text);
  const resolved = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
  let node = resolved(document.contents);
  for (const key of keysOf(pointer)) {
    if (isMap(node)) node = resolved(pairOf(node, key)?.value);
    else if (isSeq(node)) node = resolved(node.items[Number(key)]);
    else node = undefined;
  }
  if (!isNodeLike(node)) throw new NoPlace(`there is nothing at ${pointer}`);
  return node;
}

function mapAt(text: string, pointer: string): YAMLMap {
  const node = nodeAt(text, pointer);
  if (!isMap(node)) throw new NoPlace(`${pointer} is no map`);
  return node;
}

function listAt(text: string, pointer: string): YAMLSeq {
  const node = nodeAt(text, pointer);
  if (!isSeq(node)) throw new NoPlace(`${pointer} is no list`);
  return node;
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => keyOf(pair) === key);
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : "";
}

function typeOf(node: unknown): Scalar.Type | undefined {
  return isScalar(node) ? node.type : undefined;
}

function isNodeLike(node: unknown): node is Node {
  return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node);
}

function isPairLike(value: unknown): value is Pair {
  return typeof value === "object" && value !== null && "key" in value && "value" in value;
}

function rangeOf(node: unknown): [number, number] {
  const range = isNodeLike(node) ? node.range : undefined;
  if (!range) throw new NoPlace("a node without a range was not parsed");
  return [range[0], range[1]];
}

function startOf(node: unknown): number {
  return rangeOf(node)[0];
}

function endOf(pair: Pair): number {
  return isNodeLike(pair.value) ? endOfNode(pair.value) : rangeOf(pair.key)[1];
}

/** Of a collection in block style, the end of its last item: its own range may take in what stands below it. */
function endOfNode(node: unknown): number {
  const last = isMap(node) || isSeq(node) ? node.items.at(-1) : undefined;
  if (last === undefined || ((isMap(node) || isSeq(node)) && node.flow === true)) return rangeOf(node)[1];
  return isPairLike(last) ? endOf(last) : endOfNode(last);
}

/** Where the text of a node begins and ends, without the line break at its end. */
function contentOf(text: string, node: Node): [number, number] {
  const [start] = rangeOf(node);
  let end = endOfNode(node);
  while (end > start && text[end - 1] === "\n") end -= 1;
  return [start, end];
}

function columnOf(text: string, offset: number): string {
  return " ".repeat(offset - startOfLine(text, offset));
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

function endOfLine(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === "\n") return offset;
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end + 1;
}

function insert(text: string, at: number, added: string): string {
  // A file may end without a line break.
  const gap = at === text.length && at > 0 && text[at - 1] !== "\n" && added.endsWith("\n") ? "\n" : "";
  return splice(text, [at, at], gap + added);
}

function splice(text: string, [start, end]: readonly [number, number], by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}
