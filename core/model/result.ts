import type { Operand } from "./fact.ts";
import type { Range } from "./range.ts";

export type Verdict = "agree" | "differ" | "unsure";

/** How a relation agrees: exactly, thanks to rounding, or only if digits were truncated (note tier). */
export type Agreement = "exact" | "rounding" | "truncated";

export type Tier = "certain" | "probable" | "note";

export type Role = "claim" | "total" | "part" | "whole" | "before" | "other";

export interface Anchor {
  readonly role: Role;
  readonly range: Range;
  readonly operand?: Operand;
}

/** What the arithmetic gave, in the unit of the claim; decimal strings. */
export interface Computation {
  readonly stated: string;
  readonly computed: string;
  readonly interval: readonly [low: string, high: string];
  readonly difference: string;
  /** With the printed operands: `16.02 ÷ 1225.25`. */
  readonly formula: string;
  readonly unit: string;
}

/** One relation looked at by one rule. `at[0]` is the claim, the rest the evidence. */
export interface Result<MessageId extends string = string> {
  readonly verdict: Verdict;
  readonly agreement?: Agreement;
  /** Only for `differ`. */
  readonly tier?: Tier;
  /** Needed for `differ` and `unsure`. */
  readonly message?: MessageId;
  readonly data?: Readonly<Record<string, string>>;
  readonly at: readonly [Anchor, ...Anchor[]];
  readonly computation?: Computation;
}
