// Generated from the API document by `npm run generate`. Do not edit.
/** The names of the examples of each documented answer, by operationId and status. */
export interface DocumentedExamples {
  readonly "SubscribeCertificate": {
    readonly 200: "documented";
    readonly 400: "parameter" | "quota";
    readonly 401: "stale-token" | "no-token" | "permission" | "nested";
    readonly 403: "project" | "gateway";
    readonly 404: never;
    readonly 429: "throttled";
    readonly 500: "order" | "platform" | "platform-error-code";
    readonly 502: "backend" | "page";
    readonly 503: "identity" | "page";
    readonly 504: "timeout" | "page";
  };
}
