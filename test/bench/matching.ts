import type { Category, Finding, Place } from "../../core/model/report.ts";
import type { Hold, Label } from "./labels.ts";

export type Family = "figures" | "missing" | "text" | "change";

/** Families of the measure: arithmetic and consistency are one. */
export function familyOf(category: Category): Family {
  return category === "arithmetic" || category === "consistency" ? "figures" : category;
}

/** Words without white space and thousands separators, width-folded. */
export function plain(words: string): string {
  return words
    .normalize("NFKC")
    .replace(/(\d),(?=\d{3}(?!\d))/g, "$1")
    .replace(/\s+/g, "");
}

/** The numbers in some words as canonical decimal strings: `1,456.30万元` → `1456.3`. */
export function numbersIn(words: string): Set<string> {
  const found = words
    .normalize("NFKC")
    .replace(/(\d),(?=\d{3}(?!\d))/g, "$1")
    .match(/\d+(?:\.\d+)?/g);
  return new Set((found ?? []).map(canonical));
}

function canonical(digits: string): string {
  const [whole = "", fraction = ""] = digits.split(".");
  const left = whole.replace(/^0+(?=\d)/, "");
  const right = fraction.replace(/0+$/, "");
  return right === "" ? left : `${left}.${right}`;
}

/** Length of the longest run of characters that both contain. */
export function sharedRun(a: string, b: string): number {
  let best = 0;
  let previous = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i += 1) {
    const current = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j += 1) {
      if (a[i - 1] !== b[j - 1]) continue;
      const run = (previous[j - 1] ?? 0) + 1;
      current[j] = run;
      if (run > best) best = run;
    }
    previous = current;
  }
  return best;
}

/** A shared run of this many characters makes two quotes overlap, if neither contains the other. */
const runEnough = 10;

function quotesOverlap(place: Place, quote: string): boolean {
  const ours = plain(place.quote);
  const theirs = plain(quote);
  if (ours === "" || theirs === "") return false;
  if (place.cell !== null && quote.split(/[\t\n]+/).some((token) => plain(token) === ours)) return true;
  if (place.cell !== null && /^[-\d.%]*$/.test(ours)) return false;
  if (theirs.includes(ours)) return ours.length >= 4 || ours === theirs;
  if (ours.includes(theirs)) return theirs.length >= 4;
  return sharedRun(ours, theirs) >= runEnough;
}

/** Whether any of the finding's places overlaps any of the quotes. */
export function overlapsQuotes(finding: Finding, quotes: readonly string[]): boolean {
  return finding.at.some((place) => quotes.some((quote) => quotesOverlap(place, quote)));
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) if (b.has(each)) return true;
  return false;
}

/** The stated and computed number of a finding; of its places, when it computes nothing. */
function figuresOf(finding: Finding): Set<string> {
  const figures = numbersIn(`${finding.stated ?? ""} ${finding.computed ?? ""}`);
  return figures.size > 0 ? figures : numbersIn(finding.at.map(({ text }) => text).join(" "));
}

/** Whether a finding says what a label says: same family, same place and, for figures, a number in common. */
export function isExplainedBy(finding: Finding, label: Label): boolean {
  if (familyOf(finding.category) !== familyOf(label.category)) return false;
  if (!overlapsQuotes(finding, label.quotes)) return false;
  if (familyOf(label.category) !== "figures") return true;
  const expected = numbersIn(`${label.stated} ${label.computed}`);
  return expected.size === 0 || meet(expected, figuresOf(finding));
}

/** Whether a finding denies a relation that was recomputed and agrees: same operands, same place. */
export function contradicts(finding: Finding, hold: Hold): boolean {
  if (familyOf(finding.category) !== "figures" || finding.stated === null) return false;
  const [claim] = finding.at;
  const known = numbersIn(`${hold.formula} ${hold.quotes.join(" ")}`);
  const operands = numbersIn(finding.at.map(({ text }) => text).join(" "));
  const isSame = [...operands].every((operand) => known.has(operand));
  return isSame && operands.size > 1 && hold.quotes.some((quote) => quotesOverlap(claim, quote));
}
