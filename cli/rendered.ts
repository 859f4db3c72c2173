import type { Grid } from "../core/export/paper.ts";
import type { Report } from "../core/model/report.ts";

/** A report with the time that reading and checking took. */
export interface Timed extends Report {
  readonly timings?: { readonly readMs: number; readonly checkMs: number };
}

/** A report with the tables as they were read, where the format shows them. */
export interface Rendered {
  readonly report: Timed;
  readonly tables?: readonly Grid[];
}
