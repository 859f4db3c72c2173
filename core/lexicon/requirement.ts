import type { NormKey } from "./norms.ts";

/** A part, section or table that a kind of disclosure must have. */
export interface RequiredSpec {
  readonly key: string;
  readonly level: "part" | "section" | "table";
  readonly kinds: readonly string[];
  readonly zh: string;
  readonly en: string;
  readonly norm: NormKey;
  /** The norm asks for it in so many words; otherwise it is usual and its absence only probable. */
  readonly firm: boolean;
  /** Topics of headings that satisfy it. */
  readonly topics?: readonly string[];
  /** A sentence of running text that satisfies it. */
  readonly says?: RegExp;
  /** Kinds of tables that satisfy it. */
  readonly tables?: readonly string[];
  /** Titles of tables that satisfy it, without white space, quotes and the year. */
  readonly title?: RegExp;
  readonly from?: number;
  readonly to?: number;
  /** Only there (two-digit code). */
  readonly province?: string;
  /** Of a province's own form: asked only where the document follows that form (see `profiles/profile.ts`). */
  readonly form?: string;
}

/** What a section must say when its amount is not zero. */
export interface ElementSpec {
  readonly key: string;
  readonly kinds: readonly string[];
  readonly zh: string;
  readonly en: string;
  readonly norm: NormKey;
  /** Topics of the sections it belongs into. */
  readonly within: readonly string[];
  /** Words before the amount that makes it necessary; without them it always is. */
  readonly amount?: readonly string[];
  /** Names that contain the needed words and do not count as saying them. */
  readonly aside?: readonly string[];
  /** Only paragraphs that name it, and those right behind them, may say it. */
  readonly near?: readonly string[];
  /** Each group must be met by one of its words. */
  readonly needs: readonly (readonly string[])[];
  readonly from?: number;
  readonly to?: number;
  /** Only there (two-digit code). */
  readonly province?: string;
}

/** Kinds of disclosure that share requirements. */
export const accounts: readonly string[] = ["department-final-accounts"];
export const budgets: readonly string[] = ["department-budget"];
export const both: readonly string[] = [...accounts, ...budgets];
