import type { DraftParagraph } from "../draft/draft.ts";
import { beginsWithOrdinal } from "../prose/ordinals.ts";
import { headWidth, jointOf, type TextLine, textOfLine, wordsOfLines } from "./lines.ts";
import type { PageLayout } from "./page-layout.ts";

/** Where the text of a page begins and ends across, and how far its lines are apart. */
export interface TextBody {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
  readonly size: number;
  readonly pageWidth: number;
}

const closed = /[。；;！!？?：:]["”’」』）)]*$/;

const ended = /[。！？!?]["”’」』）)]*$/;

/** The value below which this share of all values lies. */
function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** The least value that another confirms. */
function leastConfirmed(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.find((value, index) => (sorted[index + 1] ?? Number.NaN) - value < 3) ?? sorted[0];
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** The body of all pages of one width. */
export function bodyOf(pages: readonly PageLayout[], width: number): TextBody {
  const same = pages.filter((page) => Math.abs(page.width - width) < 2);
  const lines = same.map(({ items }) => items.flatMap((item) => (item.kind === "line" ? [item.line] : [])));
  const long = lines.flat().filter(({ left, right }) => right - left > width * 0.4);
  const distances = lines.flatMap((onPage) =>
    onPage.slice(1).map((line, index) => line.baseline - (onPage[index]?.baseline ?? line.baseline)),
  );
  const size = median(long.map((line) => line.size)) ?? median(lines.flat().map((line) => line.size)) ?? 12;
  return {
    left: leastConfirmed(long.map((line) => line.left)) ?? width * 0.12,
    right:
      quantile(
        long.map((line) => line.right),
        0.85,
      ) ?? width * 0.88,
    leading:
      quantile(
        distances.filter((distance) => distance > size * 0.9),
        0.15,
      ) ?? size * 1.5,
    size,
    pageWidth: width,
  };
}

const endsSentence = (line: TextLine) => ended.test(textOfLine(line));

function isCentred(line: TextLine, body: TextBody): boolean {
  const before = line.left - body.left;
  const after = body.right - line.right;
  return before > line.size * 2.5 && Math.abs(before - after) < line.size * 2;
}

/** Whether the line ends where the body ends: what follows did not fit. */
function isFull(line: TextLine, next: TextLine, body: TextBody): boolean {
  return line.right + headWidth(next) > body.right - line.size * 0.6;
}

/** Whether the words plainly go on: no sentence has ended, and the next line is not set in. */
function plainlyGoesOn(line: TextLine, next: TextLine, body: TextBody): boolean {
  return !ended.test(textOfLine(line)) && Math.abs(next.left - body.left) < next.size * 0.5;
}

/** Distance of lines up to which they belong together: more where the words plainly go on. */
function widestDistance(line: TextLine, next: TextLine, body: TextBody): number {
  const usual = body.leading * Math.max(1, line.size / body.size);
  return plainlyGoesOn(line, next, body) ? usual * 1.9 : usual * 1.22 + line.size * 0.1;
}

/**
 * Whether the size changes between two lines: a heading and its text. Sizes may also change within a line, and numbers
 * may be set larger than their sentence.
 */
function changesSize(line: TextLine, next: TextLine, body: TextBody): boolean {
  if (line.size <= next.size * 1.13 && plainlyGoesOn(line, next, body)) return false;
  const end = line.glyphs.at(-1)?.size ?? line.size;
  const start = next.glyphs[0]?.size ?? next.size;
  return Math.max(end, start) > Math.min(end, start) * 1.13;
}

/** `目录` stands alone, whatever it is set like: a long title above it is no sentence that goes on. */
function isContentsTitle(line: TextLine): boolean {
  return /^目录[:：]?$/.test(textOfLine(line));
}

/** How two lines stand to one another. */
export interface Junction {
  readonly samePage: boolean;
  /** The first line of the paragraph so far. */
  readonly first: TextLine;
}

/** Whether paragraphs are set in here and the next line is not: it goes on, though a sentence ended with the page. */
function isSetFlush(next: TextLine, first: TextLine, body: TextBody): boolean {
  const setIn = first.left > body.left + first.size * 1.2;
  const flush = Math.abs(next.left - body.left) < next.size * 0.5;
  return setIn && flush && !beginsWithOrdinal(textOfLine(next));
}

/** Whether a paragraph ends between two lines that follow one another. */
export function isBreak(
  line: TextLine,
  next: TextLine,
  body: TextBody,
  { samePage, first }: Junction,
): boolean {
  if (changesSize(line, next, body) || isContentsTitle(line) || isContentsTitle(next)) return true;
  if (samePage && next.baseline - line.baseline > widestDistance(line, next, body)) return true;
  if (!isFull(line, next, body) || (!samePage && endsSentence(line) && !isSetFlush(next, first, body)))
    return true;
  if (isCentred(next, body) && line.size > body.size * 1.1) return false;
  const indented = next.left > body.left + next.size * 1.2 && next.left > line.left - next.size * 0.5;
  const opens = beginsWithOrdinal(textOfLine(next));
  const open = !closed.test(textOfLine(line));
  const hanging = Math.abs(next.left - line.left) < next.size * 0.3 && open && !opens;
  if (indented && !hanging) return true;
  return !open && opens;
}

/** A paragraph of lines that belong together. */
export function paragraphOfLines(lines: readonly TextLine[], body: TextBody): DraftParagraph | undefined {
  const words = wordsOfLines(lines, (index) => jointOf(lines[index - 1], lines[index]));
  if (words.text.trim() === "") return undefined;
  const glyphs = lines.flatMap((line) => line.glyphs);
  const bold = glyphs.filter((glyph) => glyph.bold).length > glyphs.length * 0.9;
  const large = lines.every((line) => line.size > body.size * 1.12);
  const centred = lines.every((line) => isCentred(line, body));
  return { kind: "paragraph", order: 0, words, emphasised: bold || large || centred };
}
