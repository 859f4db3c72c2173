import type { Finding } from "../../core/model/report.ts";
import { compareDecimals, readDecimal } from "./decimal.ts";

/** A value with its unit, spaced as figures are set here (`18.00 万元`, `1.25%`). */
export function withUnit(value: string, unit: string | null): string {
  if (unit === null || unit === "") return value;
  const bare = value.endsWith(unit) ? value.slice(0, -unit.length) : value;
  if (!/[\d.]$/.test(bare)) return value;
  return unit === "%" ? `${bare}%` : `${bare} ${unit}`;
}

/** Without its sign. */
export function unsigned(value: string): string {
  return value.replace(/^[-−+]/, "");
}

export function isNegative(value: string): boolean {
  return /^[-−]/.test(value);
}

/** Thousands separators in a computed value where the printed one has them, so that both can be read across. */
export function groupedLike(value: string, printed: string): string {
  if (!/\d[,，]\d/.test(printed)) return value;
  const [whole = "", ...fraction] = value.split(".");
  let grouped = "";
  for (const [index, digit] of [...whole].entries()) {
    const left = whole.length - index;
    grouped += digit;
    if (left > 1 && left % 3 === 1 && /\d/.test(digit)) grouped += ",";
  }
  return [grouped, ...fraction].join(".");
}

/** The stated value as it is printed; its unit is added only where the print has none. */
export function printedClaim({ at, stated, unit }: Pick<Finding, "at" | "stated" | "unit">): string {
  const [{ text }] = at;
  const print = readDecimal(text);
  const value = readDecimal(stated ?? "");
  const isSame = print !== undefined && value !== undefined && compareDecimals(print, value) === 0;
  if (!isSame) return withUnit(stated ?? "", unit);
  return /\d$/.test(text) ? withUnit(text, unit) : text;
}
