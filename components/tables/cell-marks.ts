import type { Place, Report } from "../../core/model/report.ts";
import { type Mark, markOf } from "../finding/mark.ts";

/** What is known of a cell. */
export interface CellMark {
  /** The weightiest finding that it stands in, or that every relation with it agrees. */
  readonly mark: Mark | "agree";
  /** What a finding is about, an operand beside it, or the operand that a shared cause points at. */
  readonly part: "claim" | "operand" | "suspect";
}

/** By `table row column`. */
export type CellMarks = ReadonlyMap<string, CellMark>;

export function cellKey(table: number, row: number, column: number): string {
  return `${table} ${row} ${column}`;
}

/** Stands for all places that are no cell of the table. */
const elsewhere = "";

/**
 * What stands in the cells of one table. Findings win over agreement, claims over operands, certain over the rest, the
 * suspect over all.
 */
export function cellMarksOf(
  { findings, causes, coverage }: Pick<Report, "findings" | "causes" | "coverage">,
  table: number,
): CellMarks {
  const marks = new Map<string, CellMark>();
  const keyOf = ({ cell }: Place) =>
    cell?.table === table ? cellKey(cell.table, cell.row, cell.column) : elsewhere;
  for (const { verdict, at } of coverage.checks)
    if (verdict === "agree")
      for (const place of at) marks.set(keyOf(place), { mark: "agree", part: "operand" });
  const lightFirst = findings.toSorted((a, b) => Number(a.tier === "certain") - Number(b.tier === "certain"));
  for (const finding of lightFirst)
    for (const place of finding.at.slice(1))
      marks.set(keyOf(place), { mark: markOf(finding), part: "operand" });
  for (const finding of lightFirst) marks.set(keyOf(finding.at[0]), { mark: markOf(finding), part: "claim" });
  for (const { place } of causes) marks.set(keyOf(place), { mark: "certain", part: "suspect" });
  marks.delete(elsewhere);
  return marks;
}
