import type { Validators } from "../../src/engine/service.js";
import { whenPortTaken } from "../command/port.js";

/** A mock server that can be given another document. */
export interface ReloadableMock {
  readonly url: string;
  /** Puts a mock of this document, with its validators, on the same port. When it cannot be made, the old one goes on. */
  reload(document: object, validators: Validators): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param port 0 for a free one, which then stays the same
 * @throws Failure when the port is taken
 */
export async function reloadableMock(port: number, document: object): Promise<ReloadableMock> {
  const { createMock } = await import("../../src/testing/index.js");
  let mock = await createMock({ document });
  const { url } = await mock.listen({ port }).catch(whenPortTaken(port, "npm run dev"));
  return {
    url,
    async reload(changed, validators) {
      const next = await createMock({ document: changed, validators });
      await mock.close();
      mock = next;
      await mock.listen({ port: Number(new URL(url).port) });
    },
    close: () => mock.close(),
  };
}
