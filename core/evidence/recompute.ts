import { Decimal } from "decimal.js";
import { computedOf, liveFormula, operandsOf, statedIndex, statedValue } from "../export/xlsx/operand.ts";
import type { Edit } from "../model/edit.ts";
import type { Finding, Place, Report } from "../model/report.ts";

/** What recomputing a finding gave; `none`: it computes nothing; `beyond`: its formula cannot be taken apart here. */
export type Recomputed = "same" | "other" | "none" | "beyond";

export interface VerifiedFinding {
  readonly finding: Finding;
  /** Whether every number and quote stands in the text where the report says. */
  readonly isQuoted: boolean;
  readonly equation: Recomputed;
  /** stated − computed, from the text's own digits; null where nothing was recomputed. */
  readonly difference: string | null;
}

function stands({ text: words, quote, start, end }: Place, text: string): boolean {
  const plain = (each: string) => each.replace(/\s+/g, "");
  if (text.slice(start, end) !== words) return false;
  const around = text.slice(Math.max(0, start - 4 * quote.length - 200), end + 4 * quote.length + 200);
  return plain(around).includes(plain(quote));
}

/** The finding with what the text itself says at its places, or what a person says it should. */
function fromText(finding: Finding, text: string, edits: readonly Edit[]): Finding {
  const read = (place: Place) => {
    const { start, end } = place;
    const edit = edits.find((each) => start <= each.start && each.end <= end);
    const words = text.slice(start, end);
    if (edit === undefined) return { ...place, text: words };
    return { ...place, text: words.slice(0, edit.start - start) + edit.text + words.slice(edit.end - start) };
  };
  const [claim, ...rest] = finding.at;
  return { ...finding, at: [read(claim), ...rest.map(read)] };
}

function equationOf(
  finding: Finding,
  { tables }: Pick<Report, "tables">,
): Pick<VerifiedFinding, "equation" | "difference"> {
  if (finding.computed === null || finding.formula === null) return { equation: "none", difference: null };
  const printed = operandsOf(finding, tables);
  const live = liveFormula(finding, printed);
  const operands = live?.operands ?? printed;
  const stated = operands[statedIndex(finding, operands)];
  const decimals = computedOf(finding)?.decimals;
  // Without a formula that gives the reported value out of the text's own numbers, the report says something else than the text.
  if (live === undefined || decimals === undefined) {
    const isWhole = printed.every((operand) => operand !== undefined);
    return { equation: isWhole ? "other" : "beyond", difference: null };
  }
  const isTied = live.tokens.every((token) => token.kind !== "number" || token.operand !== undefined);
  if (stated === undefined) return { equation: isTied ? "same" : "other", difference: null };
  const value = new Decimal(live.value);
  const difference = statedValue(finding, stated, value).value.minus(value).toFixed(decimals);
  const isSame = finding.difference === null || new Decimal(difference).eq(finding.difference);
  return { equation: isSame && isTied ? "same" : "other", difference };
}

/** Recomputes every finding of a report from the text that it was made of, with what people corrected in it. */
export function recomputeFindings(
  report: Report,
  text: string,
  edits: readonly Edit[] = [],
): VerifiedFinding[] {
  return report.findings.map((finding) => {
    const isQuoted = finding.at.every((place) => stands(place, text));
    return { finding, isQuoted, ...equationOf(fromText(finding, text, edits), report) };
  });
}
