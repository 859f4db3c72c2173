import type { Printed } from "./printed.ts";

export type FigureKind = "money" | "percent" | "count" | "score" | "word";

/**
 * One thing of a disclosure that can be wrong: a number or a word, as it will be printed.
 * Planting writes to it; nothing else does after the draft is done.
 */
export interface Figure {
  readonly id: number;
  readonly kind: FigureKind;
  /** What it is; figures with one key say the same thing. Empty when it is said only once. */
  readonly key: string;
  /** The printed number; for words only `text` counts. */
  value: Printed;
  /** The digits (or the word) as printed, without unit; empty for a blank cell. */
  text: string;
  /** The unit its number is in, printed or declared by the table. */
  unit: string;
  /** What is printed after the digits: the unit, or nothing. */
  suffix: string;
  readonly inTable: boolean;
}

export type Inline = string | Figure;
export type Line = readonly Inline[];

export type Direction = "up" | "down" | "same";

/** A relation that the print states; clean documents satisfy each within rounding. */
export type Link =
  | {
      readonly kind: "sum";
      readonly family: string;
      readonly total: Figure;
      readonly parts: readonly Figure[];
      readonly minus?: readonly Figure[];
    }
  | { readonly kind: "share"; readonly part: Figure; readonly whole: Figure; readonly stated: Figure }
  | {
      readonly kind: "rate";
      readonly family: string;
      readonly numerator: Figure;
      readonly denominator: Figure;
      readonly stated: Figure;
    }
  | {
      readonly kind: "change";
      readonly current?: Figure;
      readonly prior?: Figure;
      readonly delta?: Figure;
      readonly rate?: Figure;
      readonly word: Figure;
      readonly says: Direction;
      readonly rateWord?: Figure;
    }
  | { readonly kind: "same"; readonly a: Figure; readonly b: Figure }
  | { readonly kind: "bound"; readonly family: string; readonly smaller: Figure; readonly larger: Figure }
  | {
      readonly kind: "order";
      readonly left: Figure;
      readonly right: Figure;
      readonly word: Figure;
      readonly says: Direction;
    };

/** Every figure that a relation joins. */
export function figuresOf(link: Link): Figure[] {
  switch (link.kind) {
    case "sum":
      return [link.total, ...link.parts, ...(link.minus ?? [])];
    case "share":
      return [link.part, link.whole, link.stated];
    case "rate":
      return [link.numerator, link.denominator, link.stated];
    case "change":
      return [link.current, link.prior, link.delta, link.rate, link.word, link.rateWord].filter(
        (f) => f !== undefined,
      );
    case "same":
      return [link.a, link.b];
    case "bound":
      return [link.smaller, link.larger];
    case "order":
      return [link.left, link.right, link.word];
  }
}
