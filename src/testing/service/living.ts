import type { LivingModel, ModelWorld } from "../life.js";
import type { Handler, Model } from "../model.js";
import { typedModel } from "../typed-model.js";
import { applicationHandlers } from "./applications.js";
import type { Authority } from "./authority/types.js";
import { certificateHandlers } from "./certificates.js";
import { makeService, type ScmService } from "./console.js";
import { csrHandlers } from "./csrs.js";
import { deploymentHandlers } from "./deployments.js";
import { importHandlers } from "./imports.js";
import { noticeHandlers } from "./notices.js";
import { orderHandlers } from "./orders.js";
import { Refused } from "./refusal.js";
import { seed } from "./seed.js";
import type { ScmContent, Seeded } from "./seed-types.js";
import { emptyState, type State } from "./state.js";
import { tagHandlers } from "./tags.js";
import type { ScmApi } from "./types.js";
import type { World } from "./world.js";

const model: LivingModel<State, ScmService, ScmContent, Seeded> = {
  begin: emptyState,
  handlers(given) {
    const world = withAuthority(given);
    // An operation that the document gets later is answered by example until it is modelled here.
    const handlers = {
      ...orderHandlers(world),
      ...applicationHandlers(world),
      ...certificateHandlers(world),
      ...importHandlers(world),
      ...deploymentHandlers(world),
      ...tagHandlers(world),
      ...csrHandlers(world),
      ...noticeHandlers(world),
    };
    return answeringRefusals(typedModel<ScmApi>(handlers));
  },
  service: (given) => makeService(withAuthority(given)),
  seed: (given, content) => seed(withAuthority(given), content),
};

/** The service as it behaves: what is bought is listed, what is deleted is gone, and an application is issued in time. */
export const scmModel: LivingModel<object, ScmService, ScmContent, Seeded> = model;

/** One for each mock, so that it has one authority. */
const worlds = new WeakMap<ModelWorld<State>, World>();

function withAuthority(given: ModelWorld<State>): World {
  const world = worlds.get(given) ?? makeWorld(given);
  worlds.set(given, world);
  return world;
}

function makeWorld(given: ModelWorld<State>): World {
  let authority: Promise<Authority> | undefined;
  return {
    get state() {
      return given.state;
    },
    clock: given.clock,
    random: given.random,
    authority: () => (authority ??= newAuthority(given)),
  };
}

/** Loaded with the first certificate: most tests need none. */
async function newAuthority({ random }: ModelWorld<State>): Promise<Authority> {
  const { createAuthority } = await import("./authority/authority.js");
  return createAuthority({ seed: random.named("authority").text("0123456789abcdef", 32) });
}

function answeringRefusals(model: Model): Model {
  return Object.fromEntries(
    Object.entries(model).map(([id, handler]): [string, Handler] => [
      id,
      async (call) => {
        try {
          return await handler(call);
        } catch (error) {
          if (error instanceof Refused) return error.answer;
          throw error;
        }
      },
    ]),
  );
}
