import type { Topic } from "../lexicon/topics.ts";
import { isTitle, type Opening } from "./candidates.ts";
import type { Heading } from "./heading.ts";
import type { Line } from "./lines.ts";

interface Surroundings {
  /** Whether a heading came before; what stands above the first one is the title of the document. */
  readonly opened: boolean;
  readonly line: Line;
  readonly previous: Line | undefined;
  readonly opening: Opening;
}

/** Where a line of running text breaks off: longer lines without a stop go on in the next one. */
const wrappedFrom = 25;
const shortestBody = 12;

/** Title of a report or table that starts anew in the middle of a page, without `附件`. */
export function isReportTitle(words: string, topic: Topic | undefined): boolean {
  return (
    topic?.key === "performance-report" &&
    words.length <= 60 &&
    /报告([（(][^（()）]{0,20}[）)])?$/.test(words)
  );
}

/** A heading without any number: declared by the source, emphasised, or known by its words alone. */
export function isUnnumberedHeading(
  text: string,
  { line, previous, opening, opened }: Surroundings,
): boolean {
  if (!opened && (opening.topic === undefined || isDocumentTitle(opening.title))) return false;
  // 「财政拨款收支增加的主要原因是基本支出增加」: a sentence that lost its full stop.
  if (/原因(?:是|为)/.test(opening.title)) return false;
  if (line.stray || line.beforeTable || opening.rest !== "" || /^[（(]/.test(opening.title)) return false;
  if (line.level !== undefined) return isTitle(opening.title, 60) && previous !== undefined;
  if (!isTitle(opening.title, 40) || goesOn(text, previous) || opening.stop === "；") return false;
  if (line.emphasised) return opening.title.length >= 2 && /[\u4e00-\u9fff]/.test(opening.title);
  const undated = opening.title.replace(/(?:19|20)\d\d年?/, "");
  return opening.topic?.bare === true && opening.stop === "" && previous !== undefined && !/\d/.test(undated);
}

/** A name with its year or longer than a heading: the title above the text. */
function isDocumentTitle(title: string): boolean {
  return title.length > 14 || /(?:19|20)\d\d年?/.test(title);
}

/**
 * A title between numbered siblings whose own number was lost (automatic list numbers that a converter dropped):
 * `1.到位情况分析` … `使用情况分析` … `3.管理情况分析`. It stands where its siblings stand.
 */
export function lostNumberRank(
  text: string,
  { line, previous, next, opening }: Omit<Surroundings, "opened"> & { readonly next: Line | undefined },
  series: Heading | undefined,
): number | undefined {
  if (series === undefined || line.beforeTable || opening.stop !== "" || opening.rest !== "")
    return undefined;
  if (!/^[\u4e00-\u9fff（）、]{4,24}$/.test(opening.title) || !closed(text, previous)) return undefined;
  if (next === undefined || next.beforeTable) return undefined;
  const body = next.range[1] - next.range[0] >= shortestBody && closed(text, next);
  return body || next.ordinal?.style === "arabic-parenthesised" ? series.rank : undefined;
}

function closed(text: string, line: Line | undefined): boolean {
  return line !== undefined && /[。；！？：.;:]/.test(text.charAt(line.range[1] - 1));
}

function goesOn(text: string, previous: Line | undefined): boolean {
  if (previous === undefined || previous.ordinal !== undefined) return false;
  return (
    previous.range[1] - previous.range[0] >= wrappedFrom &&
    !/[。；！？：.;:”）)]/.test(text.charAt(previous.range[1] - 1))
  );
}
