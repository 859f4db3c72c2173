import type { ReadTable } from "../../../core/model/read-table.ts";
import type { Report } from "../../../core/model/report.ts";
import type { LongList, ReportList } from "./protocol.ts";

/** Items of one message: receiving them takes no time that is felt. */
const itemsAtOnce = 1000;

type Tell = (list: LongList, items: readonly unknown[]) => void;
type Lists = Readonly<Record<ReportList, readonly unknown[]>>;

function inPortions(tell: Tell, list: LongList, items: readonly unknown[]): void {
  for (let from = 0; from < items.length; from += itemsAtOnce)
    tell(list, items.slice(from, from + itemsAtOnce));
}

/** Hands the long lists of a report out in portions and returns the report without them. */
export function unpacked(report: Report, tell: Tell): Report {
  const { facts, coverage } = report;
  const lists: Lists = { facts, checks: coverage.checks, unchecked: coverage.unchecked };
  for (const list of ["facts", "checks", "unchecked"] as const) inPortions(tell, list, lists[list]);
  return { ...report, facts: [], coverage: { ...coverage, checks: [], unchecked: [] } };
}

/** The report with its lists in place again. */
export function packed(report: Report, lists: Lists): Report {
  const { facts, checks, unchecked } = lists as Pick<Report, "facts"> &
    Pick<Report["coverage"], "checks" | "unchecked">;
  return { ...report, facts, coverage: { ...report.coverage, checks, unchecked } };
}

/** The same for tables: their cells go out in portions, one table after the other. */
export function unpackedTables(
  tables: readonly ReadTable[],
  tell: Tell,
): { readonly tables: readonly ReadTable[]; readonly sizes: readonly number[] } {
  for (const { cells } of tables) inPortions(tell, "cells", cells);
  return {
    tables: tables.map((table) => ({ ...table, cells: [] })),
    sizes: tables.map(({ cells }) => cells.length),
  };
}

/** The tables with their cells in place again. */
export function packedTables(
  tables: readonly ReadTable[],
  sizes: readonly number[],
  cells: readonly unknown[],
): ReadTable[] {
  let from = 0;
  return tables.map((table, index) => {
    const size = sizes[index] ?? 0;
    from += size;
    return { ...table, cells: cells.slice(from - size, from) as ReadTable["cells"] };
  });
}
