import type { Figure, Link } from "./figure.ts";

export type DefectKind =
  | "prose-figure"
  | "table-cell"
  | "total"
  | "subtotal"
  | "share"
  | "change-rate"
  | "change-amount"
  | "direction-word"
  | "completion-rate"
  | "execution-rate"
  | "count"
  | "text-table"
  | "unit-missing"
  | "unit-slip"
  | "percent-sign"
  | "zero-base"
  | "score"
  | "weight-sum"
  | "dropped-section"
  | "dropped-table"
  | "empty-part"
  | "heading-gap"
  | "wrong-year"
  | "template-residue"
  | "missing-reason"
  | "subject-name"
  | "table-shift"
  | "entity-name"
  | "repeated-definition"
  | "unreadable-number"
  | "shortfall-reason";

/** Which findings may count: wrong figures, something missing, or text that should not stand there. */
export type DefectFamily = "figures" | "missing" | "text";

/** What was planted, and where. */
export interface Truth {
  readonly kind: DefectKind;
  readonly family: DefectFamily;
  /** What stands there now, and what was there. */
  readonly stated: string;
  readonly expected: string;
  /** Words near it, as printed; empty when the defect is an absence. */
  readonly context: string;
  /** The changed figure, for defects of figures. */
  readonly figure?: Figure;
  /** Further figures changed with it (shifted rows). */
  readonly others?: readonly Figure[];
  /** Relations that no longer hold. */
  readonly broken: readonly Link[];
  /** Words a finding about something missing must contain one of. */
  readonly names: readonly string[];
}
