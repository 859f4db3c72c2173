import type { Range } from "../model/range.ts";
import { isSpace } from "./characters.ts";

const enders = new Set(["。", "！", "？", "!", "?", "\n"]);
const closers = new Set(["”", "’", "」", "』", "）", ")", "》", "】", '"']);
/** A full stop inside brackets ends no sentence; beyond this distance the bracket counts as unpaired. */
const farthestBracket = 200;

/**
 * The sentences of a span, in order and disjoint; only white space lies outside of them. A semicolon ends none:
 * the clauses of one enumeration belong together.
 */
export function splitSentences(text: string, span: Range): Range[] {
  const sentences: Range[] = [];
  let start = span[0];
  let at = span[0];
  while (at < span[1]) {
    const char = text.charAt(at);
    const close = char === "（" || char === "(" ? closingBracket(text, at, span[1]) : -1;
    if (close > at) {
      at = close + 1;
    } else if (endsSentence(text, at, span[1])) {
      const end = afterClosers(text, at + 1, span[1]);
      pushTrimmed(sentences, text, [start, end]);
      start = end;
      at = end;
    } else {
      at += 1;
    }
  }
  pushTrimmed(sentences, text, [start, span[1]]);
  return sentences;
}

/** The span without white space at either end. */
export function trimRange(text: string, span: Range): Range {
  let [start, end] = span;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return [start, end];
}

function pushTrimmed(into: Range[], text: string, span: Range): void {
  const trimmed = trimRange(text, span);
  if (trimmed[1] > trimmed[0]) into.push(trimmed);
}

function closingBracket(text: string, open: number, end: number): number {
  const limit = Math.min(end, open + farthestBracket);
  let depth = 0;
  for (let at = open; at < limit; at += 1) {
    const char = text.charAt(at);
    if (char === "\n") return -1;
    if (char === "（" || char === "(") depth += 1;
    else if (char === "）" || char === ")") {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

function endsSentence(text: string, at: number, end: number): boolean {
  const char = text.charAt(at);
  if (enders.has(char)) return true;
  if (char !== "." && char !== "．") return false;
  // A narrow full stop ends a sentence only after a Chinese character or bracket, never after a digit or letter.
  const before = text.charCodeAt(at - 1);
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 0x20;
  return at > 0 && before > 0x2e80 && !isWideDigit(before) && (isSpace(next) || next > 0x2e80);
}

function isWideDigit(code: number): boolean {
  return code >= 0xff10 && code <= 0xff19;
}

function afterClosers(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (closers.has(text.charAt(at)) || enders.has(text.charAt(at)))) at += 1;
  return at;
}
