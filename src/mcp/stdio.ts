import type { Readable, Writable } from "node:stream";
import { loadStdio } from "./sdk.js";
import type { AssistantServer } from "./server.js";

/**
 * Answers on two streams until the first one ends, the second one breaks, or the signal aborts. What was begun is ended first,
 * and answered where somebody still listens; a question that nobody can answer any more counts as no.
 */
export async function serveStdio(
  server: AssistantServer,
  input: Readable,
  output: Writable,
  signal: AbortSignal,
): Promise<void> {
  const { StdioServerTransport } = await loadStdio();
  const unheard = new AbortController();
  const session = server.session(unheard.signal);
  const over = new Promise<"input" | "output">((resolve) => {
    const [inputEnds, outputEnds] = [() => resolve("input"), () => resolve("output")];
    input.once("end", inputEnds).once("close", inputEnds).once("error", inputEnds);
    output.once("close", outputEnds).once("error", outputEnds);
    signal.addEventListener("abort", outputEnds, { once: true });
    if (signal.aborted) outputEnds();
  });
  await session.connect(new StdioServerTransport(input, output));
  const ended = await over;
  unheard.abort();
  // Closing ends what only reads. A purchase whose client is gone is still written down.
  if (ended === "output") await session.close();
  await server.idle();
  await session.close();
}
