import type { Document, Ordinal, OrdinalStyle, Paragraph, Section } from "../../model/document.ts";
import type { Range } from "../../model/range.ts";
import type { NumberingBreak } from "../../model/structure.ts";
import { printLike } from "../../text/ordinals.ts";
import { isPrintedBetween } from "./printed-between.ts";

/** A numbered line, or a heading whose number is not printed. */
interface Numbered {
  readonly range: Range;
  readonly ordinal: Ordinal | undefined;
  readonly heading: boolean;
  readonly rank: number;
  /** Section that holds it. */
  readonly parent: number;
}

/** A run of numbers at one depth: where it stands now, and headings without a number since. */
interface Series {
  readonly style: OrdinalStyle;
  readonly rank: number;
  readonly last: Numbered & { readonly ordinal: Ordinal };
  readonly length: number;
  readonly lost: readonly Numbered[];
  /** Siblings numbered in two ways have been met; said once. */
  readonly mixed: boolean;
}

const ranks: Readonly<Record<OrdinalStyle, number>> = {
  part: 1,
  annex: 2,
  table: 3,
  chinese: 3,
  "chinese-parenthesised": 4,
  arabic: 5,
  "arabic-parenthesised": 6,
  circled: 7,
};

/** Lists that begin anew are kept beside the ones they interrupt, so many at most. */
const mostOpen = 12;

/** Breaks in the numbers of headings and items: gaps, repeats, steps back, numbers that are not there. */
export function numberingBreaks(document: Document): NumberingBreak[] {
  const breaks: NumberingBreak[] = [];
  let open: Series[] = [];
  for (const line of numberedLines(document)) {
    const { ordinal } = line;
    open = open.filter(({ rank }) => rank <= line.rank);
    if (ordinal === undefined) {
      open = noteLost(open, line);
      continue;
    }
    if (ordinal.style === "table") continue;
    const next = follow(open, { ...line, ordinal });
    breaks.push(...breaksOf(document, next, { ...line, ordinal }));
    open = next.open;
  }
  return breaks;
}

/** Headings and numbered lines in order; a heading without a number stands at the depth of its siblings. */
function numberedLines(document: Document): Numbered[] {
  const styles = stylesByParent(document.sections);
  return document.paragraphs.flatMap((paragraph) => {
    if (paragraph.role === "heading")
      return headingLine(document.sections[paragraph.section], paragraph, styles);
    if (paragraph.role !== "item" || paragraph.ordinal === undefined) return [];
    const rank = ranks[paragraph.ordinal.style];
    return [
      { range: paragraph.range, ordinal: paragraph.ordinal, heading: false, rank, parent: paragraph.section },
    ];
  });
}

/** The styles of numbers among the sections under one parent, the first one first. */
function stylesByParent(sections: readonly Section[]): ReadonlyMap<number, readonly OrdinalStyle[]> {
  const styles = new Map<number, OrdinalStyle[]>();
  for (const { parent, ordinal } of sections) {
    const known = styles.get(parent) ?? [];
    if (ordinal !== undefined && !known.includes(ordinal.style)) known.push(ordinal.style);
    styles.set(parent, known);
  }
  return styles;
}

function headingLine(
  section: Section | undefined,
  paragraph: Paragraph,
  styles: ReadonlyMap<number, readonly OrdinalStyle[]>,
): Numbered[] {
  if (section === undefined || section.index === 0 || paragraph.range[0] !== section.heading[0]) return [];
  const siblings = styles.get(section.parent) ?? [];
  const style = section.ordinal?.style ?? siblings[0];
  // Arabic headings beside 一、 二、 under one parent are their siblings: exporters print automatic numbers so.
  const aligned = style === "arabic" && siblings.includes("chinese");
  const rank = style === undefined ? ranks.annex : ranks[aligned ? "chinese" : style];
  return [{ range: section.heading, ordinal: section.ordinal, heading: true, rank, parent: section.parent }];
}

interface Step {
  readonly open: Series[];
  /** The series that the line goes on with; undefined when it starts one. */
  readonly from: Series | undefined;
}

