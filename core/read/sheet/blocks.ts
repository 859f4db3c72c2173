import { type Draft, type DraftCell, type DraftParagraph, wordsOf } from "../draft/draft.ts";
import type { SheetCell, SheetGrid } from "./grid.ts";

type Row = readonly SheetCell[];

/** Blank rows that part two tables of one sheet. */
const gapOfTables = 2;

function isBlank(row: Row): boolean {
  return row.every(({ text }) => text === "");
}

/** Stretches of rows between gaps, without blank rows at their ends. */
function regionsOf(rows: readonly Row[]): (readonly Row[])[] {
  const regions: (readonly Row[])[] = [];
  let start = -1;
  let end = 0;
  rows.forEach((row, index) => {
    if (isBlank(row)) return;
    if (start !== -1 && index - end >= gapOfTables) {
      regions.push(rows.slice(start, end));
      start = -1;
    }
    if (start === -1) start = index;
    end = index + 1;
  });
  if (start !== -1) regions.push(rows.slice(start, end));
  return regions;
}

/** Rows of words, one filled cell each: text typed into a sheet. */
function isProse(region: readonly Row[]): boolean {
  return region.every((row) => row.filter(({ text }) => text !== "").length <= 1);
}

function paragraphsOf(region: readonly Row[]): DraftParagraph[] {
  return region.flatMap((row) =>
    row.flatMap(({ text }) =>
      text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "")
        .map((line): DraftParagraph => ({ kind: "paragraph", order: 0, words: wordsOf(line) })),
    ),
  );
}

function cellOf({ text, rowSpan, columnSpan }: SheetCell): DraftCell {
  return { words: wordsOf(text), rowSpan, columnSpan, header: false };
}

/** The tables and paragraphs of a sheet; tables carry its name. */
export function blocksOf(name: string, grid: SheetGrid): Draft[] {
  return regionsOf(grid.rows).flatMap((region): Draft[] =>
    isProse(region)
      ? paragraphsOf(region)
      : [{ kind: "table", order: 0, rows: region.map((row) => row.map(cellOf)), name }],
  );
}
