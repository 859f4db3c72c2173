import type { Range } from "../../model/range.ts";
import type { Mention } from "./mention.ts";
import type { ItemPath } from "./path.ts";

/** A list of parts: who is their head, and which list it stands in. */
export interface Statement {
  readonly index: number;
  /** Words that name what it is about. */
  readonly subject: string;
  readonly key: string | undefined;
  /** `subject` boiled down. */
  readonly core: string;
  readonly path: ItemPath | undefined;
  /** The amount itself: final accounts, or whatever stage is not told. */
  readonly amount: Mention | undefined;
  readonly budget: Mention | undefined;
  /** The budget as adjusted, where the original one is printed beside it. */
  readonly adjusted: Mention | undefined;
  readonly prior: Mention | undefined;
  readonly shares: readonly Mention[];
  readonly completions: readonly Mention[];
  readonly paragraph: number;
  readonly section: number;
  readonly sentence: number;
  readonly list: number;
  readonly depth: number;
}

/** A printed comparison: difference, percentage, or a word alone. */
export interface Comparison {
  readonly delta: Mention | undefined;
  readonly rate: Mention | undefined;
  /** The other year's amount, where it is given behind the comparison. */
  readonly prior?: Mention;
  /** Subject words of the comparison itself (`收、支总计各增加`), role words taken off. */
  readonly subject: string;
  readonly against: Mention["against"];
  readonly paragraph: number;
  readonly section: number;
  readonly sentence: number;
  readonly range: Range;
  /** Statement that was being made when it was read. */
  readonly after: number;
}

/** What was read from one paragraph's prose. */
export interface Reading {
  readonly statements: readonly Statement[];
  readonly comparisons: readonly Comparison[];
}

/** The amount a statement is about: the final one, or the budget where only that is printed. */
export function mainAmount({ amount, budget }: Statement): Mention | undefined {
  return amount ?? budget;
}
