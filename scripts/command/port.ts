import { Failure } from "./command.js";

/** Reads a --port option. */
export function toPort(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535)
    throw new Failure(`--port ${text} is not a port. Give a number from 0 to 65535.`);
  return Number(text);
}

/** Turns the error of a port or address that cannot be had into what to do; for the catch of a listen. */
export function whenPortTaken(port: number, command: string, host = "127.0.0.1"): (error: unknown) => never {
  return (error) => {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EADDRINUSE")
      throw new Failure(`Port ${port} is taken. End what uses it, or choose another: ${command} -- --port 0`);
    if (code === "EACCES")
      throw new Failure(`Port ${port} may not be opened by this user. Choose one above 1023: ${command} -- --port 0`);
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
      throw new Failure(`--host ${host} is not an address of this machine. Give one that is, such as 127.0.0.1.`);
    throw error;
  };
}
