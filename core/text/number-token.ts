import type { Quantity } from "../model/quantity.ts";
import type { Range } from "../model/range.ts";

/**
 * What a number is, by its own print and its neighbours:
 * - money, percent, points (个百分点), count: a claim with a unit;
 * - plain: digits without any unit (may be an amount whose unit is missing or stands in a header);
 * - year, date, code, ordinal: no claim at all.
 */
export type NumberKind =
  | "money"
  | "percent"
  | "points"
  | "count"
  | "plain"
  | "year"
  | "date"
  | "code"
  | "ordinal";

export interface NumberToken {
  readonly kind: NumberKind;
  /** Sign, digits and unit. */
  readonly range: Range;
  readonly digits: Range;
  readonly quantity: Quantity;
  /** The unit is printed oddly (2万元余元, 5元万元): the words, for the message. */
  readonly garbled?: string;
  /** 万 or 亿 without 元 (487万). */
  readonly bare?: boolean;
}
