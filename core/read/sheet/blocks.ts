import { type Draft, type DraftCell, type DraftParagraph, wordsOf } from "../draft/draft.ts";
import { beginsWithOrdinal } from "../prose/ordinals.ts";
import { compressColumns } from "./compress.ts";
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

/** Sentences that make a region a text with tables in it, not a table with notes. */
const fewestSentences = 3;

function textOf(row: Row): string {
  return row.find(({ text }) => text !== "")?.text ?? "";
}

function filledIn(row: Row): number {
  return row.filter(({ text }) => text !== "").length;
}

function isSentence(row: Row): boolean {
  const text = textOf(row);
  return (
    filledIn(row) === 1 &&
    (text.length >= 40 || /。\s*$/.test(text)) &&
    !/^\s*[（(]?(?:备?注|说明)/.test(text)
  );
}

/** A row of words alone: a sentence, or one cell merged over the whole width. */
function isWords(row: Row): boolean {
  return filledIn(row) === 1 && (row.length === 1 || isSentence(row));
}

/** A short label over the width of a table, between its rows. */
function isLabelWithin(region: readonly Row[], index: number): boolean {
  const [before, row, after] = [region[index - 1], region[index], region[index + 1]];
  if (before === undefined || row === undefined || after === undefined) return false;
  const text = textOf(row);
  const isLabel = text.length < 25 && !/[表附]|单位|公开/.test(text) && !beginsWithOrdinal(text);
  return isLabel && !isWords(before) && !isWords(after);
}

/** A region in stretches of words and of table rows. */
function stretchesOf(region: readonly Row[]): { readonly words: boolean; readonly rows: Row[] }[] {
  const stretches: { words: boolean; rows: Row[] }[] = [];
  region.forEach((row, index) => {
    if (isBlank(row)) return;
    const words = isWords(row) && !isLabelWithin(region, index);
    const last = stretches.at(-1);
    if (last?.words === words) last.rows.push(row);
    else stretches.push({ words, rows: [row] });
  });
  return stretches;
}

function tableOf(name: string, rows: readonly Row[]): Draft {
  return { kind: "table", order: 0, rows: compressColumns(rows).map((row) => row.map(cellOf)), name };
}

function blocksOfRegion(name: string, region: readonly Row[]): Draft[] {
  if (isProse(region)) return paragraphsOf(region);
  if (region.filter(isSentence).length < fewestSentences) return [tableOf(name, region)];
  return stretchesOf(region).flatMap(({ words, rows }) =>
    words ? paragraphsOf(rows) : [tableOf(name, rows)],
  );
}

/** The tables and paragraphs of a sheet; tables carry its name. */
export function blocksOf(name: string, grid: SheetGrid): Draft[] {
  return regionsOf(grid.rows).flatMap((region) => blocksOfRegion(name, region));
}
