import { expect, test } from "vitest";
import { layouts, type Part } from "../support/final-accounts.ts";
import { overview } from "../support/final-accounts-narrative.ts";
import { reportOf } from "./prove.ts";

/** Tables with 行次 columns and a 栏次 row, and the one-row form whose column numbers stand without that word. */
const parts: readonly Part[] = [...overview, ...(layouts.national ?? [])];

/** Cells that hold a line or column number: whole numbers among amounts that all have two decimals. */
function numberCells(): Set<string> {
  const tables = parts.filter((part) => typeof part !== "string");
  return new Set(
    tables.flatMap(({ rows }, table) =>
      rows.flatMap((cells, row) =>
        cells.flatMap((words, column) => (/^\d{1,2}$/.test(words) ? [`${table}/${row}/${column}`] : [])),
      ),
    ),
  );
}

test("line and column numbers are money nowhere", () => {
  const { facts, coverage } = reportOf(parts);
  const numbered = numberCells();
  expect(numbered.size).toBeGreaterThan(60);
  const operands = coverage.checks.flatMap(({ at }) => at.flatMap(({ cell }) => cell ?? []));
  const used = operands.filter(({ table, row, column }) => numbered.has(`${table}/${row}/${column}`));
  expect(used).toEqual([]);
  // Every fact of these tables has decimals: 27, 28 … would be facts without.
  expect(facts.filter(({ value, unit }) => unit === "万元" && /^\d{1,2}$/.test(value))).toEqual([]);
  expect(facts.length).toBeGreaterThan(100);
});
