import type { Topic } from "../lexicon/topics.ts";
import type { OrdinalStyle } from "../model/document.ts";
import { isNumberedHeading, isTitle, type Opening, openingOf } from "./candidates.ts";
import type { Heading } from "./heading.ts";
import type { Line } from "./lines.ts";
import { findTopic } from "./titles.ts";
import { isReportTitle, isUnnumberedHeading, lostNumberRank } from "./unnumbered.ts";

export const ranks: Readonly<Record<OrdinalStyle, number>> = {
  part: 10,
  annex: 20,
  table: 30,
  chinese: 30,
  "chinese-parenthesised": 40,
  arabic: 50,
  "arabic-parenthesised": 60,
  circled: 70,
};

const topicRanks: Readonly<Record<Topic["level"], number>> = { 1: 10, 2: 30, 3: 40 };

const longestUnnumbered = 62;

const titleEnding = /(报告|表|说明|情况|解释|概况|附件)([（(][^（()）]{0,20}[）)])?$/;

/** The headings among the lines, in order; lines of `contents` and of `captions` are never headings. */
export function findHeadings(text: string, lines: readonly Line[], passed: ReadonlySet<number>): Heading[] {
  const headings: Heading[] = [];
  let opened = false;
  /** The last heading numbered `1.` whose series may still go on. */
  let series: Heading | undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || passed.has(index)) continue;
    const heading = headingAt({ text, lines, index, line, series, passed, opened });
    if (heading === undefined) continue;
    headings.push(heading);
    opened ||= isSure(heading);
    if (heading.rank <= ranks.arabic) series = heading.rank === ranks.arabic ? heading : undefined;
    index = heading.last;
  }
  return headings;
}

interface Place {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly index: number;
  readonly line: Line;
  readonly series: Heading | undefined;
  /** Whether a heading came before that is numbered or known: what stands above is the title of the document. */
  readonly opened: boolean;
  readonly passed: ReadonlySet<number>;
}

function isSure({ ordinal, topic }: Heading): boolean {
  return ordinal !== undefined || topic !== undefined;
}

function headingAt(place: Place): Heading | undefined {
  const { text, line } = place;
  // Most lines are running text: they are passed before their words are looked at.
  if (
    line.ordinal === undefined &&
    line.level === undefined &&
    line.range[1] - line.range[0] > longestUnnumbered
  )
    return undefined;
  const opening = openingOf(text, line);
  if (line.ordinal !== undefined) {
    if (!isNumberedHeading(line, opening, aroundOf(place))) return undefined;
    return opening.title === "" ? withTitleBelow(place) : numbered(place, opening);
  }
  return unnumbered(place, opening);
}

function numbered(place: Place, opening: Opening): Heading {
  const { line, index } = place;
  const ordinal = line.ordinal;
  return {
    first: index,
    last: index,
    title: opening.title,
    range: [line.range[0], opening.rest === "" ? line.range[1] : opening.end],
    ordinal,
    topic: opening.topic,
    rank: ordinal === undefined ? topicRanks[2] : ranks[ordinal.style],
  };
}

/** `附件1`, `第二部分` on a line of their own: the title is what stands below, at most two lines. */
function withTitleBelow(place: Place): Heading | undefined {
  const { text, index, line } = place;
  const titles = titlesBelow(place);
  const last = titles.at(-1);
  const shallow = line.ordinal?.style === "part" || line.ordinal?.style === "annex";
  if (!shallow && last === undefined) return undefined;
  const title = titles.map((each) => text.slice(...each.range)).join("");
  return {
    first: index,
    last: index + titles.length,
    title,
    range: [line.range[0], last?.range[1] ?? line.range[1]],
    ordinal: line.ordinal,
    topic: findTopic(title === "" ? text.slice(...line.range) : title),
    rank: line.ordinal === undefined ? topicRanks[2] : ranks[line.ordinal.style],
  };
}

function titlesBelow({ text, lines, index, passed }: Place): Line[] {
  const titles: Line[] = [];
  for (let at = index + 1; at <= index + 2; at += 1) {
    const next = lines[at];
    if (next === undefined || next.ordinal !== undefined) break;
    const words = text.slice(...next.range);
    if (!isTitle(words, 60) || /[：:]$/.test(words) || /^[（(]/.test(words)) break;
    titles.push(next);
    if (passed.has(at) || titleEnding.test(words) || next.beforeTable) break;
  }
  return titles;
}

function unnumbered(place: Place, opening: Opening): Heading | undefined {
  const { text, lines, index, line, series } = place;
  const previous = lines[index - 1];
  const next = lines[index + 1];
  const words = text.slice(...line.range);
  const report = isReportTitle(words, opening.topic) && place.opened;
  const rank = report
    ? ranks.annex
    : isUnnumberedHeading(text, { line, previous, opening, opened: place.opened })
      ? rankOfLevel(line, opening.topic)
      : lostNumberRank(text, { line, previous, next, opening }, series);
  if (rank === undefined) return undefined;
  const range = opening.rest === "" ? line.range : ([line.range[0], opening.end] as const);
  return {
    first: index,
    last: index,
    title: opening.title,
    range,
    ordinal: undefined,
    topic: opening.topic,
    rank,
  };
}

function rankOfLevel(line: Line, topic: Topic | undefined): number {
  if (topic !== undefined) return topicRanks[topic.level];
  return line.level === undefined ? 45 : 15 + 10 * line.level;
}

function aroundOf(place: Place) {
  const { lines, index, line } = place;
  const next = lines[index + 1];
  const previous = lines[index - 1];
  return {
    siblingNext: isStep(line, next) && !line.beforeTable,
    siblingBefore: isStep(previous, line) && previous?.beforeTable !== true,
    content: line.beforeTable || (next !== undefined && !place.passed.has(index + 1) && isBelow(line, next)),
  };
}

function isStep(from: Line | undefined, to: Line | undefined): boolean {
  if (from?.ordinal === undefined || to?.ordinal === undefined) return false;
  return from.ordinal.style === to.ordinal.style && to.ordinal.value === from.ordinal.value + 1;
}

function isBelow(line: Line, next: Line): boolean {
  if (next.ordinal === undefined) return true;
  return line.ordinal !== undefined && ranks[next.ordinal.style] > ranks[line.ordinal.style];
}
