import { rowLabels } from "../lexicon/headings.ts";
import type { Ordinal } from "../model/document.ts";
import type { Range } from "../model/range.ts";
import type { ParagraphBlock, Snapshot } from "../model/snapshot.ts";
import { ordinalOfMarker, readOrdinal } from "../text/ordinals.ts";
import { trimRange } from "../text/sentences.ts";

/** One visible line outside of tables: a paragraph block, or a part of one between line breaks. */
export interface Line {
  /** Without white space at its ends. */
  readonly range: Range;
  readonly ordinal: Ordinal | undefined;
  /** Where the words after the ordinal begin. */
  readonly words: number;
  /** Heading level that the source declares. */
  readonly level: number | undefined;
  readonly emphasised: boolean;
  /** Whether a table comes next, with no line between. */
  readonly beforeTable: boolean;
  /** A row that a converter dropped out of its table: one of few lines between two tables, none of them a title. */
  readonly stray: boolean;
}

/** So many lines between two tables can be rows of the table that was cut in two. */
const mostStray = 3;

/** The lines of a snapshot in order; empty ones are left out. */
export function readLines(snapshot: Snapshot): Line[] {
  const lines: Line[] = [];
  /** Index of the first line after the last table; -1 before any table. */
  let since = -1;
  let afterTable = false;
  for (const block of snapshot.blocks) {
    if (block.kind === "table") {
      closeRun(snapshot.text, lines, since);
      since = lines.length;
      afterTable = true;
    } else {
      const found = linesOfBlock(snapshot.text, block);
      const fell: boolean = afterTable && found.every((line) => isRowLabel(snapshot.text, line));
      lines.push(...(fell ? found.map((line) => ({ ...line, stray: true })) : found));
      afterTable = fell;
    }
  }
  return lines;
}

function isRowLabel(text: string, line: Line): boolean {
  return (
    line.ordinal !== undefined &&
    rowLabels.has(text.slice(line.words, line.range[1]).replace(/[\s\d.,]/g, ""))
  );
}

/** Marks the lines right before a table: the last one, and all of them when they are rows that fell out. */
function closeRun(text: string, lines: Line[], since: number): void {
  const last = lines.at(-1);
  if (last === undefined || since === lines.length) return;
  const run = since < 0 ? [] : lines.slice(since);
  const fell =
    run.length > 0 &&
    run.length <= mostStray &&
    !run.some(({ range }) => /表|单位|公开/.test(text.slice(...range)));
  if (fell) lines.splice(since, run.length, ...run.map((line) => ({ ...line, stray: true })));
  lines.push({ ...(lines.pop() ?? last), beforeTable: true });
}

function linesOfBlock(text: string, block: ParagraphBlock): Line[] {
  const lines: Line[] = [];
  let start = block.range[0];
  while (start < block.range[1]) {
    const breakAt = text.indexOf("\n", start);
    const end = breakAt < 0 || breakAt > block.range[1] ? block.range[1] : breakAt;
    const range = trimRange(text, [start, end]);
    if (range[1] > range[0]) lines.push(readLine(text, range, block, lines.length === 0));
    start = end + 1;
  }
  return lines;
}

function readLine(text: string, range: Range, block: ParagraphBlock, first: boolean): Line {
  const read = readOrdinal(text.slice(range[0], Math.min(range[1], range[0] + 40)));
  const marked =
    read === undefined && first && block.marker !== undefined ? ordinalOfMarker(block.marker) : undefined;
  return {
    range,
    ordinal: read?.ordinal ?? marked,
    words: range[0] + (read?.end ?? 0),
    level: block.level,
    emphasised: block.emphasised === true,
    beforeTable: false,
    stray: false,
  };
}
