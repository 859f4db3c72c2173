import type { Cell, TableBlock } from "./outline.ts";

/** Cells that a merge from above covers: they are there, empty, when merges were lost. */
export function withEmptyMerges(rows: readonly (readonly Cell[])[]): Cell[][] {
  const open = new Map<number, { left: number; width: number }>();
  return rows.map((row) => {
    const out: Cell[] = [];
    let column = 0;
    const fill = () => {
      for (let hole = open.get(column); hole !== undefined && hole.left > 0; hole = open.get(column)) {
        out.push({ line: [], rowSpan: 1, columnSpan: hole.width, header: false });
        open.set(column, { left: hole.left - 1, width: hole.width });
        column += hole.width;
      }
    };
    for (const cell of row) {
      fill();
      out.push(cell);
      if (cell.rowSpan > 1) open.set(column, { left: cell.rowSpan - 1, width: cell.columnSpan });
      column += cell.columnSpan;
    }
    fill();
    return out;
  });
}

/** The rows of a table that goes on over pages: the header stands again after every `every` rows. */
export function pagedRows(table: TableBlock, every: number): readonly (readonly Cell[])[] {
  const body = table.rows.slice(table.headerRows);
  if (every === 0 || body.length <= every || table.headerRows === 0) return table.rows;
  const header = table.rows.slice(0, table.headerRows);
  const pages = Array.from({ length: Math.ceil(body.length / every) }, (_, page) =>
    body.slice(page * every, (page + 1) * every),
  );
  return pages.flatMap((page) => [...header, ...page]);
}
