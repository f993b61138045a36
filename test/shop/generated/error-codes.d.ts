// Generated from the API document by `npm run generate`. Do not edit.
/** The error catalogue, by code. */
export declare const errorCodes: {};
