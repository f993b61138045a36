import type { Arrival } from "./arrival.js";
import { makeDoors } from "./doors.js";
import { fetchFrom } from "./fetch.js";
import { makePlan, planned } from "./plan.js";
import { mockedDocument, type MockedDocument } from "./mocked-document.js";
import { react, type Memory } from "./react.js";
import { startServer } from "./server.js";
import type { Mock, RecordedRequest } from "./types.js";

export interface MockOptions {
  /**
   * Another OpenAPI document to mock, parsed and with all references within it, such as a changed copy of
   * `huaweicloud-scm/openapi.json`. Default: the one that this package was made from.
   */
  readonly document?: object | undefined;
}

/**
 * Makes a mock of the API, built from its document by Prism. Mocks share nothing that one could change, so each test
 * can have its own, also in parallel. The first one loads Prism, which takes a second or two; each further one takes
 * no time.
 *
 * @throws Error when Prism is not installed; its message says what to install
 */
export async function createMock({ document }: MockOptions = {}): Promise<Mock> {
  return mockOf(await mockedDocument(document));
}

function mockOf(document: MockedDocument): Mock {
  let memory: Memory = { requests: [], orders: [] };
  let arrivals = 0;
  let asked: ((request: RecordedRequest) => void)[] = [];
  const plan = makePlan(document.operations, () => doors.follow());
  const doors = makeDoors(() => plan);

  function settled(request: RecordedRequest): void {
    const resolvers = asked;
    asked = [];
    for (const resolve of resolvers) resolve(request);
  }

  const answer = (arrival: Arrival) =>
    react({ document, plan, memory, requestId: String(++arrivals).padStart(32, "0"), settled }, arrival);

  return {
    fetch: fetchFrom(answer),
    listen: async (options = {}) => doors.add(await startServer(options, answer)),
    get requests() {
      return memory.requests;
    },
    nextRequest: () => new Promise((resolve) => asked.push(resolve)),
    get orders() {
      return memory.orders;
    },
    get violations() {
      return memory.requests.flatMap(({ violations }) => violations);
    },
    next: (operation, ...behaviours) => plan.add(operation, behaviours.map(planned)),
    always: (operation, behaviour) => plan.set(operation, planned(behaviour)),
    reset() {
      memory = { requests: [], orders: [] };
      arrivals = 0;
      plan.clear();
    },
    close: () => doors.close(),
  };
}
