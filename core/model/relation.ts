import type { Fact, Operand } from "./fact.ts";
import type { Range } from "./range.ts";
import type { Structure } from "./structure.ts";
import type { TableDoubt } from "./table-doubt.ts";
import type { Composition, YearLine } from "./year-pair.ts";

/**
 * How sure the extractor is that the print states this relation.
 * `sure`: the words say so. `likely`: inferred (tier at most probable). `doubtful`: looked at, never a finding (unsure).
 */
export type Confidence = "sure" | "likely" | "doubtful";

interface RelationBase {
  readonly confidence: Confidence;
  /** Why it is `likely` or `doubtful`; key of a reason text. */
  readonly doubt?: string;
}

export type TotalFamily =
  | "total-of-parts"
  | "table-total"
  | "subject-hierarchy"
  | "balance"
  | "count-of-parts"
  | "score-sum"
  | "sum-of-changes"
  | "shares-sum"
  | "cross-table";

/** total = Σ parts (signed: see `minus`). */
export interface Total extends RelationBase {
  readonly kind: "total";
  readonly family: TotalFamily;
  /** What is being totalled, for the message. */
  readonly label: string;
  readonly total: Operand;
  readonly parts: readonly Operand[];
  /** Operands that are subtracted. */
  readonly minus?: readonly Operand[];
  /** Whether the parts are the whole: `yes` (由…组成, table rows), `likely`, `no` (其中: Σ may be less, never more). */
  readonly exhaustive: "yes" | "likely" | "no";
}

/** stated % = part ÷ whole. */
export interface Share extends RelationBase {
  readonly kind: "share";
  readonly part: Operand;
  readonly whole: Operand;
  readonly stated: Operand;
}

export type Direction = "up" | "down" | "same";

/** What is said about one amount against another period (or against the budget). */
export interface Change extends RelationBase {
  readonly kind: "change";
  readonly label: string;
  /** Canonical key of what changed, when it is a figure of the accounts; undefined for output, visits, growth of the economy. */
  readonly subject?: string;
  readonly current?: Operand;
  /** Only when printed. */
  readonly prior?: Operand;
  /** Printed difference, unsigned as printed. */
  readonly delta?: Operand;
  /** Printed percentage of change. */
  readonly rate?: Operand;
  /** What the word says, with its place. */
  readonly direction?: { readonly says: Direction; readonly word: string; readonly range: Range };
  /** Direction word of the rate, when another one is printed (减少…，增长…%). */
  readonly rateDirection?: { readonly says: Direction; readonly word: string; readonly range: Range };
  /** Year it is compared with, as printed. */
  readonly against?: { readonly year: number | undefined; readonly range: Range };
  /** A reason given after it (主要原因是 …). */
  readonly reason?: Range;
  /** The whole statement, for quoting. */
  readonly range: Range;
  /** True when the comparison is with the budget, not with the year before. */
  readonly withBudget?: boolean;
  /** Printed percentage of the budget that was spent, where the budget itself is not printed. */
  readonly completion?: Operand;
}

export type RateFamily = "completion-rate" | "execution-rate";

/** stated % = numerator ÷ denominator. */
export interface Rate extends RelationBase {
  readonly kind: "rate";
  readonly family: RateFamily;
  readonly label: string;
  readonly numerator: Operand;
  readonly denominator: Operand;
  /** The other budget that is printed (original or adjusted): what the percentage may have been taken of. */
  readonly other?: Operand;
  readonly stated: Operand;
}

/** score = weight × rate, at most the weight: points for budget execution, or by a coefficient of the form. */
export interface ScaledScore {
  readonly kind: "scaled";
  readonly label: string;
  readonly score: Operand;
  readonly weight: Operand;
  /** 执行率, 得分系数; a percentage. */
  readonly rate: Operand;
  /** `stated`: the form's header says so; `shown`: other forms of the document score so; `usual`: nothing says so. */
  readonly basis: "stated" | "shown" | "usual";
}

export type SameFamily = "same-figure" | "text-and-table" | "table-and-table";

/** One quantity printed in several places; all of them must be equal. */
export interface Same extends RelationBase {
  readonly kind: "same";
  readonly family: SameFamily;
  readonly label: string;
  readonly mentions: readonly [Operand, Operand, ...Operand[]];
}

export type BoundFamily = "part-within-whole" | "score-over-weight";

/** Σ smaller ≤ larger. */
export interface Bound extends RelationBase {
  readonly kind: "bound";
  readonly family: BoundFamily;
  readonly label: string;
  readonly smaller: readonly [Operand, ...Operand[]];
  readonly larger: Operand;
}

/** Everything a rule may ask for; each rule names the parts it needs. */
export interface Relations extends Structure {
  readonly facts: readonly Fact[];
  readonly totals: readonly Total[];
  readonly shares: readonly Share[];
  readonly changes: readonly Change[];
  readonly rates: readonly Rate[];
  readonly sames: readonly Same[];
  readonly bounds: readonly Bound[];
  readonly scaledScores: readonly ScaledScore[];
  readonly tableDoubts: readonly TableDoubt[];
  readonly yearLines: readonly YearLine[];
  readonly compositions: readonly Composition[];
}

/** What one extractor contributes. */
export type Extracted = { readonly [Key in keyof Relations]?: Relations[Key] };
