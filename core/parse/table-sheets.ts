import { formOpeners } from "../lexicon/tables.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { readLabel, squeeze, totalWordOf } from "../text/labels.ts";
import { cellsOfRow, type Grid, resolveGrid } from "./table-grid.ts";
import { headerRowsFrom } from "./table-header.ts";
import { type SheetLine, sheetLineOf } from "./table-lines.ts";

/** Consecutive rows of one source table. */
export interface Piece {
  readonly block: number;
  readonly grid: Grid;
  readonly from: number;
  readonly to: number;
}

/** One published table: usually one piece; more when pages split it. */
export interface Sheet {
  readonly pieces: readonly [Piece, ...Piece[]];
  /** Leading rows that hold title, 公开01表, agency and unit. */
  readonly titleRows: number;
}

/** What a row is when every cell that is not blank is a line about the table; else `other`. */
function rowLines(text: string, grid: Grid, row: number): SheetLine[] | undefined {
  const lines: SheetLine[] = [];
  for (const cell of cellsOfRow(grid, row)) {
    const line = sheetLineOf(text.slice(cell.range[0], cell.range[1]));
    if (line === "other") return undefined;
    if (line !== "blank") lines.push(line);
    if (lines.length > 4) return undefined;
  }
  return lines;
}

/** Rows from `from` on that only say what the table is. */
function titleRowsFrom(text: string, grid: Grid, from: number, to: number): number {
  let row = from;
  while (row < to && row < from + 8) {
    const lines = rowLines(text, grid, row);
    if (lines === undefined) break;
    row += 1;
  }
  return row >= to ? 0 : row - from;
}

function opensSheet(text: string, grid: Grid, row: number): boolean {
  const lines = rowLines(text, grid, row);
  return lines?.some((line) => line === "title" || line === "number") === true;
}

/** First label of a form (项目名称) that has stood here before: a second form begins. */
function formOpenerOf(text: string, grid: Grid, row: number): string | undefined {
  const [first] = cellsOfRow(grid, row);
  if (first === undefined || first.range[1] - first.range[0] > 24) return undefined;
  const key = readLabel(text.slice(first.range[0], first.range[1])).key;
  return formOpeners.has(key) && cellsOfRow(grid, row).length <= 4 ? key : undefined;
}

/** Splits one source table where a new title, 公开02表 or a second 项目名称 begins. */
function splitBlock(text: string, block: number, grid: Grid): Sheet[] {
  const starts: number[] = [0];
  const openers = new Set<string>();
  let inTitle = true;
  for (let row = 0; row < grid.slots.length; row += 1) {
    const opens = opensSheet(text, grid, row);
    const opener = opens ? undefined : formOpenerOf(text, grid, row);
    const last = starts[starts.length - 1] ?? 0;
    if (opens && !inTitle && row > last) {
      starts.push(row);
      openers.clear();
    } else if (opener !== undefined) {
      if (openers.has(opener) && row > last + 2) {
        starts.push(row);
        openers.clear();
      }
      openers.add(opener);
    }
    inTitle = opens || (inTitle && rowLines(text, grid, row) !== undefined);
  }
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? grid.slots.length;
    return { pieces: [{ block, grid, from, to }], titleRows: titleRowsFrom(text, grid, from, to) };
  });
}

/** Every published table of a snapshot, page splits joined again. */
export function sheetsOf(snapshot: Snapshot): Sheet[] {
  const sheets: Sheet[] = [];
  snapshot.blocks.forEach((block, index) => {
    if (block.kind !== "table" || block.rows.length === 0) return;
    const [first, ...rest] = splitBlock(snapshot.text, index, resolveGrid(block));
    const open = sheets[sheets.length - 1];
    const continued = first && open && continuation(snapshot, open, first);
    if (open !== undefined && continued !== undefined) {
      sheets[sheets.length - 1] = { ...open, pieces: [...open.pieces, continued] };
    } else if (first !== undefined) sheets.push(first);
    sheets.push(...rest);
  });
  return sheets;
}

const pageFurniture = /^[-—–－·\d第页共/\s]{0,14}$|^续表$/;

/** The rows of `next` that go on `open`: nothing but page numbers between, same columns, no title of its own. */
function continuation(snapshot: Snapshot, open: Sheet, next: Sheet): Piece | undefined {
  const before = open.pieces[open.pieces.length - 1] ?? open.pieces[0];
  const after = next.pieces[0];
  const between = snapshot.blocks.slice(before.block + 1, after.block);
  const furniture = between.every(
    (block) => block.kind === "paragraph" && pageFurniture.test(squeeze(snapshot.text.slice(...block.range))),
  );
  if (!furniture || next.titleRows > 0 || before.grid.columns !== after.grid.columns) return undefined;
  const { text } = snapshot;
  const head = open.pieces[0];
  const headFrom = head.from + open.titleRows;
  const headerRows = headerRowsFrom(text, head.grid, headFrom, head.to);
  const repeated = sameRows(text, head, headFrom, after, headerRows);
  if (headerRows > 0 && repeated) {
    return endsWithTotal(text, before) ? undefined : { ...after, from: after.from + headerRows };
  }
  if (formOpenerOf(text, after.grid, after.from) !== undefined) return undefined;
  const fresh = headerRowsFrom(text, after.grid, after.from, after.to) > 0;
  return fresh || endsWithTotal(text, before) ? undefined : after;
}

function sameRows(text: string, head: Piece, headFrom: number, after: Piece, count: number): boolean {
  for (let row = 0; row < count; row += 1) {
    const a = cellsOfRow(head.grid, headFrom + row).map(({ range }) => squeeze(text.slice(...range)));
    const b = cellsOfRow(after.grid, after.from + row).map(({ range }) => squeeze(text.slice(...range)));
    if (a.join("\t") !== b.join("\t")) return false;
  }
  return true;
}

function endsWithTotal(text: string, piece: Piece): boolean {
  const [first] = cellsOfRow(piece.grid, piece.to - 1);
  return first !== undefined && totalWordOf(readLabel(text.slice(...first.range)).key) !== undefined;
}
