import { type DraftParagraph, sliceWords, trimWords, type Words } from "../draft/draft.ts";
import { beginsWithOrdinal } from "./ordinals.ts";
import { joinsNext, type Wrap, wrapOf } from "./wrapping.ts";

const sentenceEnd = /[。；;！!？?：:]["”’」）)]?[\s\u3000]*$/;
const indented = /^[\u00a0\u2002\u2003\u3000]/;

/** Half-open extents of the lines of a text. */
function lineExtents(text: string): [number, number][] {
  const extents: [number, number][] = [];
  let start = 0;
  for (;;) {
    const end = text.indexOf("\n", start);
    extents.push([start, end === -1 ? text.length : end]);
    if (end === -1) return extents;
    start = end + 1;
  }
}

/** Whether lines made by breaks are paragraphs of their own rather than one heading set in several lines. */
function areParagraphs(lines: readonly string[]): boolean {
  if (lines.length > 6) return true;
  return lines.some((line, index) => {
    if (index > 0 && (line.trim() === "" || indented.test(line) || beginsWithOrdinal(line))) return true;
    return index < lines.length - 1 && sentenceEnd.test(line);
  });
}

/** Words without the breaks between lines that only wrap a sentence. */
function unwrap(words: Words, extents: readonly [number, number][], wrap: Wrap): Words[] {
  const lines = extents.map(([start, end]) => words.text.slice(start, end));
  const paragraphs: Words[] = [];
  let current: Words[] = [];
  extents.forEach(([start, end], index) => {
    current.push(sliceWords(words, start, end));
    if (joinsNext(lines, index, wrap)) return;
    paragraphs.push(concatenate(current));
    current = [];
  });
  if (current.length > 0) paragraphs.push(concatenate(current));
  return paragraphs;
}

function concatenate(parts: readonly Words[]): Words {
  const runs = [];
  let text = "";
  for (const part of parts) {
    const at = text.length;
    for (const run of part.runs) runs.push({ ...run, start: run.start + at, end: run.end + at });
    text += part.text;
  }
  return { text, runs };
}

/**
 * Splits a paragraph at its line breaks where they part paragraphs (a whole page typed with `<br>`); keeps `\n` where
 * they only set one heading in lines; joins lines that a converter has wrapped.
 */
export function splitAtBreaks(words: Words): Words[] {
  if (!words.text.includes("\n")) return [words];
  const extents = lineExtents(words.text);
  const lines = extents.map(([start, end]) => words.text.slice(start, end));
  const wrap = wrapOf(lines);
  if (wrap !== undefined) return unwrap(words, extents, wrap);
  if (!areParagraphs(lines)) return [words];
  return extents.map(([start, end]) => sliceWords(words, start, end));
}

/** The paragraphs of one draft; marker and level stay with the first. */
export function paragraphsOf(draft: DraftParagraph): DraftParagraph[] {
  const pieces = splitAtBreaks(draft.words)
    .map(trimWords)
    .filter((piece) => piece.text !== "");
  return pieces.map((words, index) =>
    index === 0 ? { ...draft, words } : { ...draft, words, marker: undefined },
  );
}
