import type { Range } from "../model/range.ts";
import type { Snapshot } from "../model/snapshot.ts";
import type { Unit } from "../model/unit.ts";
import { cellsOfRow } from "./table-grid.ts";
import { kindOf, sheetLineOf, trimmed, unitOf } from "./table-lines.ts";
import type { Sheet } from "./table-sheets.ts";

/** What stands at or above a table: its name and the unit of its amounts. */
export interface Caption {
  readonly title: string;
  readonly titleRange: Range | undefined;
  readonly unit: Unit | undefined;
  readonly unitRange: Range | undefined;
}

const none: Caption = { title: "", titleRange: undefined, unit: undefined, unitRange: undefined };
const furthest = 8;
const formHead = 14;

/** Title and unit from the table's own first rows, its header, the lines above it, or the sheet's name. */
export function captionOf(snapshot: Snapshot, sheet: Sheet, headerRows: number): Caption {
  const { text } = snapshot;
  const [piece] = sheet.pieces;
  const rows = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, row) => cellsOfRow(piece.grid, from + row)).flatMap((cells) =>
      cells.map(({ range }) => range),
    );
  const inside = readLines(text, rows(piece.from, piece.from + sheet.titleRows));
  const header = unitIn(text, rows(piece.from + sheet.titleRows, piece.from + headerRows));
  const isFirst = piece.from === 0;
  const above = isFirst ? readLines(text, linesAbove(snapshot, piece.block)) : none;
  const name = isFirst ? sheetName(snapshot, piece.block) : "";
  const titled = inside.title !== "" ? inside : above;
  const stated = [inside, header, above].find(({ unit }) => unit !== undefined);
  // Forms say it beside their rows: 项目资金（万元）.
  const measured =
    stated ?? unitIn(text, rows(piece.from, Math.min(piece.to, piece.from + formHead)).filter(isShort));
  return {
    title: titled.title !== "" ? titled.title : name,
    titleRange: titled.titleRange,
    unit: measured.unit,
    unitRange: measured.unitRange,
  };
}

function isShort([start, end]: Range): boolean {
  return end - start <= 30;
}

function sheetName(snapshot: Snapshot, index: number): string {
  const block = snapshot.blocks[index];
  return block?.kind === "table" ? (block.name ?? "").trim() : "";
}

/** Lines over a table, nearest first, up to the first that says nothing about it. */
function linesAbove(snapshot: Snapshot, index: number): Range[] {
  const lines: Range[] = [];
  let titled = false;
  for (let at = index - 1; at >= 0 && lines.length < furthest; at -= 1) {
    const block = snapshot.blocks[at];
    if (block === undefined || block.kind === "table") break;
    const words = snapshot.text.slice(...block.range);
    const line = sheetLineOf(words);
    if (line === "other" || (line === "title" && titled)) break;
    if (line !== "blank") lines.push(block.range);
    titled ||= line === "title";
  }
  return lines;
}

/** The first title and the first unit among lines. A title that names a known kind wins over 附件 lines. */
function readLines(text: string, ranges: readonly Range[]): Caption {
  const titles = ranges.filter((range) => sheetLineOf(text.slice(...range)) === "title");
  const best = titles.find((range) => kindOf(text.slice(...range)) !== undefined) ?? titles[0];
  const range = best === undefined ? undefined : trimmed(text, best);
  const title = range === undefined ? "" : cleanTitle(text.slice(...range));
  return { ...unitIn(text, ranges), title, titleRange: range };
}

function unitIn(text: string, ranges: readonly Range[]): Caption {
  for (const range of ranges) {
    if (range[1] - range[0] > 120) continue;
    const unit = unitOf(text.slice(...range));
    if (unit !== undefined) return { ...none, unit, unitRange: trimmed(text, range) };
  }
  return none;
}

function cleanTitle(printed: string): string {
  return printed
    .replace(/公开\s?\d{1,2}\s?表/, "")
    .replace(/[(（]?(?:金额)?单位\s?[:：].{1,8}$/, "")
    .replace(/\s+/g, " ")
    .trim();
}
