import type { Document } from "../../model/document.ts";
import type { Range } from "../../model/range.ts";
import type { NumberingBreak } from "../../model/structure.ts";
import { chineseOf, integerOf } from "../../text/ordinals.ts";

/** `一是…二是…` inside running text. */
interface Mark {
  readonly value: number;
  readonly verb: string;
  readonly section: number;
  /** The number and its verb, to the end of the clause. */
  readonly range: Range;
}

const pattern = /(^|[。；;，,：:、！？\s\u3000”）)])([一二三四五六七八九十]{1,3})(是|要|来)/g;

/** Breaks in enumerations of running text: `一是…二是…三是…六是…`. A new 一是 starts a new enumeration. */
export function enumerationBreaks(document: Document): NumberingBreak[] {
  const breaks: NumberingBreak[] = [];
  let previous: Mark | undefined;
  for (const mark of marksOf(document)) {
    if (mark.section !== previous?.section) previous = undefined;
    const found = previous === undefined ? undefined : breakBetween(previous, mark);
    if (found !== undefined) breaks.push(found);
    // A run counts from its 一是; a lone 三是 in passing is no enumeration.
    previous = mark.value === 1 || previous?.verb === mark.verb ? mark : undefined;
  }
  return breaks;
}

function marksOf(document: Document): Mark[] {
  return document.paragraphs
    .filter(({ role }) => role === "body" || role === "item")
    .flatMap(({ range, section }) => marksIn(document.text, range, section));
}

function marksIn(text: string, range: Range, section: number): Mark[] {
  const words = text.slice(...range);
  return [...words.matchAll(pattern)].flatMap((match) => {
    const value = integerOf(match[2] ?? "");
    if (value === undefined) return [];
    const start = match.index + (match[1]?.length ?? 0);
    const clause = /^[^。；;，,：:！？\n]{0,40}/.exec(words.slice(start, start + 40))?.[0].length ?? 2;
    return [
      { value, verb: match[3] ?? "", section, range: [range[0] + start, range[0] + start + clause] as const },
    ];
  });
}

function breakBetween(previous: Mark, mark: Mark): NumberingBreak | undefined {
  if (mark.verb !== previous.verb || mark.value === 1 || mark.value === previous.value + 1) return undefined;
  const kind = mark.value > previous.value ? "gap" : mark.value === previous.value ? "repeat" : "backward";
  return {
    kind,
    at: mark.range,
    after: previous.range,
    printed: `${chineseOf(mark.value)}${mark.verb}`,
    afterPrinted: `${chineseOf(previous.value)}${previous.verb}`,
    expected: `${chineseOf(previous.value + 1)}${mark.verb}`,
    likelyLost: false,
  };
}
