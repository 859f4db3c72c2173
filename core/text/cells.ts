import { decimalOf, decimalsOf, type Quantity } from "../model/quantity.ts";
import type { Range } from "../model/range.ts";
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
  const raw = text.slice(range[0], range[1]);
  if (raw.length > 48) return { kind: "text" };
  const bare = narrow(raw)
    .replace(/[\s\u00a0\u3000\u200b]+/g, " ")
    .trim();
  if (bare === "") return { kind: "blank" };
  if (/^[-—–―－/\\]{1,4}$/.test(bare)) return { kind: "dash" };
  const parenthesised = /^\((.+)\)$/.exec(bare);
  const match = number.exec(parenthesised?.[1] ?? bare);
  if (match === null) return { kind: "text" };
  const [, sign = "", whole = "", fraction = "", printedUnit] = match;
  const printed = whole.replace(/[, ]/g, "") + fraction;
  const value = decimalOf(printed);
  const negative = sign !== "" || (parenthesised !== null && printedUnit === undefined && fraction !== "");
  if (parenthesised !== null && !negative) return { kind: "text" };
  const lead = raw.length - raw.trimStart().length;
  const tail = raw.length - raw.trimEnd().length;
  return {
    kind: "number",
    quantity: {
      value: negative ? value.neg() : value,
      decimals: decimalsOf(printed),
      unit: printedUnit ?? unit,
    },
    range: [range[0] + lead, range[1] - tail],
  };
}
