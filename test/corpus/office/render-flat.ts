import { flatten, type Piece } from "../flatten.ts";
import type { Disclosure, TableBlock } from "../outline.ts";
import { wordsOf } from "../outline.ts";
import { captionOf, columnShares, isAmount, type PlacedCell, placedRows } from "./columns.ts";
import { flatStyles, tableWidth } from "./flat-styles.ts";
import type { Look } from "./look.ts";

const millimetresPerPoint = 25.4 / 72;

/** The disclosure as a flat OpenDocument text, which office programs open and save in their formats. */

const escapeXml = (words: string) =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const paragraph = (style: string, words: string) =>
  `<text:p text:style-name="${style}">${escapeXml(words)}</text:p>`;

function cellXml(cell: PlacedCell, { ruling }: Look): string {
  const words = wordsOf(cell.line);
  const open = ruling === "gaps" && (cell.row + cell.column) % 3 === 2;
  return `<table:table-cell table:style-name="${open ? "CellGap" : "Cell"}" office:value-type="string" table:number-rows-spanned="${cell.rowSpan}" table:number-columns-spanned="${cell.columnSpan}">${paragraph(cell.header ? "Header" : isAmount(words) ? "Amount" : "Words", words)}</table:table-cell>`;
}

/** Rows with the places that merges cover filled in, as the format wants. */
function rowsXml(table: TableBlock, look: Look): string[] {
  return placedRows(table).map((row) => {
    const cells: string[] = [];
    let column = 0;
    const cover = (to: number) => {
      for (; column < to; column += 1) cells.push("<table:covered-table-cell/>");
    };
    for (const cell of row) {
      cover(cell.column);
      cells.push(cellXml(cell, look));
      column += 1;
      cover(cell.column + cell.columnSpan);
    }
    cover(table.columns);
    return `<table:table-row>${cells.join("")}</table:table-row>`;
  });
}

function tableXml(table: TableBlock, titled: boolean, look: Look): string {
  const rows = rowsXml(table, look);
  const head = look.repeatHeaders ? table.headerRows : 0;
  const ems = tableWidth(look) / millimetresPerPoint / look.tableSize;
  const columns = columnShares(table, ems).map(
    (share) =>
      `<table:table-column table:style-name="Column${Math.max(1, Math.round((share * tableWidth(look)) / 2))}"/>`,
  );
  const [first, ...others] = captionOf(table, titled);
  const turned = look.landscape === "tables";
  const above = [
    ...(turned
      ? [paragraph("TurnWide", first ?? "")]
      : first === undefined
        ? []
        : [paragraph("Plain", first)]),
    ...others.map((words) => paragraph("Plain", words)),
  ];
  const header =
    head === 0 ? "" : `<table:table-header-rows>${rows.slice(0, head).join("")}</table:table-header-rows>`;
  const note = table.note === "" ? "" : paragraph("Plain", table.note);
  return `${above.join("")}<table:table table:style-name="Table">${columns.join("")}${header}${rows.slice(head).join("")}</table:table>${note}`;
}

function pieceXml(piece: Piece, look: Look, afterTable: boolean): string {
  const turn = afterTable && look.landscape === "tables";
  const style = (name: string) => (turn ? "TurnBack" : name);
  switch (piece.kind) {
    case "title":
      return paragraph("Title", wordsOf(piece.line));
    case "contents":
      return ["目　录", ...piece.lines].map((words) => paragraph("Plain", words)).join("");
    case "heading":
      return paragraph(style("Heading"), wordsOf(piece.line));
    case "paragraph":
      return paragraph(style("Text"), wordsOf(piece.line));
    case "table":
      return tableXml(piece.table, piece.titled, look);
  }
}

/** A document for an office program to open. */
export function renderFlat(disclosure: Disclosure, look: Look): string {
  const pieces = flatten(disclosure);
  const body = pieces
    .map((piece, index) => pieceXml(piece, look, pieces[index - 1]?.kind === "table"))
    .join("\n");
  return flatStyles(look, escapeXml(disclosure.title), body);
}
