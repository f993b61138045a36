import { endings } from "./exit-codes.js";

const text = { type: "string" } as const;
const anything = {} as const;

/** What `--json` prints, whatever the command and however it ends: JSON Schema 2020-12. New fields may be added. */
export const outputSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "What scm prints with --json",
  type: "object",
  required: ["outcome", "ending", "exitCode"],
  properties: {
    outcome: {
      description:
        "What is known about the world, in the words of the library. succeeded: the command was carried out. not-sent: nothing left this machine that a server could act on. rejected: the service refused, nothing was done. unknown: it may have been carried out; look before you repeat it.",
      enum: [...new Set(Object.values(endings).map(({ outcome }) => outcome))],
    },
    ending: {
      description: "How the command ended; there is one exit code for each, but for those with the same meaning.",
      enum: Object.keys(endings),
    },
    exitCode: { enum: [...new Set(Object.values(endings).map(({ code }) => code))] },
    message: { description: "What went wrong, for people. Not there when nothing did.", ...text },
    operation: { description: "The operationId of the API document.", ...text },
    status: { description: "HTTP status of the answer.", type: "integer" },
    requestId: { description: "The gateway's id of the request; quote it to support.", ...text },
    errorCode: { description: "The vendor's error code.", ...text },
    explanation: {
      description: "What the catalogue says of the error code.",
      type: "object",
      properties: { meaning: text, action: text },
    },
    failure: {
      description: "Why no usable answer came.",
      enum: ["unreachable", "lost", "timeout", "aborted", "unreadable"],
    },
    violations: {
      description: "What breaks the API document, in the request (then nothing was sent) or in the answer.",
      type: "array",
      items: {
        type: "object",
        required: ["pointer", "keyword", "message"],
        properties: {
          place: { enum: ["options", "parameters", "body"] },
          pointer: { description: "JSON Pointer into the place.", ...text },
          keyword: text,
          message: text,
        },
      },
    },
    advice: {
      type: "array",
      items: { type: "object", properties: { message: text, source: text, date: text } },
    },
    data: { description: "The answer.", ...anything },
    output: { description: "The file that the answer was written to.", ...text },
    recorded: {
      description: "The journal's entry of the purchase that was made before under this key. Then nothing was sent.",
      type: "object",
      required: ["entry", "at"],
      properties: { entry: text, at: text },
    },
    failures: {
      description: "The parts of a call that failed although the call succeeded.",
      type: "array",
      items: {
        type: "object",
        required: ["pointer", "item"],
        properties: { pointer: text, item: anything, reason: text },
      },
    },
    state: { description: "The last state that was seen, when one was waited for in vain.", ...text },
    wanted: { description: "The state that was waited for.", ...text },
    action: { description: "What to do about the state.", ...text },
    request: {
      description: "With --dry-run: what would be sent, secrets masked.",
      type: "object",
      required: ["method", "url", "headers"],
      properties: { method: text, url: text, headers: { type: "object" }, body: anything },
    },
    notes: { type: "array", items: text },
    sent: {
      description: "What was sent, when its outcome is not known.",
      type: "object",
      properties: { url: text, body: anything, sentAt: text, attempts: { type: "integer" } },
    },
    check: { description: "What to look at before the request is repeated.", ...text },
    journalEntry: { description: "The id of the journal's entry that is open.", ...text },
    journal: { description: "The journal's file.", ...text },
    entries: { description: "Entries of the journal.", type: "array", items: { type: "object" } },
    verdicts: {
      description: "What became of open purchases, as the service shows it.",
      type: "array",
      items: {
        type: "object",
        required: ["entry", "verdict", "message", "settled"],
        properties: {
          entry: text,
          verdict: { enum: ["bought", "not-found", "undecided"] },
          message: text,
          orderId: text,
          certificates: { type: "array", items: text },
          holdsFrom: text,
          settled: { type: "boolean" },
        },
      },
    },
    orderId: { description: "The order that was bought, now or before.", ...text },
    certificateId: { description: "The certificate that was imported, found or deployed.", ...text },
    isNew: { description: "False when it was there already, so that nothing was imported.", type: "boolean" },
    fingerprint: { description: "SHA-1 of the certificate.", ...text },
    names: { description: "The names in the certificate.", type: "array", items: text },
    deployments: {
      description: "What became of each resource.",
      type: "array",
      items: {
        type: "object",
        required: ["service", "resource", "state"],
        properties: {
          service: text,
          region: text,
          resource: text,
          state: { enum: ["deployed", "already", "failed", "unknown", "not-sent"] },
          reason: text,
        },
      },
    },
    isComplete: { description: "Every resource is known to have the new certificate.", type: "boolean" },
    isOldDeleted: { description: "The old certificate was deleted.", type: "boolean" },
    certificates: {
      description: "What ends soon.",
      type: "array",
      items: {
        type: "object",
        required: ["id", "name", "status", "endsAt", "daysLeft", "isImported"],
        properties: {
          id: text,
          name: text,
          domain: { type: ["string", "null"] },
          status: text,
          endsAt: text,
          daysLeft: { type: "integer" },
          isImported: { type: "boolean" },
          uses: { type: "integer" },
          termsLeft: { type: "integer" },
        },
      },
    },
    hidden: { description: "How many rows the list hides.", type: "integer" },
    entry: { description: "The id of the entry that was settled.", ...text },
    note: text,
    codes: { description: "Entries of the error catalogue.", type: "array", items: { type: "object" } },
    near: { description: "Codes that are spelt alike.", type: "array", items: text },
  },
} as const;
