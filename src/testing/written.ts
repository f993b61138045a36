import { STATUS_CODES } from "node:http";
import { entries, isObject } from "./json.js";
import { Unanswerable } from "./unanswerable.js";
import { essence, isJson, isText, isXml } from "./media-type.js";

/** @throws Unanswerable for an object in a content type that is for texts */
export function checkWritable(body: unknown, type: string): void {
  if (isText(type) && !isXml(type) && isObject(body))
    throw new Unanswerable(`The document's example is an object, which cannot be written as ${type}.`);
}

/** A body as it goes on the wire. */
export function written(body: unknown, type: string): string {
  if (isJson(type)) return JSON.stringify(body);
  if (typeof body === "string") return body;
  if (isXml(type)) return `<?xml version="1.0" encoding="UTF-8"?>${xml("xml", body)}`;
  if (essence(type) === "application/x-www-form-urlencoded")
    return new URLSearchParams(entries(body).map(([name, value]) => [name, plain(value)])).toString();
  return plain(body);
}

function plain(value: unknown): string {
  return isObject(value) ? JSON.stringify(value) : String(value);
}

function xml(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => xml(name, item)).join("");
  const inner = isObject(value)
    ? entries(value)
        .map(([key, item]) => xml(key, item))
        .join("")
    : String(value ?? "").replaceAll(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<${name}>${inner}</${name}>`;
}

/** A content type that can be said of an answer, where the document has a range of them. */
export function concrete(type: string, body: unknown): string {
  if (!type.includes("*")) return type;
  const [main = "*"] = type.split("/");
  if (main === "text") return "text/plain";
  if (main === "image") return "image/png";
  if (typeof body !== "string" && (main === "*" || main === "application")) return "application/json";
  return main === "*" ? "text/plain" : "application/octet-stream";
}

/** A proxy's page for people. */
export function proxyPage(status: number): string {
  const title = `${status} ${STATUS_CODES[status] ?? ""}`.trim();
  return `<html><head><title>${title}</title></head><body><center><h1>${title}</h1></center><hr></body></html>`;
}
