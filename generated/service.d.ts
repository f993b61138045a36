// Generated from the API document by `npm run generate`. Do not edit.
import type { errorCodes } from "./error-codes.js";
import type { operations } from "./operations.js";
import type { operations as OperationTypes, paths } from "./schema.js";
import type { validators } from "./validators.js";
/** The whole service, for `createClient`. */
export declare const service: {
  /** The version of the API document. */
  readonly version: "0.2.0";
  /** Base URLs, by the names that callers may give. */
  readonly servers: {
    readonly "cn-north-4": "https://scm.cn-north-4.myhuaweicloud.com";
    readonly "ap-southeast-1": "https://scm.ap-southeast-1.myhuaweicloud.com";
    readonly "eu-west-101": "https://scm.eu-west-101.myhuaweicloud.eu";
    readonly "my-kualalumpur-1": "https://scm.my-kualalumpur-1.myhuaweicloud.com";
  };
  /** The document's ways to authenticate, by name. */
  readonly securitySchemes: {
    readonly "AuthToken": {
      readonly "type": "apiKey";
      readonly "in": "header";
      readonly "name": "X-Auth-Token";
      readonly "minLength": 32;
      readonly "maxLength": 2097152;
    };
    readonly "AccessKey": {
      readonly "type": "apiKey";
      readonly "in": "header";
      readonly "name": "Authorization";
    };
  };
  /** Lower-case names of the headers that carry secrets. */
  readonly secretHeaders: readonly ["x-auth-token", "authorization", "x-security-token"];
  /** Lower-case names of headers that credentials add and that are no secret. */
  readonly plainHeaders: readonly ["x-sdk-date", "x-project-id", "x-domain-id"];
  /** What the catalogue says of error codes: see the engine's Service. */
  readonly errorCodes: {
    readonly "prefixes": {
      readonly "APIG": "APIGW";
      readonly "APIC": "APIGW";
    };
    readonly "maybeProcessed": readonly ["SCM.0007", "SCM.0016", "SCM.0028", "SCM.0037", "SCM.0038", "SCM.0095", "SCM.0201", "SCM.0203", "SCM.0211", "SCM.0213", "SCM.0221", "SCM.0223", "SCM.4001", "APIGW.0601", "APIGW.0605", "APIGW.0606", "APIGW.0608", "APIGW.0609", "APIGW.0610", "APIGW.0611", "APIGW.0612", "APIGW.0613", "APIGW.0705", "CBC"];
    readonly "surelyNotProcessed": readonly ["SCM.0002", "SCM.0003", "SCM.0005", "SCM.0006", "SCM.0008", "SCM.0009", "SCM.0010", "SCM.0011", "SCM.0012", "SCM.0013", "SCM.0014", "SCM.0015", "SCM.0020", "SCM.0023", "SCM.0024", "SCM.0030", "SCM.0031", "SCM.0032", "SCM.0053", "SCM.0054", "SCM.0059", "SCM.0069", "SCM.0070", "SCM.0079", "SCM.0101", "SCM.0114", "SCM.0202", "SCM.0212", "SCM.0222", "SCM.0707", "SCM.1000", "SCM.1004", "SCM.1009", "SCM.1010", "SCM.4002", "APIGW.0101", "APIGW.0103", "APIGW.0104", "APIGW.0105", "APIGW.0106", "APIGW.0204", "APIGW.0301", "APIGW.0302", "APIGW.0303", "APIGW.0304", "APIGW.0305", "APIGW.0306", "APIGW.0307", "APIGW.0308", "APIGW.0310", "APIGW.0311", "APIGW.0401", "APIGW.0402", "APIGW.0404", "APIGW.0501", "APIGW.0502", "APIGW.0602", "APIGW.0607", "APIGW.0801", "APIGW.0802", "APIGW.1009", "CBC.0150", "CBC.0151", "CBC.0156", "CBC.18000016"];
    readonly "renewable": readonly ["SCM.1000", "APIGW.0301", "APIGW.0307"];
  };
  readonly operations: typeof operations;
  /** Loads the validators of an operation. */
  readonly validators: { readonly [Id in keyof typeof validators]: () => Promise<(typeof validators)[Id]> };
  /** Loads the error catalogue, by code. */
  readonly catalogue: () => Promise<typeof errorCodes>;
  /** Never there at run time. */
  readonly types?: { readonly paths: paths; readonly operations: Pick<OperationTypes, keyof typeof operations & keyof OperationTypes> };
};
