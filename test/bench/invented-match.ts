import type { Finding, Place, Report } from "../../core/model/report.ts";
import { type Figure, figuresOf, type Link } from "../corpus/figure.ts";
import type { Truth } from "../corpus/truth.ts";
import { familyOf, numbersIn, plain, sharedRun } from "./matching.ts";

/** Whether a place stands where the defect was planted. */
function isThere(place: Place, truth: Truth): boolean {
  const quote = plain(place.quote);
  const context = plain(truth.context);
  if (quote === "" || context === "") return false;
  return context.includes(quote) || quote.includes(context) || sharedRun(quote, context) >= 10;
}

function hasNumber(place: Place, figure: Figure): boolean {
  const wanted = numbersIn(figure.text);
  const said = numbersIn(place.text);
  return [...wanted].every((number) => said.has(number));
}

/** Whether a finding is about the changed figure: its place says the changed number where it was planted. */
function touches(finding: Finding, truth: Truth): boolean {
  const changed = [truth.figure, ...(truth.others ?? [])].filter((figure) => figure !== undefined);
  return changed.some((figure) =>
    finding.at.some((place) => {
      if (figure.kind === "word") return isThere(place, truth);
      return hasNumber(place, figure) && (figure.inTable || isThere(place, truth));
    }),
  );
}

function namesIt(finding: Finding, truth: Truth): boolean {
  const said = plain(
    `${finding.message.zh} ${finding.at.map(({ quote }) => quote).join(" ")} ${Object.values(finding.data).join(" ")}`,
  );
  return truth.names.some((name) => said.includes(plain(name)));
}

/** Whether a finding, of whatever tier, is about the planted defect. */
export function isAbout(finding: Finding, truth: Truth): boolean {
  const family = familyOf(finding.category);
  if (family === "change") return false;
  if (truth.family === "missing") {
    if (truth.kind === "missing-reason" || truth.kind === "shortfall-reason")
      return /reason/.test(finding.rule) && finding.at.some((place) => isThere(place, truth));
    return (family === "missing" || finding.rule === "heading-order") && namesIt(finding, truth);
  }
  if (truth.family === "text") {
    if (truth.figure !== undefined)
      return (
        touches(finding, truth) ||
        finding.at.some((place) => isThere(place, truth) && hasNumber(place, truth.figure as Figure))
      );
    if (truth.kind === "wrong-year")
      return (
        /year|change-direction/.test(finding.rule) &&
        finding.at.some((place) => isThere(place, truth) || place.text.includes(truth.stated))
      );
    return finding.at.some((place) => isThere(place, truth) || place.text.includes(truth.stated));
  }
  return touches(finding, truth);
}

/** A finding that follows from the defect though it points elsewhere: it shares a broken relation's figures. */
export function followsFrom(finding: Finding, truth: Truth): boolean {
  if (isAbout(finding, truth)) return true;
  if (truth.family === "missing") return familyOf(finding.category) === "missing";
  if (truth.kind === "table-shift")
    return familyOf(finding.category) === "figures" && finding.at[0].cell !== null;
  const numbers = new Set(finding.at.flatMap(({ text }) => [...numbersIn(text)]));
  const changed = [truth.figure, ...(truth.others ?? [])].filter((figure) => figure !== undefined);
  return changed.some((figure) => [...numbersIn(figure.text)].some((number) => numbers.has(number)));
}

/** The planted defect counts as found when a certain or probable finding is about it. */
export function isFound(report: Report, truth: Truth): "certain" | "probable" | "missed" {
  const about = report.findings.filter((finding) => isAbout(finding, truth));
  if (about.some(({ tier }) => tier === "certain")) return "certain";
  return about.some(({ tier }) => tier === "probable") ? "probable" : "missed";
}

const isPrintedNumber = (figure: Figure) => /[1-9]/.test(figure.text);

/** The numbers a check must have looked at to have found the relation. */
function numbersOf(link: Link): string[] {
  return [
    ...new Set(
      figuresOf(link)
        .filter((figure) => figure.kind !== "word" && isPrintedNumber(figure))
        .flatMap((figure) => [...numbersIn(figure.text)]),
    ),
  ];
}

/** The numbers of each check that gave a verdict, findable by any of them. */
export type CheckIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

export function indexChecks(report: Report): CheckIndex {
  const byNumber = new Map<string, string[][]>();
  for (const { at, verdict } of report.coverage.checks) {
    if (verdict === "unsure") continue;
    const numbers = at.flatMap(({ text }) => [...numbersIn(text)]);
    for (const number of new Set(numbers)) {
      const lists = byNumber.get(number);
      if (lists === undefined) byNumber.set(number, [numbers]);
      else lists.push(numbers);
    }
  }
  return byNumber;
}

/** Whether some check looked at all numbers of a relation; at both mentions, for one quantity printed twice. */
function isLookedAt(link: Link, index: CheckIndex): boolean {
  const wanted = numbersOf(link);
  const [first = ""] = wanted;
  const least = link.kind === "same" ? 2 : wanted.length;
  return (index.get(first) ?? []).some(
    (numbers) =>
      wanted.every((number) => numbers.includes(number)) &&
      numbers.filter((number) => wanted.includes(number)).length >= least,
  );
}

/** How many of the relations that the print states were looked at (any verdict but unsure). */
export function relationsFound(
  index: CheckIndex,
  links: readonly Link[],
): { found: number; total: number; missed: Link[] } {
  const told = links.filter((link) => numbersOf(link).length >= (link.kind === "same" ? 1 : 2));
  const missed = told.filter((link) => !isLookedAt(link, index));
  return { found: told.length - missed.length, total: told.length, missed };
}

/** Every number the report shows with a unit of money, each place once: facts, operands of checks, and the unchecked. */
function moneySeen(report: Report): Map<string, number> {
  const seen = new Set<number>();
  const counts = new Map<string, number>();
  const count = (start: number, words: string, unit: string | undefined) => {
    if (unit === undefined || seen.has(start)) return;
    seen.add(start);
    for (const value of numbersIn(words))
      counts.set(`${value} ${unit}`, (counts.get(`${value} ${unit}`) ?? 0) + 1);
  };
  const unitOf = (words: string) => /[万亿千]?元/.exec(plain(words))?.[0];
  for (const fact of report.facts) count(fact.start, fact.value, fact.unit ?? undefined);
  for (const { at } of report.coverage.checks)
    for (const { start, text } of at) count(start, text, unitOf(text));
  for (const { start, text } of report.coverage.unchecked) count(start, text, unitOf(text));
  return counts;
}

/** Money figures of the print that were read as that number in that unit. */
export function figuresRead(
  report: Report,
  figures: readonly Figure[],
): { read: number; total: number; missed: Figure[] } {
  const counts = moneySeen(report);
  const money = figures.filter((figure) => figure.kind === "money" && isPrintedNumber(figure));
  const missed = money.filter((figure) => {
    const [value = ""] = numbersIn(figure.text);
    const left = counts.get(`${value} ${figure.unit}`) ?? 0;
    counts.set(`${value} ${figure.unit}`, left - 1);
    return left <= 0;
  });
  return { read: money.length - missed.length, total: money.length, missed };
}
