/** A failure that the reader can mend: its message is printed as it is, without a stack. */
export class Failure extends Error {
  override name = "Failure";
}

/**
 * Runs the main function of a command. A {@link Failure} ends in its message and exit code 1, anything else in its
 * stack, since then the command itself is at fault.
 */
export async function run(main: () => Promise<void>): Promise<void> {
  endWithTheReader();
  try {
    await main();
  } catch (error) {
    process.exitCode = 1;
    console.error(error instanceof Failure || isUsageError(error) ? error.message : error);
  }
}

/** Whoever reads the output may have seen enough of it (`| head`): then the process ends without a word. */
export function endWithTheReader(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? process.exitCode : 1));
}

/** True for what node:util parseArgs throws on a wrong command line. */
function isUsageError(error: unknown): error is Error {
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

/** Formats a duration for people, from the value of performance.now() at its start. */
export function since(start: number): string {
  const milliseconds = performance.now() - start;
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