/** The series a number belongs to: one that it continues, else a new one, else the nearest of its depth. */
function follow(open: readonly Series[], line: Numbered & { readonly ordinal: Ordinal }): Step {
  const same = open.filter(({ rank }) => rank === line.rank);
  const continued = same.findLast(({ last }) => last.ordinal.value + 1 === line.ordinal.value);
  const from = continued ?? (startsAnew(same.at(-1), line) ? undefined : same.at(-1));
  const started: Series = {
    style: line.ordinal.style,
    rank: line.rank,
    last: line,
    length: (from?.length ?? 0) + 1,
    lost: [],
    mixed: from !== undefined && (from.mixed || from.style !== line.ordinal.style),
  };
  const kept = from === undefined ? open.slice(-mostOpen) : open.slice(0, open.indexOf(from));
  return { open: [...kept, started], from };
}

/** A 1 begins a new list, but a second 一、 right after the first under one heading is a repeat. */
function startsAnew(last: Series | undefined, line: Numbered & { readonly ordinal: Ordinal }): boolean {
  if (line.ordinal.value > 1) return last === undefined;
  const repeats = last?.last.ordinal.value === 1 && last.last.heading && line.heading;
  return !(
    repeats &&
    last.length === 1 &&
    last.last.parent === line.parent &&
    line.rank <= ranks["chinese-parenthesised"]
  );
}

function noteLost(open: readonly Series[], line: Numbered): Series[] {
  const last = open.at(-1);
  if (last === undefined || last.rank !== line.rank) return [...open];
  return [...open.slice(0, -1), { ...last, lost: [...last.lost, line] }];
}

function breaksOf(
  document: Document,
  { from }: Step,
  line: Numbered & { readonly ordinal: Ordinal },
): NumberingBreak[] {
  if (from === undefined) return [];
  const { value } = line.ordinal;
  const previous = from.last.ordinal.value;
  const missing = value - previous - 1;
  const base = {
    after: from.last.range,
    printed: line.ordinal.printed,
    afterPrinted: from.last.ordinal.printed,
  };
  if (missing === 0) return styleBreak(from, line);
  if (missing > 0 && from.lost.length === missing) {
    return from.lost.map((lost, index) => ({
      ...base,
      kind: "missing",
      at: lost.range,
      printed: "",
      expected: printLike(from.last.ordinal, previous + 1 + index),
      likelyLost: false,
    }));
  }
  if (isAnnex(line.ordinal) && missing < 0) return [];
  if (missing > 0 && isPrintedBetween(document, from.last, line)) return [];
  const expected = expectedAfter(document, from, line);
  const kind = missing > 0 ? "gap" : value === previous ? "repeat" : "backward";
  if (kind === "backward" && !line.heading) return [];
  return [
    {
      ...base,
      kind,
      at: line.range,
      expected,
      likelyLost: missing > 0 && (from.lost.length > 0 || isAnnex(line.ordinal)),
    },
  ];
}

function isAnnex(ordinal: Ordinal): boolean {
  return ordinal.style === "annex";
}

/** Siblings numbered in two ways (1、 beside 四、): exporters do that to automatic numbers. */
function styleBreak(from: Series, line: Numbered & { readonly ordinal: Ordinal }): NumberingBreak[] {
  if (!line.heading || from.mixed || from.style === line.ordinal.style || from.rank !== line.rank) return [];
  return [
    {
      kind: "style",
      at: line.range,
      after: from.last.range,
      printed: line.ordinal.printed,
      afterPrinted: from.last.ordinal.printed,
      expected: printLike(from.last.ordinal, line.ordinal.value),
      likelyLost: true,
    },
  ];
}

/** What is missing, with its name where the words that stand in its place tell it. */
function expectedAfter(
  document: Document,
  from: Series,
  line: Numbered & { readonly ordinal: Ordinal },
): string {
  const number = printLike(
    { ...line.ordinal, printed: from.last.ordinal.printed },
    from.last.ordinal.value + 1,
  );
  if (line.ordinal.style !== "part") return number;
  const between = document.paragraphs.filter(
    ({ range, role }) => role === "item" && range[0] > from.last.range[1] && range[1] < line.range[0],
  );
  const defined = between.filter(({ range }) =>
    /^.{2,80}?[：:]\s{0,2}(?:是?指|反映)/.test(document.text.slice(...range)),
  );
  return defined.length >= 5 ? `${number} 名词解释` : number;
}
