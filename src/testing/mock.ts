import { makeRouter } from "../engine/router.js";
import type { Validators } from "../engine/service.js";
import { answering, type Answering } from "./answers.js";
import type { Arrival } from "./arrival.js";
import { makeDoors } from "./doors.js";
import { fetchFrom } from "./fetch.js";
import { checkedKeep, makeHistory, type Keep } from "./history.js";
import { isLiving, startLife, type Life, type LifeSettings, type Living, type LivingModel } from "./life.js";
import type { MockedDocument } from "./mocked-document.js";
import type { Model, OwnRoute, Told } from "./model.js";
import { makePlan } from "./plan.js";
import { react } from "./react.js";
import type { AccessKeys, CheckSignature, CheckToken } from "./security.js";
import { startServer } from "./server.js";
import type { AnyApi, MockOf, OrderOf, RequestOf } from "./types.js";
import type { World } from "./world.js";

/** What a mock can be given beside its document. */
export interface MockSettings extends LifeSettings {
  /**
   * The validators generated from the document. A body of JSON must obey them, and they explain what is wrong as a client
   * does. Default: Prism alone judges.
   */
  readonly validators?: Validators | undefined;
  /** What the service does, by operation: its answer stands in place of the example. `"examples"`: nothing but examples. */
  readonly model?: Model | "examples" | undefined;
  /** Routes beside the document's, by `METHOD /path`: where the document has none, these answer. */
  readonly routes?: Model | undefined;
  /** Secret keys by the id of their access key. When given, signatures are checked; else only their form is. */
  readonly accessKeys?: AccessKeys | undefined;
  /** How much is remembered. Default: 10,000 requests, of bodies larger than 64 KB their beginning. */
  readonly keep?: Keep | undefined;
  /** Called for each request when its answer is known. */
  readonly onRequest?: ((told: Told) => void) | undefined;
}

/** The same with a model that has a state. What it keeps is its own. */
export interface LivingSettings<Service = unknown, Content = never, Seeded = unknown> extends Omit<
  MockSettings,
  "model"
> {
  readonly model: LivingModel<object, Service, Content, Seeded>;
}

/** Ways to check credentials beyond their form. */
export interface Checks {
  /** By the name that a document gives a way to sign. */
  readonly signatures: Readonly<Record<string, CheckSignature>>;
  /** By the lower-case name of the header, parameter or cookie that carries a token. */
  readonly tokens: Readonly<Record<string, CheckToken>>;
}

/** @throws TypeError for settings that fit no operation, or are no settings */
export function makeMock(
  document: MockedDocument,
  settings: MockSettings | LivingSettings,
  checks: Checks,
): MockOf<AnyApi> & Living<unknown, unknown, unknown> {
  const { validators = {}, accessKeys, onRequest } = settings;
  const life = lifeOf(settings);
  const keep = checkedKeep(settings.keep);
  const keys = document.operations.map(({ key }) => key);
  const model = life.handlers;
  const stray = Object.keys(model).find((key) => !keys.includes(key));
  // A living model is of a whole service, of which a changed document may have less.
  if (stray !== undefined && !isLiving(settings.model))
    throw new TypeError(`The model has an operation "${stray}" that the API document does not have.`);
  const route = makeRouter(ownRoutes(settings.routes ?? {}));

  let state = freshState(keep.requests);
  let asked: ((request: RequestOf<AnyApi>) => void)[] = [];
  const plan = makePlan(document.operations, () => doors.follow());
  const doors = makeDoors(() => plan);

  const world: World = {
    document,
    plan,
    validators,
    security: { ...checks, accessKeys },
    keep,
    route,
    answering(operation) {
      const { key, method, path } = operation;
      const known = state.answering.get(key);
      if (known !== undefined) return known;
      const made = answering(
        document.source,
        operation,
        document.prism.operation(method, path),
        validators[key],
        model[key],
      );
      state.answering.set(key, made);
      return made;
    },
    arrived: (request) => state.requests.add(request, request.bytes > keep.bodyBytes ? 0 : request.bytes),
    ordered: (order) => state.orders.add(order, 0),
    settled(request) {
      const resolvers = asked;
      asked = [];
      for (const resolve of resolvers) resolve(request);
    },
    told: (told) => onRequest?.(told),
  };
  const answer = (arrival: Arrival) => react(world, arrival, String(++state.arrivals).padStart(32, "0"));
  const behind = { react: answer, keepsAlive: () => !plan.expectsRefusal(), maxBodyBytes: document.maxBodyBytes };

  return {
    fetch: fetchFrom(answer),
    async listen(options = {}) {
      const door = doors.add(await startServer(options, behind));
      life.served();
      return door;
    },
    get requests() {
      return state.requests.entries;
    },
    nextRequest: () => new Promise((resolve) => asked.push(resolve)),
    get orders() {
      return state.orders.entries;
    },
    get violations() {
      return state.requests.entries.flatMap(({ violations }) => violations);
    },
    next: (operation, ...behaviours) => plan.add(operation, behaviours),
    nextOfAny: (...behaviours) => plan.addForAny(behaviours),
    always: (operation, behaviour) => plan.set(operation, behaviour),
    reset() {
      state = freshState(keep.requests);
      plan.clear();
      life.reset();
    },
    clock: life.clock,
    service: life.service,
    seed: life.seed,
    snapshot: life.snapshot,
    restore: life.restore,
    notes: document.prism.notes,
    close: () => doors.close(),
  };
}

/** @throws TypeError for settings that are none */
function lifeOf({ model = "examples", ...settings }: MockSettings | LivingSettings): Life {
  // Whatever it keeps is its own: it gets nothing but what it made itself.
  if (isLiving(model)) return startLife(model, settings);
  const life = startLife(undefined, settings);
  return model === "examples" ? life : { ...life, handlers: model };
}

function freshState(most: number) {
  return {
    requests: makeHistory<RequestOf<AnyApi>>(most),
    orders: makeHistory<OrderOf<AnyApi>>(most),
    answering: new Map<string, Answering>(),
    arrivals: 0,
  };
}

function ownRoutes(routes: Model): OwnRoute[] {
  return Object.entries(routes).map(([name, handler]) => {
    const [, method, path] = /^([A-Z]+) (\/\S*)$/.exec(name) ?? [];
    if (method === undefined || path === undefined)
      throw new TypeError(`A route is named by its method and path, such as "GET /health", not "${name}".`);
    return { method, path, handler };
  });
}
