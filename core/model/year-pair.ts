import type { Operand } from "./fact.ts";

/** One line of a table in two years of one stage, printed side by side. At least one amount is printed. */
export interface YearLine {
  readonly label: string;
  /** Undefined where the cell is blank; a dash makes no line at all. */
  readonly prior: Operand | undefined;
  readonly current: Operand | undefined;
  /** Stands under a line that is itself new or gone: the same cause again. */
  readonly isNested: boolean;
  /** Stands under another line, by its code or number: what moved there has moved its head too. */
  readonly isSub: boolean;
  /** Whether both years of its table are filled in; if not, a blank says nothing. */
  readonly isFilled: boolean;
}

/** A total with the parts that make it up in both of two years. */
export interface Composition {
  readonly label: string;
  readonly prior: Operand;
  readonly current: Operand;
  /** Parts with an amount in both years; the others are new or gone. */
  readonly parts: readonly { readonly label: string; readonly prior: Operand; readonly current: Operand }[];
}
