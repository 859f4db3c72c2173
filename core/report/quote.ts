import type { Range } from "../model/range.ts";

/** A quote longer than this is narrowed to the clauses next to the words. */
const comfortable = 64;
/** No quote is longer, unless the words themselves are. */
const longest = 160;
const reach = 400;

/** Sentence ends, paragraph and cell separators: a quote never crosses them. */
function isStop(char: string | undefined): boolean {
  return char === undefined || "。！？；;\n\r\t".includes(char);
}

function isSpace(char: string | undefined): boolean {
  return char !== undefined && char.trim() === "";
}

/** A comma between clauses; commas between digits belong to a number. */
function isClauseComma(text: string, at: number): boolean {
  const char = text[at];
  if (char !== "，" && char !== ",") return false;
  return !(/\d/.test(text[at - 1] ?? "") && /\d/.test(text[at + 1] ?? ""));
}

function trimmed(text: string, [start, end]: Range): Range {
  let from = start;
  let to = end;
  while (from < to && (isSpace(text[from]) || isClauseComma(text, from))) from += 1;
  while (to > from && (isSpace(text[to - 1]) || isClauseComma(text, to - 1))) to -= 1;
  return [from, to];
}

/** The words between the stops around `range`. */
function sentenceAround(text: string, range: Range): Range {
  let [start, end] = range;
  while (start > 0 && range[0] - start < reach && !isStop(text[start - 1])) start -= 1;
  while (end < text.length && end - range[1] < reach && !isStop(text[end])) end += 1;
  return [start, end];
}

/** Where the clause that ends before `at` begins. */
function clauseStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && !isClauseComma(text, start - 1)) start -= 1;
  return start;
}

/** Where the clause that begins at or after `at` ends. */
function clauseEnd(text: string, at: number, ceiling: number): number {
  let end = at;
  while (end < ceiling && !isClauseComma(text, end)) end += 1;
  return end;
}

/** Adds whole neighbouring clauses, the one before first (it says what the figure is about), while they fit. */
function grown(text: string, range: Range, sentence: Range): Range {
  let start = clauseStart(text, range[0], sentence[0]);
  let end = clauseEnd(text, range[1], sentence[1]);
  for (;;) {
    const before = start > sentence[0] ? clauseStart(text, start - 1, sentence[0]) : start;
    const after = end < sentence[1] ? clauseEnd(text, end + 1, sentence[1]) : end;
    if (before < start && end - before <= comfortable) start = before;
    else if (after > end && after - start <= comfortable) end = after;
    else return [start, end];
  }
}

function capped(range: Range, quote: Range): Range {
  const spare = Math.max(0, longest - (range[1] - range[0]));
  if (quote[1] - quote[0] <= longest) return quote;
  const start = Math.max(quote[0], range[0] - Math.floor(spare / 2));
  return [start, Math.min(quote[1], Math.max(range[1], start + longest))];
}

/**
 * The clause around `range` by which a reader finds the place: the sentence when it is short, else the clauses
 * next to the words. Never crosses a cell or paragraph, never cuts the words themselves.
 */
export function clauseAround(text: string, range: Range): Range {
  const words = trimmed(text, range);
  const sentence = sentenceAround(text, words);
  const fits = sentence[1] - sentence[0] <= comfortable;
  return trimmed(text, capped(words, fits ? sentence : grown(text, words, sentence)));
}
