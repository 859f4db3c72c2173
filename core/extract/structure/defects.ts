import { beheadedTerms, compoundFollowers, singleWords } from "../../lexicon/residues.ts";
import type { Document } from "../../model/document.ts";
import type { Range } from "../../model/range.ts";
import type { TextDefect } from "../../model/structure.ts";
import { repeatedDefinitions } from "./definitions.ts";
import { type Hit, hitsOf, type Span, spansOf } from "./spans.ts";

/** Doubled words and stops, garbled words around numbers, numbers that cannot be read, copied definitions. */
export function textDefects(document: Document): TextDefect[] {
  const { text } = document;
  const spans = spansOf(document).filter(({ role }) => role !== "toc");
  const hits = (pattern: RegExp) => hitsOf(text, spans, pattern);
  const found = [
    ...hits(stops).flatMap(doubledStop),
    ...hits(doubled).flatMap((hit) => doubledWord(text, hit)),
    ...unreadable.flatMap((pattern) =>
      hits(pattern).map((hit) => defect("unreadable-number", hit, "certain")),
    ),
    ...hits(boundTwice).map((hit) => defect("broken-sentence", hit, "probable")),
    ...hits(beheaded).flatMap((hit) => beheadedTerm(text, hit)),
    ...spans.filter(isProse).flatMap((span) => unpairedMarks(text, span.range)),
    ...repeatedDefinitions(document),
  ];
  return found.sort((a, b) => a.range[0] - b.range[0]);
}

function isProse({ role }: Span): boolean {
  return role === "body" || role === "item";
}

function defect(kind: TextDefect["kind"], { range, match }: Hit, tier: TextDefect["tier"]): TextDefect {
  return { kind, range, tier, words: match[0] };
}

/** `。。`, `，，`, `；。`; an ellipsis of full stops is none. */
const stops = /[。，、；：]{2,20}/g;

function doubledStop(hit: Hit): TextDefect[] {
  return /^。{3,}$/.test(hit.match[0]) ? [] : [defect("doubled-text", hit, "note")];
}

const doubled = new RegExp(`(${singleWords.join("|")})\\1`, "g");

/** `预算预算`; not two terms that meet in one word (项目支出｜支出决算). */
function doubledWord(text: string, hit: Hit): TextDefect[] {
  const after = text.slice(hit.range[1], Math.min(hit.span.range[1], hit.range[1] + 4));
  const isLong = (hit.match[1]?.length ?? 0) > 1;
  const compound = isLong && compoundFollowers.some((follower) => after.startsWith(follower));
  return compound ? [] : [defect("doubled-text", hit, "note")];
}

const unit = "\\s{0,2}(?:万元|亿元|元|%|％|个百分点)";

/** Digits that no reading makes sense of: `12.3.4万元`, `1,23.5万元`, `12..5%`. Dates and section numbers carry no unit. */
const unreadable: readonly RegExp[] = [
  new RegExp(`\\d{1,12}\\.\\d{1,12}\\.\\d{1,12}${unit}`, "g"),
  new RegExp(`\\d{1,12}(?:\\.\\.|。|\\.，|，\\.|\\. \\.)\\d{1,12}${unit}`, "g"),
  new RegExp(`(?<![\\d.,])\\d{1,3}(?:,\\d{3}){0,4},\\d{1,2}\\.\\d{1,6}${unit}`, "g"),
  new RegExp(`(?<![A-Za-z\\d])\\d{1,8}[oOlI]\\d{0,8}(?:\\.\\d{1,6})?${unit}`, "g"),
];

/** A bound said twice: `达95%以上满意以上`. */
const boundTwice =
  /(?<!\d)\d{1,6}(?:\.\d{1,4})?[%％万元个人次]{0,3}(以上|以下|左右|以内)[^，。；、\d\s]{0,5}\1/g;

/** Standard terms without their first character. */
const beheaded = new RegExp(beheadedTerms.map(([broken]) => broken).join("|"), "g");

/** Only after a stop: a line break may merely have cut the term in two. */
function beheadedTerm(text: string, hit: Hit): TextDefect[] {
  const before = text
    .slice(Math.max(hit.span.range[0], hit.range[0] - 8), hit.range[0])
    .trimEnd()
    .slice(-1);
  return /[）)：:、，。；.]/.test(before) ? [defect("broken-sentence", hit, "probable")] : [];
}

const pairs: readonly (readonly [open: string, close: string])[] = [
  ["“", "”"],
  ["《", "》"],
];

/** Quotes or title marks of which one is missing in the paragraph. */
function unpairedMarks(text: string, range: Range): TextDefect[] {
  const words = text.slice(...range);
  return pairs.flatMap(([open, close]) => {
    const opens = words.split(open).length;
    const closes = words.split(close).length;
    if (opens === closes) return [];
    const mark = opens > closes ? open : close;
    const at = range[0] + words.lastIndexOf(mark);
    return [
      { kind: "doubled-text" as const, range: [at, at + 1] as const, tier: "note" as const, words: mark },
    ];
  });
}
