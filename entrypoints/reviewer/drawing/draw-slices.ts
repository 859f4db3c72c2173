import type { ParagraphBlock, TableCell, TableRow } from "../../../core/model/snapshot.ts";
import type { Slice } from "../reading/protocol.ts";

/** Told of every text node with the place of its first character. */
export type Placed = (node: Text, start: number) => void;

/** Draws a document as it was read: our own elements with its words as text, never its markup. */
export interface Drawer {
  readonly draw: (slice: Slice, into: Element) => void;
}

const deepestHeading = 6;

export function createDrawer(text: string, placed: Placed): Drawer {
  const words = (into: Element, [start, end]: readonly [number, number]) => {
    if (end <= start) return;
    const node = document.createTextNode(text.slice(start, end));
    into.append(node);
    placed(node, start);
  };
  const paragraph = ({ range, level, marker, emphasised }: ParagraphBlock): Element => {
    const isHeading = level !== undefined;
    // The page's own title is the first level.
    const element = document.createElement(isHeading ? `h${Math.min(level + 1, deepestHeading)}` : "p");
    if (emphasised === true && !isHeading) element.className = "doc-strong";
    if (marker !== undefined) {
      const shown = document.createElement("span");
      shown.className = "doc-marker";
      shown.textContent = marker;
      element.append(shown);
    }
    words(element, range);
    return element;
  };
  const cell = ({ range, rowSpan, columnSpan, header }: TableCell): Element => {
    const element = document.createElement(header ? "th" : "td");
    if (rowSpan > 1) element.rowSpan = rowSpan;
    if (columnSpan > 1) element.colSpan = columnSpan;
    if (isFigure(text.slice(...range))) element.className = "doc-figure";
    words(element, range);
    return element;
  };
  const row = ({ cells }: TableRow): Element => {
    const element = document.createElement("tr");
    element.append(...cells.map(cell));
    return element;
  };
  return {
    draw: (slice, into) => {
      if (slice.kind === "paragraph") into.append(paragraph(slice.block));
      else into.append(...tableOf(slice, slice.rows.map(row)));
    },
  };
}

/** Amounts stand at the right, as in print. */
function isFigure(words: string): boolean {
  // Codes of subjects are whole numbers and stand at the left.
  return words.length < 40 && /^[\s￥¥-]*\d[\d,，０-９]*(?:[.．][\d０-９]+\s*[%％]?|[%％])\s*$/.test(words);
}

type Rows = Extract<Slice, { readonly kind: "rows" }>;

/** A slice of a table in its own box, which is laid out only when it comes near; before the first one its name. */
function tableOf({ name, isFirst, columns, rows: read }: Rows, rows: readonly Element[]): Element[] {
  const table = document.createElement("table");
  if (columns !== undefined) {
    table.className = "doc-fixed";
    const group = document.createElement("colgroup");
    for (const width of columns) {
      const column = document.createElement("col");
      column.style.width = `${width}ch`;
      group.append(column);
    }
    table.style.width = `${columns.reduce((sum, width) => sum + width, 0)}ch`;
    table.append(group);
  }
  const body = document.createElement("tbody");
  body.append(...rows);
  table.append(body);
  const box = document.createElement("div");
  box.className = "doc-table";
  if (columns !== undefined) {
    box.classList.add("doc-slice");
    box.style.setProperty("--rows", String(read.length));
  }
  box.append(table);
  if (!isFirst || name === undefined) return [box];
  const title = document.createElement("h3");
  title.className = "doc-sheet";
  title.textContent = name;
  return [title, box];
}
