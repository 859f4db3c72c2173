import { expect, test } from "vitest";
import type { ReadTable } from "../../core/model/read-table.ts";
import type { Snapshot, TableBlock } from "../../core/model/snapshot.ts";
import { readBytes } from "../../core/read/read.ts";
import type { LongList } from "../../entrypoints/reviewer/reading/protocol.ts";
import {
  packed,
  packedTables,
  unpacked,
  unpackedTables,
} from "../../entrypoints/reviewer/reading/report-lists.ts";
import { columnWidths, portionsOf } from "../../entrypoints/reviewer/reading/slices.ts";
import { sampleReport } from "../support/sample-report.ts";

const encoder = new TextEncoder();

async function tableOf(rows: readonly string[]): Promise<Snapshot> {
  const html = `<html><body><p>正文。</p><table>${rows.join("")}</table><p>末段。</p></body></html>`;
  const snapshot = await readBytes(encoder.encode(html));
  if ("code" in snapshot) throw new Error(snapshot.code);
  return snapshot;
}

const row = (index: number) =>
  `<tr>${Array.from({ length: 10 }, (_, column) => `<td>${index}-${column}</td>`).join("")}</tr>`;

test("a long table comes in slices of bounded size that together are the whole, in order", async () => {
  const snapshot = await tableOf(Array.from({ length: 1000 }, (_, index) => row(index)));
  const slices = [...portionsOf(snapshot)].flat();
  const read = slices.flatMap((slice) =>
    slice.kind === "paragraph"
      ? [snapshot.text.slice(...slice.block.range)]
      : slice.rows.flatMap(({ cells }) => cells.map(({ range }) => snapshot.text.slice(...range))),
  );
  expect(read).toHaveLength(10_002);
  expect([read[0], read[1], read.at(-2), read.at(-1)]).toEqual(["正文。", "0-0", "999-9", "末段。"]);
  for (const portion of portionsOf(snapshot)) {
    const cells = portion.flatMap((slice) => (slice.kind === "rows" ? slice.rows : [])).length * 10;
    expect(cells).toBeLessThanOrEqual(1000);
  }
  expect(slices.filter((slice) => slice.kind === "rows" && slice.isFirst)).toHaveLength(1);
});

test("a cell that spans rows is not cut", async () => {
  const rows = Array.from({ length: 300 }, (_, index) =>
    index === 40 ? `<tr><td rowspan="120">高</td>${"<td>1</td>".repeat(9)}</tr>` : row(index),
  );
  const slices = [...portionsOf(await tableOf(rows))].flat();
  const lengths = slices.flatMap((slice) => (slice.kind === "rows" ? [slice.rows.length] : []));
  expect(Math.max(...lengths)).toBeGreaterThanOrEqual(120);
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(300);
});

test("columns are as wide as their words, within bounds", async () => {
  const long = "很长的科目名称".repeat(10);
  const snapshot = await tableOf([`<tr><td>1</td><td>${long}</td><td>12,345.67</td></tr>`]);
  const table = snapshot.blocks.find((block): block is TableBlock => block.kind === "table");
  expect(table && columnWidths(table, snapshot.text)).toEqual([4, 28, 10]);
});

const noLists = (): Record<LongList, unknown[]> => ({ facts: [], checks: [], unchecked: [], cells: [] });

test("a report that travels in portions arrives whole", () => {
  const lists = noLists();
  const bare = unpacked(sampleReport, (list, items) => lists[list].push(...items));
  expect(bare.facts).toEqual([]);
  expect(packed(bare, lists)).toEqual(sampleReport);
});

test("the cells of tables travel in portions, and each table gets its own", () => {
  const cell = (row: number) => ({ row, column: 0, rowSpan: 1, columnSpan: 1, role: "data" as const });
  const table = (index: number, rows: number): ReadTable => ({
    index,
    title: `表${index}`,
    unit: "万元",
    headerRows: 0,
    rows,
    columns: 1,
    start: 0,
    end: 9,
    cells: Array.from({ length: rows }, (_, row) => ({
      ...cell(row),
      text: `${row}`,
      start: row,
      end: row + 1,
    })),
  });
  const tables = [table(0, 2500), table(1, 0), table(2, 3)];
  const lists = noLists();
  const portions: number[] = [];
  const bare = unpackedTables(tables, (list, items) => {
    portions.push(items.length);
    lists[list].push(...items);
  });
  expect(Math.max(...portions)).toBeLessThanOrEqual(1000);
  expect(bare.tables.every(({ cells }) => cells.length === 0)).toBe(true);
  expect(packedTables(bare.tables, bare.sizes, lists.cells)).toEqual(tables);
});
