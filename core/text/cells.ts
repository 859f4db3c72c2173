import { decimalOf, decimalsOf, type Quantity } from "../model/quantity.ts";
import type { Range } from "../model/range.ts";
import { remembered } from "../model/remembered.ts";
import type { Unit } from "../model/unit.ts";
import { narrow } from "./characters.ts";

export type CellReading =
  | { readonly kind: "number"; readonly quantity: Quantity; readonly range: Range }
  | { readonly kind: "blank" }
  /** `-`, `—`, `/`: not reported; not the same as 0.00. */
  | { readonly kind: "dash" }
  | { readonly kind: "text" };

const units =
  "万元|亿元|千元|百万元|元|%|个百分点|人次|人|批次|批|辆|台（套）|台\\(套\\)|台|套|个|次|分|户|项|家|件";
const number = new RegExp(`^([-−–△▲]?)\\s?(\\d{1,3}(?:[, ]\\d{3})+|\\d+)(\\.\\d+)?\\s?(${units})?$`);

/**
 * A table cell as a number. `unit` is what the table or column declares; a unit printed in the cell wins.
 * Negative: leading minus, △, or accountants' parentheses. Anything else that is not blank or a dash is text.
 */
export function readCellNumber(text: string, range: Range, unit: Unit | undefined): CellReading {
  if (range[1] - range[0] > 48) return words;
  const cell = readWords(text.slice(range[0], range[1]));
  if (!("quantity" in cell)) return cell;
  const { quantity, lead, tail } = cell;
  return {
    kind: "number",
    quantity: quantity.unit === undefined && unit !== undefined ? { ...quantity, unit } : quantity,
    range: [range[0] + lead, range[1] - tail],
  };
}

type NoNumber = Exclude<CellReading, { kind: "number" }>;
const words: NoNumber = { kind: "text" };
const blank: NoNumber = { kind: "blank" };
const dash: NoNumber = { kind: "dash" };

/** A number with the white space around it; its unit is the printed one. */
interface CellNumber {
  readonly quantity: Quantity;
  readonly lead: number;
  readonly tail: number;
}

/** What the words of a cell are, wherever it stands; zeros and dashes stand in most of them. */
const readWords = remembered(
  (raw): CellNumber | NoNumber => {
    const bare = narrow(raw)
      .replace(/[\s\u00a0\u3000\u200b]+/g, " ")
      .trim();
    if (bare === "") return blank;
    if (/^[-—–―－/\\]{1,4}$/.test(bare)) return dash;
    const parenthesised = /^\((.+)\)$/.exec(bare);
    const match = number.exec(parenthesised?.[1] ?? bare);
    if (match === null) return words;
    const [, sign = "", whole = "", fraction = "", printedUnit] = match;
    const printed = whole.replace(/[, ]/g, "") + fraction;
    const value = decimalOf(printed);
    const negative = sign !== "" || (parenthesised !== null && printedUnit === undefined && fraction !== "");
    if (parenthesised !== null && !negative) return words;
    const lead = raw.length - raw.trimStart().length;
    const tail = raw.length - raw.trimEnd().length;
    const quantity = {
      value: negative ? value.neg() : value,
      decimals: decimalsOf(printed),
      unit: printedUnit,
    };
    return { quantity, lead, tail };
  },
  { most: 6000 },
);
