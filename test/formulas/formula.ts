import type { Part } from "../support/final-accounts.ts";

/**
 * A figure of the invented document. In a table: its title as far as it is unique (`#2` behind it for the second of
 * one title), the words of a cell, and how many cells to the right of it (merged ones counted once); `line` for the
 * second or third row of those words. In running text: words that occur once, with the figure between `〔 〕`.
 */
export type Spot =
  | { readonly table: string; readonly row: string; readonly right: number; readonly line?: number }
  | { readonly table: string; readonly cell: readonly [row: number, column: number] }
  | string;

/** One proof: the relation is looked at and holds; with figures changed it is broken, and said so there. */
export interface Trial {
  /** Name of the test; stands in docs/formulas.md. */
  readonly name: string;
  /** The rule that finds it. */
  readonly rule: string;
  /** Figures of the relation: one check of the rule stands on all of them. */
  readonly of: readonly [Spot, ...Spot[]];
  /** What the first figure says instead; without it, only `also` is changed. */
  readonly wrong?: string;
  /** What is changed besides, so that nothing else breaks; or what is taken away. */
  readonly also?: readonly (readonly [Spot, string])[];
  /** Usually certain. */
  readonly tier?: "certain" | "probable" | "note";
  /** Where the relation cannot stand in the ledger of the clean document (something is absent, a wrong word). */
  readonly unlisted?: boolean;
  /** What is taken away is missing elsewhere too (in sums, in a run of numbers). */
  readonly consequences?: boolean;
  /** A document of its own (name in `documents`); the whole set of accounts by default. */
  readonly document?: string;
}

export interface Formula {
  readonly id: string;
  /** In the field's own terms. */
  readonly says: string;
  /** What it rests on, and what is left open on purpose. */
  readonly basis: string;
  /** Empty only where one document cannot show it; then `basis` says how it is treated. */
  readonly trials: readonly Trial[];
}

export interface Chapter {
  readonly title: string;
  readonly formulas: readonly Formula[];
  /** Ids that must be there, each once, in this order. */
  readonly ids: readonly string[];
  /** Clean documents by name; trials without a `document` are made on the first. */
  readonly documents: Readonly<Record<string, readonly Part[]>>;
}

/** `F1.1` … `F1.5` from `ids("F1.", 5)`. */
export function ids(prefix: string, last: number): string[] {
  return Array.from({ length: last }, (_, index) => `${prefix}${index + 1}`);
}
