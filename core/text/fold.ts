import type { Range } from "../model/range.ts";
import { plainRadical } from "./radicals.ts";

/** A changed reading of a text that knows the way back to it. */
export interface View {
  readonly text: string;
  /** Range of the source for a range of the view; an empty range maps to an empty range. */
  toSource(range: Range): Range;
  /** First position of the view that stands for the source position or for what follows it. */
  toView(offset: number): number;
}

/** Soft hyphens, zero-width and bidirectional control characters: never part of a word or number. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const needsFolding =
  /[\u00a0\u00ad\u1680\u2000-\u200f\u2011\u2013\u2014\u2022\u202a-\u202f\u205f-\u2064\u2066-\u2069\u2212\u2e80-\u2ef3\u2f00-\u2fd5\u3000\ufe50-\ufe6b\ufeff\uff01-\uff5e\uffe5\uffe6]/;
const otherSpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const small: Readonly<Record<string, string>> = {
  "﹐": ",",
  "﹑": "、",
  "﹒": ".",
  "﹔": ";",
  "﹕": ":",
  "﹖": "?",
  "﹗": "!",
  "﹙": "(",
  "﹚": ")",
  "﹟": "#",
  "﹠": "&",
  "﹡": "*",
  "﹢": "+",
  "﹣": "-",
  "﹤": "<",
  "﹥": ">",
  "﹦": "=",
  "﹩": "$",
  "﹪": "%",
  "﹫": "@",
  "‑": "-",
  "−": "-",
  "￥": "¥",
};

/** Full-width forms become ASCII, all spaces U+0020, radicals ordinary characters; empty for invisible ones. */
function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (otherSpace.test(character)) return " ";
  if (invisible.test(character)) return "";
  return small[character] ?? plainRadical(character);
}

function viewOf(text: string, replace: (character: string) => string): View {
  let view = "";
  const sources: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const folded = replace(text.charAt(i));
    if (folded === "") continue;
    view += folded;
    sources.push(i);
  }
  return {
    text: view,
    toSource: ([start, end]) => {
      const from = sources[start] ?? text.length;
      const last = end > start ? sources[end - 1] : undefined;
      return [from, last === undefined ? from : last + 1];
    },
    toView: (offset) => firstAtOrAfter(sources, offset),
  };
}

function firstAtOrAfter(sources: readonly number[], offset: number): number {
  let low = 0;
  let high = sources.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sources[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sameView(text: string): View {
  return { text, toSource: (range) => range, toView: (offset) => offset };
}

/** Width-folded text without invisible characters; every space of the source stays one space. */
export function fold(text: string): View {
  return needsFolding.test(text) ? viewOf(text, foldCharacter) : sameView(text);
}

/** Like `fold`, with all white space taken out (words broken by spaces or line ends become whole again). */
export function squeeze(text: string): View {
  if (!needsFolding.test(text) && !/\s/.test(text)) return sameView(text);
  return viewOf(text, (character) => {
    const folded = foldCharacter(character);
    return /\s/.test(folded) ? "" : folded;
  });
}
