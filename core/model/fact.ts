import type { Quantity } from "./quantity.ts";
import type { Range } from "./range.ts";

/** Which stage of the budget cycle an amount belongs to. */
export type Stage = "budget" | "adjusted-budget" | "final" | "prior-final" | "unknown";

/** What the number measures about its subject. */
export type Measure = "amount" | "change" | "change-rate" | "share" | "completion-rate" | "count" | "score";

/** Where in a table a number stands. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** One printed number with what it is said to be about. Two facts compare only if all aspects are equal. */
export interface Fact {
  /** Canonical key of the subject (see `lexicon/subjects.ts`), or the normalised label itself prefixed by `~`. */
  readonly subject: string;
  /** The subject as printed nearby. */
  readonly label: string;
  readonly period: number | undefined;
  readonly stage: Stage;
  readonly measure: Measure;
  readonly quantity: Quantity;
  /** The printed digits with sign and unit. */
  readonly range: Range;
  readonly section: number;
  readonly from: "text" | "table";
  readonly cell?: CellPlace;
}

/** A fact in its role in one relation. */
export interface Operand {
  readonly label: string;
  readonly quantity: Quantity;
  readonly range: Range;
  readonly cell?: CellPlace;
  /**
   * Decimals that amounts of this unit mostly have in this document, when this one was printed with fewer
   * (trimmed zeros: `739` beside `874.63`). The fine interval only ever gives the probable tier.
   */
  readonly fineDecimals?: number;
}
