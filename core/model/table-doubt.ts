import type { Range } from "./range.ts";

/**
 * Cells of a table that do not fit one another though no sum says so:
 * - `deducted-though-met`: points taken off a target that was reached; `full-though-missed`: the other way round;
 * - `not-in-proportion`: points that are not target and result in proportion, though the document says so;
 * - `copied-indicator`: the text of another project's indicator; `row-shift`: amounts one row away from their names;
 * - `rows-slid`: from `label` on, as many rows as `printed` says bear amounts of other codes, the first that of `expected`.
 */
export interface TableDoubt {
  readonly kind:
    | "deducted-though-met"
    | "full-though-missed"
    | "not-in-proportion"
    | "copied-indicator"
    | "row-shift"
    | "rows-slid";
  readonly range: Range;
  readonly evidence: readonly Range[];
  /** Indicator or row, as printed. */
  readonly label: string;
  /** Target or expected words, as printed. */
  readonly expected: string;
  /** Actual value or what stands there instead, as printed. */
  readonly printed: string;
  /** What it should be instead, where that can be computed. */
  readonly computed?: string;
  readonly tier: "certain" | "probable" | "note";
}
