/**
 * Facts about one operation, in the same shape whether they come from the vendor's page, from `spec/documented/`
 * or from the OpenAPI document, so that any two can be compared.
 */
export interface OperationFacts {
  /** The operationId; undefined when the page does not name it. */
  readonly operation: string | undefined;
  /** Upper-case HTTP method. */
  readonly method: string;
  /** Path template, for example `/v3/things/{thing_id}`. */
  readonly path: string;
  readonly fields: readonly FieldFacts[];
  readonly statuses: readonly StatusFacts[];
  /** Request objects that refuse unknown fields, as places: `body`, `body tags[]`. Pages never say it. */
  readonly closed: readonly string[];
  /** What bodies are as a whole, where they are no list: `body`, `response 200`. Only an OpenAPI document says it. */
  readonly bodies?: readonly Body[] | undefined;
  /** The fields about which the variants of the request body do not say the same. Only an OpenAPI document has them. */
  readonly varying?: readonly Varying[] | undefined;
}

export interface Body {
  readonly group: string;
  /** `object` in a sound document. */
  readonly type: string;
  readonly pointer: string;
}

export interface Varying {
  /** `body domain_numbers` */
  readonly place: string;
  /** What each variant says: `PurchaseSingleDomain: min 1, max 1`. */
  readonly says: readonly string[];
  readonly pointer: string;
}

export type Location = "path" | "query" | "header" | "body" | "response" | "response-header";

export interface FieldFacts extends Attributes {
  readonly in: Location;
  /** The status code that the response field belongs to. */
  readonly status?: string | undefined;
  /** The full name: `cert[].cert_id`, `application_info.country`. A list as the whole body is `[]`. */
  readonly name: string;
  /** The vendor's name of the object type, for example `CertDetail`. Never compared. */
  readonly schema?: string | undefined;
  /** What the page states but this copy of it has lost. */
  readonly lost?: readonly Attribute[] | undefined;
  /** JSON pointers into the OpenAPI document, for facts that come from it. */
  readonly pointers?: Pointers | undefined;
}

/** What can be stated about a field. An absent attribute means that nothing is stated. */
export interface Attributes {
  readonly mandatory?: boolean | undefined;
  /** `string`, `integer`, `number`, `boolean`, `object`, `array of …`, `map of …`. */
  readonly type?: string | undefined;
  /** Smallest value of a number, smallest length of a string; of an array's innermost items. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Array length. */
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  /** The only accepted values, as text. */
  readonly options?: readonly string[] | undefined;
  /** An accepted form; with `options` it is one more accepted form beside them. */
  readonly pattern?: string | undefined;
  readonly default?: string | undefined;
  readonly nullable?: boolean | undefined;
}

export type Attribute = keyof Attributes;

export const attributes: readonly Attribute[] = [
  "mandatory",
  "type",
  "min",
  "max",
  "minItems",
  "maxItems",
  "options",
  "pattern",
  "default",
  "nullable",
];

export type Pointers = Readonly<Partial<Record<Attribute | "field", string>>>;

export interface StatusFacts {
  readonly code: string;
  readonly pointer?: string | undefined;
  /** Media types of the body beside JSON. Pages never say it. */
  readonly otherMedia?: readonly string[] | undefined;
}

/** Where a page stops when it is not whole. */
export interface Cut {
  readonly section: "uri" | "request" | "response" | "end" | "status-codes";
  /** The field whose row was the last one, and was therefore left out. */
  readonly after: string | undefined;
}

/** A page for people, the definition of one operation in an explorer, a document with all of them. */
export const sourceKinds = ["page", "definition", "openapi"] as const;
export type SourceKind = (typeof sourceKinds)[number];

export interface PageFacts extends OperationFacts {
  readonly title: string | undefined;
  readonly language: "en" | "zh";
  readonly site: string | undefined;
  readonly url: string | undefined;
  /** The date that the page prints, `2025-12-19`. */
  readonly date: string | undefined;
  readonly cut: Cut | undefined;
  /** Not one list has survived in this copy, so no field without accepted values is known to take any value. */
  readonly listsLost: boolean;
  /** What the reader could not make out, as sentences. */
  readonly notes: readonly string[];
}

/** Names a field as people and `deviations.yaml` do: `body cert_brand`, `response 200 cert[].cert_id`. */
export function placeOf(field: Pick<FieldFacts, "in" | "status" | "name">): string {
  return `${groupOf(field)} ${field.name}`;
}

/** Names the group a field stands in: `body`, `response 200`, `response-header 200`. */
export function groupOf(field: Pick<FieldFacts, "in" | "status">): string {
  return field.status === undefined ? field.in : `${field.in} ${field.status}`;
}
