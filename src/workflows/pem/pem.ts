/** A block of a PEM file. */
export interface PemBlock {
  /** `CERTIFICATE`, `PRIVATE KEY` … */
  readonly label: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The block itself, line breaks at its end trimmed. */
  readonly text: string;
  /** Its base64 can be read. */
  readonly isSound: boolean;
  /** It says that it is encrypted (`Proc-Type: 4,ENCRYPTED`). */
  readonly isEncrypted: boolean;
}

/** The blocks of a PEM text; what stands between them is passed over. */
export function pemBlocks(text: string): PemBlock[] {
  return [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----\r?\n([\s\S]*?)-----END \1-----/g)].map(
    ([whole, label = "", inner = ""]) => {
      const isEncrypted = /^Proc-Type: 4,ENCRYPTED/m.test(inner);
      const base64 = inner.replace(/^[A-Za-z-]+:.*$/gm, "").replace(/\s+/g, "");
      const bytes = decoded(base64);
      return { label, bytes: bytes ?? new Uint8Array(), text: whole.trim(), isSound: bytes !== undefined, isEncrypted };
    },
  );
}

function decoded(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
