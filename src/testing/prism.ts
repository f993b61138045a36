import { mockOf } from "./mock.js";
import { ownDocument, readDocument } from "./mocked-document.js";
import type { ListenOptions, MockServer } from "./types.js";

export type { MockServer };

/**
 * Starts a server that answers every good request with the documented example as it is, so that answers can be compared
 * with the document. For a mock with a ledger and faults see `createMock`.
 *
 * @param options.document another document to mock; default the one that this package was made from
 * @throws Error with code EADDRINUSE when the port is taken
 */
export async function startMockServer({ document, ...options }: ListenOptions & { readonly document?: object } = {}): Promise<MockServer> {
  const mock = mockOf(document === undefined ? await ownDocument() : await readDocument(document), { ownIds: false });
  return mock.listen(options);
}
