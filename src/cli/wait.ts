import { isDeepStrictEqual } from "node:util";
import type { CommonOptions } from "../engine/client.js";
import { waitForState } from "../engine/wait-for-state.js";
import { say, type Io } from "./io.js";
import { pruned, render } from "./render.js";
import { clientOf, rowOf, type Target } from "./request.js";
import { shown } from "./text.js";
import type { Input, Operation, Options } from "./types.js";

/**
 * Waits until the answer of an operation shows a state. Each change is a line with its time, fit for a log; on a terminal one
 * line beneath tells how long it has been.
 *
 * @returns the answer that shows the state
 */
export async function waitedFor(
  operation: Operation,
  input: Input,
  target: Target,
  common: CommonOptions,
  { wait = "", waitAtMost }: Options,
  io: Io,
): Promise<unknown> {
  const states = rowOf(operation).states?.states ?? {};
  const line = io.interactive ? statusLine(wait, io) : undefined;
  let [last, told]: [string | undefined, unknown] = [undefined, undefined];
  const tell = (state: string, answer: unknown) => {
    const { action, show = "" } = states[state] ?? {};
    const value: unknown = Object(answer)[show];
    const isThere = typeof value === "object" && value !== null && Object.keys(value).length > 0;
    line?.clear();
    if (state !== last) say(io, `${time()}  ${shown(state)}${action === undefined ? "" : `  ${action}`}`);
    if (isThere && !isDeepStrictEqual(value, told)) say(io, render(pruned({ [show]: value }), "  "));
    [last, told] = [state, value];
    line?.set(shown(state));
  };
  try {
    return await waitForState(clientOf(target, common), operation.operationId, input.parameters, wait, {
      signal: io.signal,
      // A person wants to see at once how it is.
      firstMs: 0,
      ...(waitAtMost !== undefined && { timeoutMs: waitAtMost }),
      onState: tell,
      onFailure(error) {
        line?.clear();
        say(io, `${time()}  ${error.message} Asking again.`, "dim");
      },
    });
  } finally {
    line?.end();
  }
}

function time(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

/** A line at the bottom of a terminal that is written over. */
function statusLine(wanted: string, io: Io) {
  const begun = performance.now();
  let state: string | undefined;
  const clear = () => io.err("\r\u001b[K");
  const draw = () => {
    const seconds = Math.floor((performance.now() - begun) / 1000);
    const since = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    const text = `Waiting for ${wanted}, ${since} so far${state === undefined ? "" : `; it is ${state}`}. Ctrl+C ends it.`;
    clear();
    io.err(text.slice(0, io.columns - 1));
  };
  const timer = setInterval(draw, 1000);
  timer.unref();
  return {
    clear,
    set(now: string) {
      state = now;
      draw();
    },
    end() {
      clearInterval(timer);
      clear();
    },
  };
}
