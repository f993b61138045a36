// The mock's types for the API of this package.
import type { DocumentedExamples } from "../../../generated/examples.js";
import type { operations as table } from "../../../generated/operations.js";
import type { operations } from "../../../generated/schema.js";
import type {
  AnswerBodyOf,
  AnswerOf,
  BehaviourOf,
  ExampleOf,
  FaultOf,
  MockOf,
  OrderOf,
  PurchaseOf,
  RequestBodyOf,
  RequestOf,
  StatusOf,
  SuccessBodyOf,
} from "../types.js";
import type { HandlersOf } from "../typed-model.js";
import type { OperationId } from "../../client.js";

export type { OperationId };

/** The API of this package, as types. */
export interface ScmApi {
  readonly operations: operations;
  readonly examples: DocumentedExamples;
  readonly table: typeof table;
}

/** A mock of the API that answers with the document's examples, with its own requests, orders and planned behaviour. */
export type ExampleMock = MockOf<ScmApi>;
/** A handler for each of some operations. */
export type Handlers<Id extends OperationId> = HandlersOf<ScmApi, Id>;
/** The operations that cost money; each success of one is an order. */
export type PurchaseId = PurchaseOf<ScmApi>;
/** The documented statuses of an operation. */
export type DocumentedStatus<Id extends OperationId> = StatusOf<ScmApi, Id>;
/** The names of the documented examples of an answer. */
export type ExampleName<Id extends OperationId, Status> = ExampleOf<ScmApi, Id, Status>;
/** The documented bodies of an answer, of every content type. */
export type AnswerBody<Id extends OperationId, Status extends DocumentedStatus<Id>> = AnswerBodyOf<ScmApi, Id, Status>;
/** The body of the answer that an operation gives when all is well. */
export type SuccessBody<Id extends OperationId> = SuccessBodyOf<ScmApi, Id>;
/** The body of a request, as the API document has it. */
export type RequestBody<Id extends OperationId> = RequestBodyOf<ScmApi, Id>;
/** An answer of the API document. */
export type DocumentedAnswer<Id extends OperationId> = AnswerOf<ScmApi, Id>;
/** Something that goes wrong on the way. */
export type Fault<Id extends OperationId> = FaultOf<ScmApi, Id>;
/** How the mock treats one call. `{}` is the documented success. */
export type Behaviour<Id extends OperationId> = BehaviourOf<ScmApi, Id>;
/** A request that arrived. */
export type RecordedRequest = RequestOf<ScmApi>;
/** Something was bought. */
export type Order<Id extends PurchaseId = PurchaseId> = OrderOf<ScmApi, Id>;
