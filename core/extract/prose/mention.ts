import type { Operand, Stage } from "../../model/fact.ts";
import type { Range } from "../../model/range.ts";
import type { Direction } from "../../model/relation.ts";
import type { NumberToken } from "../../text/number-token.ts";

/** What a number in prose is said to be. */
export type MentionRole = "amount" | "prior" | "delta" | "change-rate" | "share" | "completion" | "other";

/** A printed number in prose with the words before it and what they make of it. */
export interface Mention {
  readonly token: NumberToken;
  readonly role: MentionRole;
  readonly stage: Stage;
  /** Words between the last boundary (punctuation or number) and this number. */
  readonly lead: string;
  readonly leadStart: number;
  /** What the lead says the number is about, role words taken off; empty when it inherits. */
  readonly subject: string;
  /** Words between 占 and the number of a share; empty for a bare 占. */
  readonly whole: string;
  readonly direction: { readonly says: Direction; readonly word: string; readonly range: Range } | undefined;
  /** 比2022年 / 与上年相比 … in this clause, or undefined. */
  readonly against:
    | { readonly year: number | undefined; readonly withBudget: boolean; readonly range: Range }
    | undefined;
  readonly sentence: number;
  /** Index of the list that 其中 opened last in this sentence; -1 outside any. */
  readonly list: number;
  /** Nesting of that list within the sentence. */
  readonly depth: number;
  /** In 「A 和 B 分别为 a、b，分别占 p、q」: which of the subjects this number is about. */
  readonly turn?: number;
  /** A percentage whose sign is missing. */
  readonly isSignless?: boolean;
}

/** The mention as operand of a relation. */
export function operandOf(mention: Mention, label: string): Operand {
  return { label, quantity: mention.token.quantity, range: mention.token.range };
}
