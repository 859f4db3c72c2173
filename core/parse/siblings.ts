import type { Heading } from "./heading.ts";
import { ranks } from "./headings.ts";
import type { Line } from "./lines.ts";

/**
 * Word numbers some headings by itself, and exporters print those numbers in Arabic: `1、 2、 3、 四、 … 9、 十、`.
 * Such an Arabic heading is a sibling of the Chinese ones: it gets their rank.
 */
export function alignSiblings(headings: readonly Heading[], lines: readonly Line[]): Heading[] {
  const aligned = [...headings];
  let start = 0;
  for (let index = 0; index <= headings.length; index += 1) {
    const heading = headings[index];
    if (heading !== undefined && heading.rank > ranks.annex) continue;
    alignRun(aligned, start, index, lines);
    start = index + 1;
  }
  return aligned;
}

/** One run of headings between two parts or annexes. */
function alignRun(aligned: Heading[], start: number, end: number, lines: readonly Line[]): void {
  let last = 0;
  let lastLine = aligned[start - 1]?.last ?? -1;
  for (let index = start; index < end; index += 1) {
    const heading = aligned[index];
    if (heading?.ordinal === undefined) continue;
    const { style, value } = heading.ordinal;
    const upcoming = nextChinese(aligned, index, end);
    const joins = style === "arabic" && value === last + 1 && joinsSeries(heading, last, upcoming);
    const inner = joins && hasArabic(lines, lastLine + 1, heading.first, value - 1);
    if (joins && !inner) aligned[index] = { ...heading, rank: ranks.chinese };
    else if (style !== "chinese") continue;
    last = value;
    lastLine = heading.last;
  }
}

function joinsSeries(heading: Heading, last: number, upcoming: number | undefined): boolean {
  return last === 0 ? startsSeries(heading, upcoming) : continuesSeries(heading, upcoming);
}

function nextChinese(headings: readonly Heading[], from: number, end: number): number | undefined {
  for (let index = from + 1; index < end; index += 1) {
    const ordinal = headings[index]?.ordinal;
    if (ordinal?.style === "chinese") return ordinal.value;
  }
  return undefined;
}

function startsSeries(heading: Heading, upcoming: number | undefined): boolean {
  if (upcoming !== undefined) return upcoming > 1 && heading.topic !== undefined;
  return heading.topic !== undefined && heading.topic.level <= 2;
}

function continuesSeries(heading: Heading, upcoming: number | undefined): boolean {
  const value = heading.ordinal?.value ?? 0;
  return upcoming === undefined ? heading.topic !== undefined && heading.topic.level <= 2 : upcoming > value;
}

/** Whether a line of the inner list (`1.`, `2.` …) already printed the number before: then it is no sibling. */
function hasArabic(lines: readonly Line[], from: number, to: number, value: number): boolean {
  for (let at = from; at < to; at += 1) {
    const ordinal = lines[at]?.ordinal;
    if (ordinal?.style === "arabic" && ordinal.value === value) return true;
  }
  return false;
}
