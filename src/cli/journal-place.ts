import { homedir } from "node:os";
import path from "node:path";
import type { Io } from "./io.js";

/**
 * The journal of this user: below `XDG_STATE_HOME`, which is `~/.local/state` unless set (XDG Base Directory
 * Specification: a path that is not absolute is ignored), or below `LOCALAPPDATA` on Windows.
 */
export function defaultJournalFile(env: Io["env"]): string {
  const windows = process.platform === "win32" ? env["LOCALAPPDATA"] : undefined;
  const named = windows ?? env["XDG_STATE_HOME"];
  const folder = named !== undefined && path.isAbsolute(named) ? named : path.join(homedir(), ".local", "state");
  return path.join(folder, "huaweicloud-scm", "journal.jsonl");
}

/** The same in words, so that help is the same for everyone. */
export const defaultJournalHelp =
  process.platform === "win32"
    ? "%LOCALAPPDATA%\\huaweicloud-scm\\journal.jsonl"
    : "~/.local/state/huaweicloud-scm/journal.jsonl";
