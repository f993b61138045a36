import { Failure } from "./command.js";

/** Reads a --port option. */
export function toPort(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) throw new Failure(`--port ${text} is not a port. Give a number from 0 to 65535.`);
  return Number(text);
}

/** Turns the error of a port that is taken into what to do; for the catch of a listen. */
export function whenPortTaken(port: number, command: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
      throw new Failure(`Port ${port} is taken. End what uses it, or choose another: ${command} -- --port 0`);
    }
    throw error;
  };
}
