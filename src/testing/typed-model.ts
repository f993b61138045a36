import type { Call, Model } from "./model.js";
import type { AnswerBodyOf, ApiTypes, OperationOf, RequestBodyOf, StatusOf, SuccessBodyOf } from "./types.js";

type ParametersOf<
  Api extends ApiTypes,
  Id extends OperationOf<Api>,
  Place extends string,
> = Api["operations"][Id] extends {
  parameters: infer Parameters;
}
  ? Place extends keyof Parameters
    ? OrNone<NonNullable<Parameters[Place]>>
    : object
  : object;

/** Where an operation has none of a place, the generated types say `never`. */
type OrNone<Parameters> = [Parameters] extends [never] ? object : Parameters;

/** A good request of one operation. */
export interface CallOf<Api extends ApiTypes, Id extends OperationOf<Api>> extends Omit<
  Call,
  "operation" | "parameters" | "values" | "body"
> {
  readonly operation: Id;
  readonly parameters: { readonly [Name in keyof ParametersOf<Api, Id, "path">]: string };
  readonly values: Readonly<ParametersOf<Api, Id, "path"> & ParametersOf<Api, Id, "query">>;
  readonly body: RequestBodyOf<Api, Id>;
}

type Bodied<Body> = [Body] extends [never] ? { readonly body?: undefined } : { readonly body: Body };

/** A documented answer of one operation; without a status its success. */
export type ModelAnswerOf<Api extends ApiTypes, Id extends OperationOf<Api>> =
  | ({ readonly status?: undefined } & Bodied<SuccessBodyOf<Api, Id>>)
  | {
      [Status in StatusOf<Api, Id>]: { readonly status: Status } & Bodied<AnswerBodyOf<Api, Id, Status>>;
    }[StatusOf<Api, Id>];

/** Answers the calls of one operation. */
export type HandlerOf<Api extends ApiTypes, Id extends OperationOf<Api>> = (
  call: CallOf<Api, Id>,
) => ModelAnswerOf<Api, Id> | Promise<ModelAnswerOf<Api, Id>>;

/** A handler for each of some operations. */
export type HandlersOf<Api extends ApiTypes, Id extends OperationOf<Api> = OperationOf<Api>> = {
  readonly [Each in Id]: HandlerOf<Api, Each>;
};

/** Typed handlers as a mock takes them. */
export function typedModel<Api extends ApiTypes>(handlers: Partial<HandlersOf<Api>>): Model {
  // A handler is only asked with requests of its operation that the document allows, which is what its type says.
  return handlers as object as Model;
}
