import { expect, test } from "vitest";
import { extractTables } from "../../../core/extract/tables.ts";
import { snapshotOf } from "../../support/grids.ts";
import { processorTimeOf } from "../../support/processor-time.ts";
import { tableDocument } from "../../support/table-document.ts";

/** A coded table of `rows` rows whose sums all hold. */
function codedRows(rows: number): string[][] {
  const head = [["科目编码", "科目名称", "合计", "基本支出", "项目支出", "经营支出"]];
  const body = Array.from({ length: rows }, (_, index) => {
    const code = String(2010000 + index + 1);
    return [code, `科目${index}`, "3.00", "1.00", "2.00", ""];
  });
  return [...head, ["合计", "", (rows * 3).toFixed(2), rows.toFixed(2), (rows * 2).toFixed(2), ""], ...body];
}

function millisecondsFor(rows: string[][]): number {
  const snapshot = snapshotOf("支出决算表", "单位：万元", { rows });
  return processorTimeOf(() => extractTables(tableDocument(snapshot)));
}

test("fifty thousand cells are read and summed in seconds, ten times the cells in no hundred times the time", () => {
  millisecondsFor(codedRows(200));
  const best = (rows: number) => Math.min(...[1, 2, 3].map(() => millisecondsFor(codedRows(rows))));
  const large = best(8300);
  expect(large).toBeLessThan(3000);
  // A quadratic step would take a hundred times as long; the exact ratio is bench:speed's to measure.
  expect(large / Math.max(best(830), 10)).toBeLessThan(40);
});

test("one row of twenty thousand cells does not hang", () => {
  const wide = Array.from({ length: 20_000 }, (_, index) => (index === 0 ? "合计" : "1.00"));
  expect(millisecondsFor([wide, wide])).toBeLessThan(3000);
});

test("cells of prose, markup, bidi marks and prototype names are only text", () => {
  const rows = [
    ["项目", "金额"],
    ["__proto__", "1.00"],
    ["<img src=x onerror=alert(1)>", "2.00"],
    ["\u202e三公", "=1+2"],
    ["合计", "3.00"],
  ];
  expect(() => millisecondsFor(rows)).not.toThrow();
  expect(() => millisecondsFor([["甲".repeat(50_000), "（".repeat(5000)]])).not.toThrow();
});
