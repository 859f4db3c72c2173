import { beheadedTerms, compoundFollowers, singleWords } from "../../lexicon/residues.ts";
import type { Document } from "../../model/document.ts";
import type { Range } from "../../model/range.ts";
import type { TextDefect } from "../../model/structure.ts";
import { repeatedDefinitions } from "./definitions.ts";
import { type Span, spansOf } from "./spans.ts";

/** Doubled words and stops, garbled words around numbers, numbers that cannot be read, copied definitions. */
export function textDefects(document: Document): TextDefect[] {
  const found = spansOf(document)
    .filter(({ role }) => role !== "toc")
    .flatMap((span) => defectsIn(document.text, span));
  return [...found, ...repeatedDefinitions(document)].sort((a, b) => a.range[0] - b.range[0]);
}

function defectsIn(text: string, span: Span): TextDefect[] {
  const words = text.slice(...span.range);
  const at: At = (start, length) => [span.range[0] + start, span.range[0] + start + length];
  const inProse = span.role === "body" || span.role === "item";
  return [
    ...doubledStops(words, at),
    ...doubledWords(words, at),
    ...unreadableNumbers(words, at),
    ...garbled(words, at),
    ...beheaded(words, at),
    ...(inProse ? [...emptyAmounts(words, at), ...unpairedMarks(words, at)] : []),
  ];
}

type At = (start: number, length: number) => Range;

function defect(kind: TextDefect["kind"], range: Range, tier: TextDefect["tier"], words: string): TextDefect {
  return { kind, range, tier, words };
}

/** `。。`, `，，`, `；。`; an ellipsis of six points is none. */
function doubledStops(words: string, at: At): TextDefect[] {
  return [...words.matchAll(/[。，、；：]{2,20}/g)]
    .filter(([stops]) => !/^。{3,}$/.test(stops))
    .map((match) => defect("doubled-text", at(match.index, match[0].length), "note", match[0]));
}

function doubledWords(words: string, at: At): TextDefect[] {
  return singleWords.flatMap((word) => {
    const twice = word + word;
    const found: TextDefect[] = [];
    for (let start = words.indexOf(twice); start >= 0; start = words.indexOf(twice, start + twice.length)) {
      const after = words.slice(start + twice.length, start + twice.length + 4);
      const compound = word.length > 1 && compoundFollowers.some((follower) => after.startsWith(follower));
      if (!compound) found.push(defect("doubled-text", at(start, twice.length), "note", twice));
    }
    return found;
  });
}

/** Digits that no reading makes sense of: `12.3.4万元`, `1,23.5万元`, `12..5%`. Dates and section numbers carry no unit. */
function unreadableNumbers(words: string, at: At): TextDefect[] {
  const unit = "\\s{0,2}(?:万元|亿元|元|%|％|个百分点)";
  const patterns = [
    new RegExp(`\\d{1,12}\\.\\d{1,12}\\.\\d{1,12}${unit}`, "g"),
    new RegExp(`\\d{1,12}(?:\\.\\.|。|\\.，|，\\.|\\. \\.)\\d{1,12}${unit}`, "g"),
    new RegExp(`(?<![\\d.,])\\d{1,3}(?:,\\d{3}){0,4},\\d{1,2}\\.\\d{1,6}${unit}`, "g"),
    new RegExp(`(?<![A-Za-z])\\d{1,8}[oOlI]\\d{0,8}(?:\\.\\d{1,6})?${unit}`, "g"),
  ];
  return patterns.flatMap((pattern) =>
    [...words.matchAll(pattern)].map((match) =>
      defect("unreadable-number", at(match.index, match[0].length), "certain", match[0]),
    ),
  );
}

/** A bound said twice: `达95%以上满意以上`. */
function garbled(words: string, at: At): TextDefect[] {
  return [
    ...words.matchAll(
      /\d{1,6}(?:\.\d{1,4})?[%％万元个人次]{0,3}(以上|以下|左右|以内)[^，。；、\d\s]{0,5}\1/g,
    ),
  ].map((match) => defect("broken-sentence", at(match.index, match[0].length), "probable", match[0]));
}

/** A standard term without its first character, after a stop; a line break may merely have cut the term in two. */
function beheaded(words: string, at: At): TextDefect[] {
  return beheadedTerms.flatMap(([broken]) => {
    const found: TextDefect[] = [];
    for (
      let start = words.indexOf(broken);
      start >= 0;
      start = words.indexOf(broken, start + broken.length)
    ) {
      const before = words.slice(0, start).trimEnd().slice(-1);
      if (/[）)：:、，。；.]/.test(before)) {
        found.push(defect("broken-sentence", at(start, broken.length), "probable", broken));
      }
    }
    return found;
  });
}

/** A unit or percent sign where the number is gone: `支出决算为万元，`, `增长%`. */
function emptyAmounts(words: string, at: At): TextDefect[] {
  const patterns = [
    /(?:决算|预算|支出|收入|总计|合计|经费|增加|减少|金额|总额)(?:数)?(?:为|共|是|约)? ?(?:万元|亿元)(?=[，,。；;、])/g,
    /(?:增长|下降|上升|占|完成预算的?) ?[%％](?=[，,。；;、])/g,
  ];
  return patterns.flatMap((pattern) =>
    [...words.matchAll(pattern)]
      .filter((match) => !/单位|以$/.test(words.slice(Math.max(0, match.index - 4), match.index)))
      .map((match) => defect("broken-sentence", at(match.index, match[0].length), "probable", match[0])),
  );
}

const pairs: readonly (readonly [open: string, close: string])[] = [
  ["“", "”"],
  ["《", "》"],
];

/** Quotes or title marks of which one is missing in the paragraph. */
function unpairedMarks(words: string, at: At): TextDefect[] {
  return pairs.flatMap(([open, close]) => {
    const opens = words.split(open).length - 1;
    const closes = words.split(close).length - 1;
    if (opens === closes) return [];
    const mark = opens > closes ? open : close;
    return [defect("doubled-text", at(words.lastIndexOf(mark), 1), "note", mark)];
  });
}
