import type { Finding } from "../../core/model/report.ts";
import { addDecimals, compareDecimals, type Exact, negate, readDecimal } from "./decimal.ts";

/**
 * Why rounding does not explain a difference. `exact`: nothing was rounded. `outside`: beyond every value the printed
 * digits allow. `stretch`: only all roundings falling one way at once could. `inferred`: the arithmetic is outside, the
 * relation itself was inferred. `truncated`: one last digit, as truncation gives. `apart`: nothing was computed, one
 * figure is printed in two ways.
 */
export type RoundingReason = "apart" | "exact" | "outside" | "stretch" | "inferred" | "truncated";

/** Whether its formula computes anything, or only names the other mention of a figure. */
export function isComputed({ formula }: Pick<Finding, "formula">): boolean {
  return formula === null || /[+＋×*÷/(（]|\S\s*[-−]\s/.test(formula);
}

function isNear(stated: Exact, low: Exact, high: Exact): boolean {
  const lastDigit = { digits: 1n, scale: stated.scale };
  const from = addDecimals(stated, negate(lastDigit));
  const to = addDecimals(stated, lastDigit);
  return compareDecimals(from, high) <= 0 && compareDecimals(low, to) <= 0;
}

/** Undefined when the finding is not about a computed figure. */
export function roundingReasonOf(finding: Finding): RoundingReason | undefined {
  const { stated, interval, tier } = finding;
  if (stated === null || interval === null) return undefined;
  const read = [stated, interval[0], interval[1]].map(readDecimal);
  const [print, low, high] = read;
  if (print === undefined || low === undefined || high === undefined) return undefined;
  if (tier === "note") return "truncated";
  if (tier === "certain" && !isComputed(finding)) return "apart";
  if (tier === "certain") return compareDecimals(low, high) === 0 ? "exact" : "outside";
  return isNear(print, low, high) ? "stretch" : "inferred";
}
