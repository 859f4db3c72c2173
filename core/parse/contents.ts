import type { Line } from "./lines.ts";
import { bareTitle } from "./titles.ts";

const leader = /[.．。·…‥]{3,}[ \u3000]*\d{0,4}(?:[-–—]\d{1,4})?$|[\t \u3000\u00a0]+\d{1,3}$|PAGEREF/;
const longestEntry = 60;
const mostEntries = 150;
/** So many lines with leaders or page numbers in a row are a table of contents even without its title. */
const fewestUntitled = 4;

/** Indexes of the lines that belong to a table of contents; they never open sections. */
export function findContents(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = 0; index < lines.length; index += 1) {
    if (found.has(index)) continue;
    const end = isContentsTitle(text, lines[index])
      ? titledEnd(text, lines, index + 1)
      : untitledEnd(text, lines, index);
    for (let at = index; at < end; at += 1) found.add(at);
  }
  return found;
}

function wordsOf(text: string, line: Line): string {
  return text.slice(line.words, line.range[1]);
}

function isContentsTitle(text: string, line: Line | undefined): boolean {
  if (line === undefined || line.range[1] - line.range[0] > 12) return false;
  return /^目[ \u3000\u00a0]*[录錄次][:：]?$/.test(text.slice(...line.range));
}

/** Looks at the end of the line only: the pattern must not run over a hostile line of dots. */
function hasLeader(text: string, line: Line): boolean {
  return leader.test(text.slice(Math.max(line.range[0], line.range[1] - 40), line.range[1]));
}

/** Without the title 目录 only dots or field codes tell; a number at the end may be a row of a table. */
function hasDots(text: string, line: Line): boolean {
  return /[.．·…‥]{3}|PAGEREF/.test(text.slice(Math.max(line.range[0], line.range[1] - 40), line.range[1]));
}

function isEntry(text: string, line: Line): boolean {
  const words = text.slice(...line.range);
  return (
    words.length <= longestEntry && (!/[。；，]/.test(words) || hasLeader(text, line)) && !line.beforeTable
  );
}

/** The contents end where their first entry comes back as a heading, or where running text begins. */
function titledEnd(text: string, lines: readonly Line[], from: number): number {
  const first = lines[from];
  if (first === undefined) return from;
  const firstTitle = entryTitle(wordsOf(text, first));
  let at = from + 1;
  while (at < lines.length && at - from < mostEntries) {
    const line = lines[at];
    if (line === undefined || !isEntry(text, line) || opensAgain(text, line, first, firstTitle)) break;
    at += 1;
  }
  const stopped = lines[at];
  if (stopped === undefined || opensAgain(text, stopped, first, firstTitle)) return at;
  return Math.max(from, lastLeader(text, lines, from, at), firstRepeat(text, lines, from, at));
}

/** The first entry itself may have been lost: then the contents end where any other of them comes back. */
function firstRepeat(text: string, lines: readonly Line[], from: number, to: number): number {
  const seen = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (line?.ordinal === undefined) continue;
    const entry = `${line.ordinal.style} ${line.ordinal.value} ${entryTitle(wordsOf(text, line))}`;
    if (seen.has(entry)) return at;
    seen.add(entry);
  }
  return from;
}

function opensAgain(text: string, line: Line, first: Line, firstTitle: string): boolean {
  if (first.ordinal !== undefined && line.ordinal !== undefined) {
    return (
      line.ordinal.style === first.ordinal.style &&
      line.ordinal.value === first.ordinal.value &&
      isSame(text, line, first, firstTitle)
    );
  }
  return entryTitle(wordsOf(text, line)) === firstTitle;
}

function isSame(text: string, line: Line, first: Line, firstTitle: string): boolean {
  return first.ordinal?.style === "part" || sharesWords(entryTitle(wordsOf(text, line)), firstTitle);
}

function sharesWords(a: string, b: string): boolean {
  return a === b || (a.length > 1 && b.length > 1 && (a.includes(b) || b.includes(a)));
}

/** Running text began inside the window: the contents are at most the entries that look like entries. */
function lastLeader(text: string, lines: readonly Line[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) {
    const line = lines[at];
    if (line !== undefined && hasLeader(text, line)) return at + 1;
  }
  return from;
}

function untitledEnd(text: string, lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined || line.beforeTable || !hasDots(text, line)) break;
    if (!isEntry(text, line) || line.ordinal === undefined) break;
    at += 1;
  }
  return at - from >= fewestUntitled ? at : from;
}

function entryTitle(words: string): string {
  return bareTitle(words.length > longestEntry ? words : words.replace(leader, "").trim());
}
