import { AuthorityError } from "./errors.js";

interface Block {
  readonly label: string;
  readonly der: Uint8Array<ArrayBuffer>;
}

/** What is expected of a text: how it is called in a sentence, and which labels it may have. */
export interface Expected {
  readonly what: string;
  readonly labels: readonly string[];
}

export const certificates: Expected = { what: "The certificate", labels: ["CERTIFICATE"] };
export const requests: Expected = {
  what: "The certificate request",
  labels: ["CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST"],
};
export const privateKeys: Expected = {
  what: "The private key",
  labels: ["PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY"],
};

const block = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/g;

/**
 * The blocks of a PEM text (RFC 7468), at least one.
 *
 * @throws AuthorityError when there is anything else
 */
export function blocks(text: string, { what, labels }: Expected): readonly [Block, ...Block[]] {
  const trimmed = text.trim();
  const [label = ""] = labels;
  const begin = `-----BEGIN ${label}-----`;
  if (trimmed === "") throw new AuthorityError("not-pem", `${what} is empty. It begins with ${begin}`);
  if (trimmed.includes("\\n"))
    throw new AuthorityError("not-pem", `${what} holds the characters \\n in place of line breaks.`);
  if (!trimmed.startsWith("-----BEGIN "))
    throw new AuthorityError("not-pem", `${what} is not PEM: it begins with ${begin}`);
  if (!/-----END [A-Z0-9 ]+-----$/.test(trimmed))
    throw new AuthorityError("not-pem", `${what} is not PEM: it ends with -----END ${label}-----`);
  if (trimmed.replaceAll(block, "").trim() !== "")
    throw new AuthorityError(
      "not-pem",
      `${what} is not PEM: a block has no matching end, or something stands between two.`,
    );
  const found = [...trimmed.matchAll(block)].map(([, name = "", body = ""]): Block => {
    if (!labels.includes(name)) throw wrongKind(what, name, label);
    if (body.includes("Proc-Type")) throw encrypted(what);
    if (!/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(body))
      throw new AuthorityError(
        "damaged",
        `${what} is damaged: between its first and last line stands something else than base64.`,
      );
    return { label: name, der: Uint8Array.from(Buffer.from(body, "base64")) };
  });
  const [first, ...rest] = found;
  if (first === undefined) throw new AuthorityError("not-pem", `${what} is not PEM.`); // an empty block
  return [first, ...rest];
}

function wrongKind(what: string, label: string, wanted: string): AuthorityError {
  if (label === "ENCRYPTED PRIVATE KEY") return encrypted(what);
  return new AuthorityError("wrong-kind", `${what} is expected as ${wanted}, and this is ${label}.`);
}

function encrypted(what: string): AuthorityError {
  return new AuthorityError("encrypted", `${what} has a password. Take it off: openssl pkey -in FILE -out FILE.`);
}

export function toPem(label: string, der: ArrayBuffer | Uint8Array): string {
  const bytes = der instanceof ArrayBuffer ? Buffer.from(der) : Buffer.from(der.buffer, der.byteOffset, der.byteLength);
  const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
}
