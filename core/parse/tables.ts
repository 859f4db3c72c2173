import type { Cell, Table } from "../model/document.ts";
import { hull, type Range } from "../model/range.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { squeeze } from "../text/labels.ts";
import { restoreSides } from "./form-rows.ts";
import { alignHeader, type Body } from "./table-align.ts";
import { captionOf } from "./table-caption.ts";
import type { GridCell } from "./table-grid.ts";
import { headerRowsFrom } from "./table-header.ts";
import { contentKindOf } from "./table-kind.ts";
import { kindOf } from "./table-lines.ts";
import { columnNumberRowsOf, type RoleContext, roleOf } from "./table-roles.ts";
import { type Sheet, sheetsOf } from "./table-sheets.ts";

/** Sources that cannot say how far a merged cell reaches. */
const spanless = /^text\/(?!html)/;

const formKinds: ReadonlySet<string> = new Set(["self-evaluation", "performance-target"]);

/**
 * Every published table of a snapshot in order, spans resolved. One source table may hold several (stacked sheets);
 * a table that pages split is one again. Linear in cells and slots.
 */
export function parseTables(snapshot: Snapshot, sectionAt: (offset: number) => number): readonly Table[] {
  return sheetsOf(snapshot).map((sheet, index) => buildTable(snapshot, sheet, index, sectionAt));
}

/** The rows of all pieces as one grid whose first row is 0; spans are cut at the piece's end. */
function bodyOf(sheet: Sheet): Body {
  const cells: GridCell[] = [];
  const grid: number[][] = [];
  for (const { grid: source, from, to } of sheet.pieces) {
    const shift = grid.length - from;
    const renumbered = new Map<number, number>();
    for (let row = from; row < to; row += 1) {
      const slots = source.slots[row] ?? [];
      grid.push(
        slots.map((slot) => renumber(source.cells[slot], slot, { from, to, shift, cells, renumbered })),
      );
    }
  }
  return { cells, grid, columns: grid.reduce((most, row) => Math.max(most, row.length), 0) };
}

interface Renumbering {
  readonly from: number;
  readonly to: number;
  readonly shift: number;
  readonly cells: GridCell[];
  readonly renumbered: Map<number, number>;
}

function renumber(cell: GridCell | undefined, slot: number, state: Renumbering): number {
  if (cell === undefined) return -1;
  const known = state.renumbered.get(slot);
  if (known !== undefined) return known;
  const row = Math.max(cell.row, state.from);
  const end = Math.min(cell.row + cell.rowSpan, state.to);
  const index = state.cells.push({ ...cell, row: row + state.shift, rowSpan: end - row }) - 1;
  state.renumbered.set(slot, index);
  return index;
}

function buildTable(
  snapshot: Snapshot,
  sheet: Sheet,
  index: number,
  sectionAt: (offset: number) => number,
): Table {
  const { text } = snapshot;
  const [piece] = sheet.pieces;
  const namedRows = headerRowsFrom(text, piece.grid, piece.from + sheet.titleRows, piece.to);
  const raw = bodyOf(sheet);
  const hasSpans = !spanless.test(snapshot.mediaType);
  const aligned = hasSpans ? raw : alignHeader(text, raw, sheet.titleRows, sheet.titleRows + namedRows);
  const caption = captionOf(snapshot, sheet, sheet.titleRows + namedRows);
  const words = aligned.grid.map((_, row) => wordsOfRow(text, aligned, row));
  const kind = kindOf(caption.title) ?? contentKindOf(words);
  const isForm = kind !== undefined && formKinds.has(kind);
  const body = isForm && !hasSpans ? restoreSides(text, raw) : aligned;
  const headerRows = sheet.titleRows + (isForm ? 0 : namedRows);
  const columnNumberRows = columnNumberRowsOf(words);
  const context = { text, headerRows, columnNumberRows, isForm };
  const lineNumberColumns = lineNumberColumnsOf(text, body, headerRows);
  const roles: RoleContext = { ...context, lineNumberColumns };
  const range = rangeOf(snapshot, sheet, body);
  return {
    index,
    range,
    section: sectionAt(range[0]),
    ...caption,
    rows: body.grid.length,
    columns: body.columns,
    cells: body.cells.map((cell): Cell => {
      const { row, column, rowSpan, columnSpan } = cell;
      return { row, column, rowSpan, columnSpan, range: cell.range, role: roleOf(cell, roles) };
    }),
    grid: body.grid,
    headerRows,
    kind,
  };
}

function wordsOfRow(text: string, body: Body, row: number): string[] {
  const words: string[] = [];
  let last = -1;
  for (const slot of body.grid[row] ?? []) {
    const cell = body.cells[slot];
    if (cell !== undefined && slot !== last)
      words.push(
        cell.range[1] - cell.range[0] > 200 ? "…" : squeeze(text.slice(cell.range[0], cell.range[1])),
      );
    last = slot;
  }
  return words;
}

function lineNumberColumnsOf(text: string, body: Body, headerRows: number): Set<number> {
  const columns = new Set<number>();
  for (const cell of body.cells) {
    if (cell.row >= headerRows) continue;
    if (/^(?:行次|序号|行号)$/.test(squeeze(text.slice(cell.range[0], cell.range[1]))))
      columns.add(cell.column);
  }
  return columns;
}

function rangeOf(snapshot: Snapshot, sheet: Sheet, body: Body): Range {
  const [piece] = sheet.pieces;
  const block = snapshot.blocks[piece.block];
  const whole = sheet.pieces.length === 1 && piece.from === 0 && piece.to === piece.grid.slots.length;
  if (whole && block !== undefined) return block.range;
  const [first, ...rest] = body.cells;
  if (first === undefined) return block?.range ?? [0, 0];
  return rest.reduce<Range>((range, cell) => hull(range, cell.range), first.range);
}
