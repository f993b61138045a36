/** The life of one connection: read a request, take the next fault, play it, and again while the connection lives. */
import type { Socket } from "node:net";
import type { Fault } from "./faults.js";
import type { Ending } from "./play.js";
import { MalformedRequestError, readRequests, type RequestHead } from "./reader.js";

/** What a connection needs from the server that it belongs to. */
export interface Desk {
  /** The next fault of the schedule. */
  take(): Fault;
  /** The next fault, if it is of one of these kinds. */
  takeIf(...kinds: Fault["kind"][]): Fault | undefined;
  /** Records a request and starts to play the fault. `addBody` is for a body that came after the play had begun. */
  meet(
    fault: Fault,
    head: RequestHead,
    body: string,
  ): { readonly playing: Promise<Ending>; addBody(body: string): void };
  /** Notes what this connection is in the middle of, for `settled`; `undefined` when it rests. */
  note(what: string | undefined): void;
  /** Notes that bytes arrived. */
  stir(): void;
}

const unread: RequestHead = { method: "", path: "", headers: {} };

/** Serves a connection until either side ends it. Only a defect of the fault server itself makes it reject. */
export async function serve(socket: Socket, desk: Desk): Promise<void> {
  const reader = readRequests(socket, desk.stir);

  /** Plays a fault that needs no request, if it is the turn of one of these kinds. */
  async function refuse(...kinds: Fault["kind"][]): Promise<boolean> {
    const fault = desk.takeIf(...kinds);
    if (fault === undefined) return false;
    await desk.meet(fault, unread, "").playing;
    return true;
  }

  /** Plays the next request; false when the connection has come to its end. */
  async function next(): Promise<boolean> {
    if (!(await reader.begun()) || (await refuse("close-on-accept", "close-before-reading"))) return false;
    desk.note("a request that has not arrived in full");
    const head = await reader.head();
    if (head === undefined) return false;

    const early = desk.takeIf("early-answer");
    if (early !== undefined) {
      const { playing, addBody } = desk.meet(early, head, "");
      const ending = await playing;
      desk.note("a request that was answered before its body had arrived in full");
      addBody((await reader.body(head)) ?? "");
      return ending === "answered";
    }

    const body = await reader.body(head);
    if (body === undefined) return false;
    return (await desk.meet(desk.take(), head, body).playing) === "answered";
  }

  try {
    if (await refuse("close-on-accept")) return;
    while (await next()) desk.note(undefined);
  } catch (error) {
    if (!(error instanceof MalformedRequestError)) throw error;
    socket.write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
  } finally {
    socket.destroySoon();
    desk.note(undefined);
  }
}
