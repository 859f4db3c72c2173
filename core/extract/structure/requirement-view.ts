import type { Document, Section } from "../../model/document.ts";
import type { Range } from "../../model/range.ts";
import { withoutFundNames } from "../../text/fund-names.ts";
import { hasAttachments } from "./outline.ts";

/** Topics that only a whole budget or account has together. */
const wholeTopics = new Set(
  "income-spending income spending fiscal-total general-budget basic-spending three-public funds state-capital agency-costs procurement state-assets performance other-matters".split(
    " ",
  ),
);
export interface View {
  readonly document: Document;
  readonly topics: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  readonly attached: boolean;
  /** Sections that stand in no annexed report. */
  readonly outside: readonly Section[];
  /** Sentences of running text outside of glossary and annexed reports. */
  readonly sentences: readonly Range[];
}

export function viewOf(document: Document): View {
  const outside = document.sections.filter((section) => !isInReport(document, section));
  return {
    document,
    topics: new Set(
      outside.flatMap(({ topic }) => (topic !== undefined && wholeTopics.has(topic) ? [topic] : [])),
    ),
    kinds: kindsOf(document),
    tables: new Set(document.tables.flatMap(({ kind }) => (kind === undefined ? [] : [kind]))),
    attached: hasAttachments(document),
    outside,
    sentences: sentencesOf(document, new Set(outside.map(({ index }) => index))),
  };
}

/** 「经市财政局汇总，2025年全市行政单位、事业单位…“三公”经费」: the sum of a whole government's units. */
const summed = /汇总/;

/** What a page on the 三公 expenses alone is about: its first words that name a budget or accounts tell. */
function isPlanned(opening: string): boolean {
  const named =
    opening.split("\n").find((line) => line.includes("三公") && /预算|决算/.test(line)) ?? opening;
  return named.includes("预算") && !named.includes("决算");
}

/** Counts of groups, guests and vehicles are owed by a unit for what it spent, not for what is planned or summed up. */
function kindsOf({ identity, snapshot, text }: Document): Set<string> {
  const kinds = new Set<string>(identity.kinds);
  const opening = withoutFundNames(`${snapshot.title}\n${text.slice(0, 400)}`);
  if (kinds.has("three-public") && (isPlanned(opening) || summed.test(opening))) {
    kinds.delete("three-public");
    kinds.add("three-public-budget");
  }
  return kinds;
}

function sentencesOf(document: Document, outside: ReadonlySet<number>): Range[] {
  return document.paragraphs
    .filter(({ role, section, range }) => {
      if (role !== "body" && role !== "item") return false;
      if (!outside.has(section) || document.sections[section]?.topic === "glossary") return false;
      return !/^.{2,80}[：:]\s{0,3}(?:是?指|反映)/.test(document.text.slice(range[0], range[0] + 90));
    })
    .flatMap(({ sentences }) => sentences);
}

/** Whether a section stands in an annexed report, which has its own outline. */
export function isInReport(document: Document, section: Section): boolean {
  let at: Section | undefined = section;
  while (at !== undefined && at.index !== 0) {
    if (at.topic === "performance-report" || at.ordinal?.style === "annex") return true;
    at = document.sections[at.parent];
  }
  return false;
}

export function applies(
  spec: {
    readonly kinds: readonly string[];
    readonly from?: number;
    readonly to?: number;
    readonly province?: string;
  },
  view: View,
): boolean {
  const { year, province } = view.document.identity;
  if (!spec.kinds.some((kind) => view.kinds.has(kind))) return false;
  if (spec.province !== undefined && spec.province !== province) return false;
  if (spec.from === undefined && spec.to === undefined) return true;
  return year !== undefined && year >= (spec.from ?? 0) && year <= (spec.to ?? 9999);
}
