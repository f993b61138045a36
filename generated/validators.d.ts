// Generated from the API document by `npm run generate`. Do not edit.
/** What Ajv says of one offence. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
/** True for a value that obeys its schema; otherwise `errors` holds every offence of that last call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
/** By operationId: `parameters` and `body` of the request, and the answers by success status. */
export declare const validators: {
  readonly "SubscribeCertificate": { readonly "200": Validator; readonly "body": Validator; };
  readonly "UnsubscribeCertificate": { readonly "200": Validator; readonly "parameters": Validator; };
  readonly "ApplyCertificate": { readonly "200": Validator; readonly "parameters": Validator; readonly "body": Validator; };
  readonly "CancelCertificateRequest": { readonly "200": Validator; readonly "parameters": Validator; };
  readonly "ListCertificates": { readonly "200": Validator; readonly "parameters": Validator; };
  readonly "ShowCertificate": { readonly "200": Validator; readonly "parameters": Validator; };
  readonly "DeleteCertificate": { readonly "parameters": Validator; };
  readonly "ExportCertificate": { readonly "200": Validator; readonly "parameters": Validator; };
  readonly "ImportCertificate": { readonly "200": Validator; readonly "body": Validator; };
  readonly "PushCertificate": { readonly "parameters": Validator; readonly "body": Validator; };
  readonly "BatchPushCertificate": { readonly "200": Validator; readonly "failed": Validator; readonly "parameters": Validator; readonly "body": Validator; };
  readonly "DeployCertificate": { readonly "200": Validator; readonly "charges": Validator; readonly "parameters": Validator; readonly "body": Validator; };
  readonly "ListDeployedResources": { readonly "200": Validator; readonly "body": Validator; };
  readonly "ListTagsByCertificate": { readonly "200": Validator; readonly "parameters": Validator; };
  readonly "CreateCertificateTag": { readonly "200": Validator; readonly "parameters": Validator; readonly "body": Validator; };
  readonly "BatchCreateOrDeleteTags": { readonly "200": Validator; readonly "destroys": Validator; readonly "parameters": Validator; readonly "body": Validator; };
  readonly "ListAllTags": { readonly "200": Validator; };
  readonly "ListCertificatesByTag": { readonly "200": Validator; readonly "body": Validator; };
  readonly "ListCsr": { readonly "200": Validator; readonly "parameters": Validator; };
  readonly "CreateCsr": { readonly "201": Validator; readonly "body": Validator; };
  readonly "ShowCsr": { readonly "200": Validator; readonly "parameters": Validator; };
  readonly "UpdateCsr": { readonly "200": Validator; readonly "parameters": Validator; readonly "body": Validator; };
  readonly "DeleteCsr": { readonly "parameters": Validator; };
  readonly "UploadCsr": { readonly "200": Validator; readonly "body": Validator; };
  readonly "ShowCsrPrivateKey": { readonly "200": Validator; readonly "parameters": Validator; };
  readonly "EnableNotification": { readonly "body": Validator; };
  readonly "DisableNotification": { readonly "body": Validator; };
};
