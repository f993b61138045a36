import type { Table } from "./model.js";
import type { ParameterTable } from "./tables.js";
import type { Section } from "./words.js";

/** The tables of one part of the page: the request line's, the request's, or those of one response. */
export interface Group {
  readonly section: "uri" | "request" | "response";
  readonly status: string | undefined;
  readonly tables: ParameterTable[];
}

/** What was met on the way through a page. */
export interface Reading {
  title: string | undefined;
  /** The title stands in a heading. */
  titled: boolean;
  line: { method: string; path: string } | undefined;
  groups: Group[];
  /** Status codes that have a part of their own below the response section. */
  described: string[];
  /** Status codes of the table at the end. */
  listed: string[];
  last: Section | undefined;
  date: string | undefined;
  operation: string | undefined;
  rows: number;
  lastTable: { block: Table; table: ParameterTable } | undefined;
  /** It has the parts of a page about headers and XML elements. */
  message: boolean;
  /** The columns of tables about requests and answers that are none of parameters. */
  otherTables: string[];
}
