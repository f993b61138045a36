import { makeRouter } from "../engine/router.js";
import { readDocument, type MockedOperation, type ReadDocument } from "./document.js";
import { refusals, type Refuse } from "./failures.js";
import { property } from "./json.js";
import { readByPrism, type PrismDocument } from "./prism.js";
import { secretHeaders } from "./security.js";

/** A document made ready for mocks. Mocks share it, so nothing may change it. */
export interface MockedDocument extends ReadDocument {
  readonly prism: PrismDocument;
  readonly refuse: Refuse;
  /** The operation that a request belongs to and its path below the server's base path. */
  locate(method: string, path: string): { readonly operation: MockedOperation; readonly path: string } | undefined;
  /** Methods that a path has. */
  methods(path: string): readonly string[];
  /** Lower-case names. */
  readonly secretHeaders: ReadonlySet<string>;
  /** Bytes that the body of a request may have. */
  readonly maxBodyBytes: number;
}

/** What a document says nothing about is taken up to this, as by Prism's server. */
const usualMaxBodyBytes = 10 * 1024 * 1024;

/**
 * @throws DocumentError when the document cannot be mocked
 * @throws Error when Prism is not installed; its message says what to install
 */
export function mockedDocument(source: object): MockedDocument {
  const read = readDocument(source);
  const prism = readByPrism(source);
  const find = makeRouter(read.operations);
  const methods = [...new Set(read.operations.map(({ method }) => method))];
  const limit = property(source, "x-max-body-bytes");

  function locate(method: string, path: string) {
    const operation = find(method, path);
    if (operation !== undefined) return { operation, path };
    // A client made for one of the document's servers sends what stands below its base path.
    for (const base of read.basePaths) {
      const below = path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
      const found = below === undefined ? undefined : find(method, below);
      if (found !== undefined && below !== undefined) return { operation: found, path: below };
    }
    return undefined;
  }

  return {
    ...read,
    prism,
    refuse: refusals(read, prism),
    locate,
    methods: (path) => methods.filter((method) => locate(method, path) !== undefined),
    secretHeaders: new Set(secretHeaders(source)),
    maxBodyBytes: typeof limit === "number" && limit > 0 ? limit : usualMaxBodyBytes,
  };
}
