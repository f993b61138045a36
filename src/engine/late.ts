import { loaded } from "./loading.js";

export const waitForState: typeof import("./wait-for-state.js").waitForState = async (...args) =>
  (await loaded(args[1], "waits for it", () => import("./wait-for-state.js"))).waitForState(...args);
