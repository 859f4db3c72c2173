import type { Category, Finding, Report, ReportSection } from "../../core/model/report.ts";
import type { Tier } from "../../core/model/result.ts";
import { type Decision, type Stand, standOf } from "../../core/model/review.ts";
import { moneyExponent } from "../../core/model/unit.ts";
import { compareDecimals, type Exact, magnitude, readDecimal, shift } from "../finding/decimal.ts";
import { type Mark, markOf, marks } from "../finding/mark.ts";

/** A section of the document as a filter. */
export type SectionSpan = Pick<ReportSection, "title" | "start" | "end">;

/** What the list lets through. An empty list of marks or categories means: no limit. */
export interface Filter {
  readonly marks: readonly Mark[];
  readonly tiers: readonly Tier[];
  readonly categories: readonly Category[];
  readonly stands: readonly Stand[];
  /** Id of the only rule. */
  readonly rule: string | null;
  /** The only section that a claim may stand in. */
  readonly section: SectionSpan | null;
  /** Words that must all occur in a finding's sentence, quotes or place. */
  readonly query: string;
}

export type Sort = "place" | "weight";

/** Everything but last-digit notes and what was excluded. */
export const openFilter: Filter = {
  marks: [],
  tiers: ["certain", "probable"],
  categories: [],
  stands: ["open", "confirmed", "later"],
  rule: null,
  section: null,
  query: "",
};

export type Decisions = ReadonlyMap<string, Decision>;

/** Whether nothing but the usual is hidden. */
export function isOpen(filter: Filter): boolean {
  const { marks: some, tiers, categories, stands, rule, section, query } = filter;
  const usual =
    tiers.length === 2 && !tiers.includes("note") && stands.length === 3 && !stands.includes("excluded");
  return (
    rule === null &&
    section === null &&
    some.length === 0 &&
    categories.length === 0 &&
    usual &&
    query.trim() === ""
  );
}

function allows<Item>(list: readonly Item[], item: Item): boolean {
  return list.length === 0 || list.includes(item);
}

function wordsIn(finding: Finding): string {
  const { message, rule, at, stated, computed } = finding;
  const places = at.map(({ quote, text, section, label }) => `${quote} ${text} ${section} ${label ?? ""}`);
  return [message.zh, message.en, rule, stated, computed, ...places].join("\n").toLowerCase();
}

function isOfKind(finding: Finding, { marks: some, tiers, categories, rule }: Filter): boolean {
  const hasTier = tiers.includes(finding.tier) || (finding.tier === "note" && some.includes("note"));
  const isOfRule = rule === null || rule === finding.rule;
  return hasTier && isOfRule && allows(some, markOf(finding)) && allows(categories, finding.category);
}

function isPlaced({ at: [{ start }] }: Finding, { section }: Filter): boolean {
  return section === null || (section.start <= start && start < section.end);
}

/** The findings that the filter lets through, in the report's order. */
export function filterFindings(
  findings: readonly Finding[],
  filter: Filter,
  decisions: Decisions = new Map(),
): Finding[] {
  const words = filter.query.toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter((finding) => {
    if (!isOfKind(finding, filter) || !isPlaced(finding, filter)) return false;
    if (!filter.stands.includes(standOf(decisions.get(finding.id)))) return false;
    if (words.length === 0) return true;
    const text = wordsIn(finding);
    return words.every((word) => text.includes(word));
  });
}

function amountOf({ difference, unit }: Finding): Exact {
  const read = difference === null ? undefined : readDecimal(difference);
  return read === undefined
    ? { digits: 0n, scale: 0 }
    : shift(magnitude(read), moneyExponent(unit ?? undefined) ?? 0);
}

function byPlace(a: Finding, b: Finding): number {
  return a.at[0].start - b.at[0].start;
}

function byWeight(a: Finding, b: Finding): number {
  const rank = marks.indexOf(markOf(a)) - marks.indexOf(markOf(b));
  return rank || compareDecimals(amountOf(b), amountOf(a)) || byPlace(a, b);
}

/** A line of the list: a cause with its consequences under it, or a finding. */
export type Row =
  | { readonly kind: "cause"; readonly cause: Report["causes"][number]; readonly members: readonly Finding[] }
  | { readonly kind: "finding"; readonly finding: Finding; readonly nested: boolean };

/** Orders the findings and puts those with one cause together, where the first of them stands. */
export function rowsOf(findings: readonly Finding[], causes: Report["causes"], sort: Sort): Row[] {
  const sorted = [...findings].sort(sort === "place" ? byPlace : byWeight);
  const groups = Map.groupBy(sorted, ({ group }) => group);
  const rows: Row[] = [];
  const done = new Set<string>();
  for (const finding of sorted) {
    const members = groups.get(finding.group) ?? [];
    const cause = causes.find(({ id }) => id === finding.group);
    if (cause === undefined || members.length < 2) rows.push({ kind: "finding", finding, nested: false });
    else if (!done.has(cause.id)) {
      done.add(cause.id);
      rows.push({ kind: "cause", cause, members });
      for (const member of members) rows.push({ kind: "finding", finding: member, nested: true });
    }
  }
  return rows;
}
