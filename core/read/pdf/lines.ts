import type { Run, Words } from "../draft/draft.ts";
import type { Glyph } from "./glyphs.ts";

/** Characters on one baseline, from left to right. */
export interface TextLine {
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

const wideCharacter = /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60\u3000-\u303f]/;

export function isWide(text: string): boolean {
  return wideCharacter.test(text);
}

/** Whether two glyphs are the same drawn twice (bold by double print, shadow). */
function isEcho(a: Glyph, b: Glyph): boolean {
  return (
    a.text === b.text &&
    Math.abs(a.left - b.left) < a.size * 0.25 &&
    Math.abs(a.baseline - b.baseline) < a.size * 0.25
  );
}

function lineOf(glyphs: readonly Glyph[]): TextLine | undefined {
  const sorted = [...glyphs].sort((a, b) => a.left - b.left);
  const kept: Glyph[] = [];
  for (const glyph of sorted) {
    const near = kept.slice(-2).some((other) => isEcho(other, glyph));
    if (!near) kept.push(glyph);
  }
  const first = kept[0];
  if (first === undefined) return undefined;
  const sizes = kept.map((glyph) => glyph.size).sort((a, b) => a - b);
  return {
    glyphs: kept,
    left: first.left,
    right: kept.reduce((right, glyph) => Math.max(right, glyph.right), first.right),
    baseline: first.baseline,
    size: sizes[sizes.length >> 1] ?? first.size,
  };
}

/** Puts characters into lines by their place; the order of the file does not matter. */
export function layLines(glyphs: readonly Glyph[]): TextLine[] {
  const sorted = [...glyphs].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const lines: TextLine[] = [];
  let open: Glyph[] = [];
  const close = () => {
    const line = lineOf(open);
    if (line !== undefined) lines.push(line);
    open = [];
  };
  let baseline = Number.NEGATIVE_INFINITY;
  for (const glyph of sorted) {
    const far = glyph.baseline - baseline > Math.min(glyph.size, open[0]?.size ?? glyph.size) * 0.5;
    if (far && open.length > 0) close();
    if (open.length === 0) baseline = glyph.baseline;
    open.push(glyph);
  }
  close();
  return lines;
}

/** Stretches of a line with a wide gap between them: cells of a table without lines. */
export function segmentsOf(line: TextLine, gap: number): TextLine[] {
  const groups: Glyph[][] = [];
  let last: Glyph | undefined;
  for (const glyph of line.glyphs) {
    const group = groups.at(-1);
    if (group === undefined || last === undefined || glyph.left - last.right > gap * line.size)
      groups.push([glyph]);
    else group.push(glyph);
    last = glyph;
  }
  const segments = groups.map(lineOf).filter((segment) => segment !== undefined);
  return isSpread(segments) ? [line] : segments;
}

/** Characters set apart to fill a width (`合 计`, `本 年 收 入`): single wide ones at even distances. */
function isSpread(segments: readonly TextLine[]): boolean {
  if (segments.length < 2) return false;
  if (!segments.every(({ glyphs }) => glyphs.length === 1 && isWide(glyphs[0]?.text ?? ""))) return false;
  const gaps = segments.slice(1).map((segment, i) => segment.left - (segments[i]?.right ?? segment.left));
  const widest = Math.max(...gaps);
  const size = segments[0]?.size ?? 1;
  return widest < size * 6 && widest - Math.min(...gaps) < size * 0.6;
}

/** Gap between two characters that is a space, in ems. */
function leastSpace(before: string, after: string): number {
  const [wideBefore, wideAfter] = [isWide(before), isWide(after)];
  if (wideBefore && wideAfter) return 0.75;
  if (/[A-Za-z]/.test(before) || /[A-Za-z]/.test(after)) return 0.22;
  // Office programs set figures apart from the words around them, wider still in justified lines.
  return wideBefore === wideAfter ? 0.45 : 0.9;
}

/** Indexes of glyphs before which a space stands. */
function spacesOf(line: TextLine): ReadonlySet<number> {
  const spaces = new Set<number>();
  if (isSpread(segmentsAt(line, 0.3))) return spaces;
  line.glyphs.forEach((glyph, index) => {
    const last = line.glyphs[index - 1];
    if (last === undefined) return;
    if ((glyph.left - last.right) / line.size > leastSpace(last.text, glyph.text)) spaces.add(index);
  });
  return spaces;
}

function segmentsAt(line: TextLine, gap: number): TextLine[] {
  const groups: Glyph[][] = [];
  line.glyphs.forEach((glyph, index) => {
    const last = line.glyphs[index - 1];
    if (last === undefined || glyph.left - last.right > gap * line.size) groups.push([glyph]);
    else groups.at(-1)?.push(glyph);
  });
  return groups.map(lineOf).filter((segment) => segment !== undefined);
}

/** The words of lines, one after the other with `joint(index)` before the line at `index`, with their places. */
export function wordsOfLines(lines: readonly TextLine[], joint: (index: number) => string): Words {
  const runs: Run[] = [];
  let text = "";
  lines.forEach((line, lineIndex) => {
    if (lineIndex > 0) text += joint(lineIndex);
    const spaces = spacesOf(line);
    line.glyphs.forEach((glyph, index) => {
      if (spaces.has(index)) text += " ";
      const start = text.length;
      text += glyph.text;
      const last = runs.at(-1);
      const goesOn = last !== undefined && last.end === start && last.node === glyph.node;
      if (goesOn && last.offset + start - last.start === glyph.offset)
        runs[runs.length - 1] = { ...last, end: text.length };
      else runs.push({ start, end: text.length, node: glyph.node, offset: glyph.offset });
    });
  });
  return { text, runs };
}

/** What joins a line to the one it goes on in: a space between Latin words, else nothing. */
export function jointOf(previous: TextLine | undefined, next: TextLine | undefined): string {
  const end = previous?.glyphs.at(-1)?.text ?? "";
  const start = next?.glyphs[0]?.text ?? "";
  return /[A-Za-z,;]/.test(end) && /[A-Za-z]/.test(start) ? " " : "";
}

const opening = /[（(《〈“‘「『【〔〖［[]/;
const closing = /[，。；：！？、）)》〉”’」』】〕〗］\]％%,.;:!?…\-–~～]/;

const numeric = /[\d０-９,，.．%％]/;

/** Whether a line may be broken between two characters (simplified UAX 14: numbers, words, and Chinese punctuation). */
function mayBreak(before: Glyph, after: Glyph): boolean {
  if (opening.test(before.text) || closing.test(after.text)) return false;
  if (numeric.test(before.text) && numeric.test(after.text))
    return after.left - before.right > before.size * 0.3;
  // Office programs keep a number with the bracket before it.
  if (/[）)〕】]/.test(before.text) && /[\dA-Za-z]/.test(after.text)) return false;
  if (isWide(before.text) || isWide(after.text)) return true;
  return after.left - before.right > before.size * 0.3;
}

/** Width of what cannot be broken at the start of a line: a character with its punctuation, a number, a word. */
export function headWidth(line: TextLine): number {
  const [first] = line.glyphs;
  if (first === undefined) return 0;
  let last = first;
  for (const glyph of line.glyphs.slice(1)) {
    if (mayBreak(last, glyph)) break;
    last = glyph;
  }
  return last.right - first.left;
}

/** Plain text of a line, for comparing. */
export function textOfLine(line: TextLine): string {
  return line.glyphs.map(({ text }) => text).join("");
}
