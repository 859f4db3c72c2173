import type { Glyph } from "../glyphs.ts";
import { isWide, segmentsOf, type TextLine, textOfLine } from "../lines.ts";

/** A line and the stretches of it that stand apart, as cells of a table without lines do. */
export interface PiecedLine {
  readonly line: TextLine;
  readonly pieces: readonly TextLine[];
}

/** Gap between cells, in ems; words of one cell are hardly ever so far apart. */
const cellGap = 0.55;
/** The same between two figures, and between a figure and words: what stands there shows the end of a cell too. */
const figuresGap = 0.2;
const wordsGap = 0.35;

const figure = /^[-+−]?[\d,，]+(?:\.\d*)?[%％]?$|^\.\d+[%％]?$/;

export function isFigure(piece: TextLine): boolean {
  return figure.test(textOfLine(piece));
}

function gapBefore(glyphs: readonly Glyph[], index: number): number {
  const [before, after] = [glyphs[index - 1], glyphs[index]];
  return before === undefined || after === undefined ? 0 : after.left - before.right;
}

/** Gap at which a cell ends between two parts of a line, in ems: it depends on what they are. */
function gapBetween(before: string, after: string): number {
  const closed = /^-?[\d,]+\.\d+[%％]?$/.test(before);
  if (closed && /^-?[\d,]+(?:\.|$)/.test(after)) return figuresGap;
  const toWords = figure.test(before) && isWide(after.charAt(0));
  const toFigure = isWide(before.charAt(before.length - 1)) && /^-?[\d,]+\.\d+[%％]?(?!\p{L})/u.test(after);
  return toWords || toFigure ? wordsGap : cellGap;
}

/** Indexes of the characters at which a new cell begins. */
function cuts({ glyphs, size }: TextLine): number[] {
  const starts = [0];
  glyphs.forEach((_, index) => {
    const gap = gapBefore(glyphs, index) / size;
    if (gap < figuresGap) return;
    const textOf = (some: readonly Glyph[]) => some.map(({ text }) => text).join("");
    const before = textOf(glyphs.slice(starts.at(-1), index));
    if (gap >= gapBetween(before, textOf(glyphs.slice(index, index + 24)))) starts.push(index);
  });
  return [...starts, glyphs.length];
}

function part(line: TextLine, from: number, to: number): TextLine {
  const glyphs = line.glyphs.slice(from, to);
  return { ...line, glyphs, left: glyphs[0]?.left ?? line.left, right: glyphs.at(-1)?.right ?? line.right };
}

/** Cuts a line into the pieces that may be cells. */
export function piecesOf(line: TextLine): TextLine[] {
  // Characters spread over a width are one.
  return segmentsOf(line, cellGap).flatMap((segment) => {
    const at = segment === line && isSpread(line) ? [0, line.glyphs.length] : cuts(segment);
    return at.slice(1).map((to, i) => part(segment, at[i] ?? 0, to));
  });
}

/** Whether a line of several gaps was kept whole: its characters are set apart to fill a width. */
function isSpread({ glyphs, size }: TextLine): boolean {
  return glyphs.every(
    ({ text }, index) => isWide(text) && (index === 0 || gapBefore(glyphs, index) > 0.3 * size),
  );
}

/** Whether a piece may be cut at `x`: it has a gap between two characters there. */
export function isCutAt({ glyphs, size }: TextLine, x: number): boolean {
  return glyphs.some((glyph, index) => {
    const before = glyphs[index - 1];
    if (before === undefined || glyph.left - before.right < 0.15 * size) return false;
    return before.right - 0.5 * size < x && x < glyph.left + 0.5 * size;
  });
}
