import { classificationMarks, definitionOpeners, dutyVerbs } from "../lexicon/headings.ts";
import type { Topic } from "../lexicon/topics.ts";
import type { OrdinalStyle } from "../model/document.ts";
import type { Line } from "./lines.ts";
import { findTopic } from "./titles.ts";

/** The words of a line up to its first stop, and what follows them. */
export interface Opening {
  /** Without the stop. */
  readonly title: string;
  /** Offset after the title and its stop. */
  readonly end: number;
  /** `。`, `：`, `；` or empty. */
  readonly stop: string;
  /** Words after the stop on the same line. */
  readonly rest: string;
  readonly topic: Topic | undefined;
}

const stops = new Set(["。", "：", ":", "；", ";", "！", "？"]);
const longestOpening = 70;
const longestTitle = 45;
const longestRunIn = 25;
const shallow: ReadonlySet<OrdinalStyle> = new Set(["chinese", "chinese-parenthesised"]);

export function openingOf(text: string, line: Line): Opening {
  const limit = Math.min(line.range[1], line.words + longestOpening);
  let at = line.words;
  while (at < limit && !stops.has(text.charAt(at))) at += 1;
  const stopped = at < limit;
  const title = text.slice(line.words, at).trim();
  const end = stopped ? at + 1 : line.range[1];
  return {
    title: stopped || limit === line.range[1] ? title : text.slice(line.words, line.range[1]),
    end,
    stop: stopped ? text.charAt(at) : "",
    rest: text.slice(end, Math.min(line.range[1], end + 12)).trim(),
    topic: title.length <= longestTitle ? findTopic(title) : undefined,
  };
}

/** Whether a numbered line is a heading, judged with the lines around it. */
export function isNumberedHeading(line: Line, opening: Opening, around: Around): boolean {
  const style = line.ordinal?.style;
  if (style === undefined || isItemWording(opening) || line.stray) return false;
  if (style === "part") return isTitle(opening.title, longestTitle) && opening.rest === "";
  if (style === "annex") return opening.title.length <= longestOpening && !opening.title.includes("，");
  if (style === "table") return opening.rest === "" && isTitle(opening.title, longestTitle);
  if (opening.rest !== "") return shallow.has(style) && isRunIn(opening);
  return shallow.has(style) ? isShallow(opening, around) : isDeep(opening, around);
}

/** What stands before and after a line. */
export interface Around {
  /** The next line is the next number of the same style. */
  readonly siblingNext: boolean;
  /** The line before is the previous number of the same style. */
  readonly siblingBefore: boolean;
  /** Something of its own follows: words, a deeper number or a table. */
  readonly content: boolean;
}

/** Words that can name a section: short, no clause, no amount. */
export function isTitle(words: string, longest: number): boolean {
  return (
    words.length <= longest &&
    !/[，,。；;！？]/.test(words) &&
    !/[、]$/.test(words) &&
    !/\d[\d.,]{0,12} ?[万亿]?元/.test(words)
  );
}

function isShallow(opening: Opening, around: Around): boolean {
  if (opening.stop === "；" || opening.stop === ";") return false;
  if (!isTitle(opening.title, longestTitle)) return opening.topic !== undefined && opening.stop === "";
  if (opening.topic !== undefined) return true;
  if (opening.stop === "。" && (around.siblingNext || !around.content)) return false;
  return !opensWithDuty(opening.title) || (around.content && !around.siblingNext && opening.stop === "");
}

function isDeep(opening: Opening, around: Around): boolean {
  if (opening.stop === "；" || opening.stop === ";" || opening.title === "") return false;
  if (!isTitle(opening.title, 40) || around.siblingNext || !around.content) return false;
  if (opening.topic !== undefined) return true;
  return !around.siblingBefore && !opensWithDuty(opening.title);
}

function isRunIn(opening: Opening): boolean {
  if (opening.stop !== "。" && opening.stop !== "：" && opening.stop !== ":") return false;
  return opening.title.length >= 2 && isTitle(opening.title, longestRunIn) && !opensWithDuty(opening.title);
}

/** A glossary entry or an item of the functional classification. */
function isItemWording(opening: Opening): boolean {
  if (classificationMarks.some((mark) => opening.title.includes(mark))) return true;
  const colon = opening.stop === "：" || opening.stop === ":";
  return colon && definitionOpeners.some((word) => opening.rest.startsWith(word));
}

function opensWithDuty(title: string): boolean {
  return dutyVerbs.some((verb) => title.startsWith(verb));
}
