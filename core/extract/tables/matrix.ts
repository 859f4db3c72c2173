import type { CellPlace } from "../../model/fact.ts";
import type { Change, Rate, Total } from "../../model/relation.ts";
import { balanceTotals } from "./balance.ts";
import { basicTableTotals } from "./basic-table.ts";
import { changesOf } from "./change-columns.ts";
import { columnsOf } from "./columns.ts";
import { fundBalances } from "./fund-balance.ts";
import { hierarchyTotals, treeOf } from "./hierarchy.ts";
import { labelTotals } from "./label-sums.ts";
import { type Panel, panelsOf } from "./panels.ts";
import { ratesOf } from "./rate-columns.ts";
import { type Shift, shiftsOf } from "./row-shift.ts";
import { rowSums } from "./row-sums.ts";
import { threePublicTotals } from "./three-public.ts";
import type { View } from "./view.ts";
import { type YearPairs, yearPairsOf } from "./year-pairs.ts";

/** A table of rows and columns with the relations that its own layout states. */
export interface Matrix {
  readonly view: View;
  readonly panels: readonly Panel[];
  readonly totals: readonly Total[];
  readonly changes: readonly Change[];
  readonly rates: readonly Rate[];
  readonly shifts: readonly Shift[];
  readonly years: YearPairs;
}

const balanceKinds: ReadonlySet<string> = new Set(["income-expenditure", "fiscal-income-expenditure"]);
const threePublicKinds: ReadonlySet<string> = new Set(["three-public", "fund-three-public"]);
/** Kinds whose columns are laid down: one row that does not add up is enough to say so. */
const columnKinds: ReadonlySet<string> = new Set([
  "income",
  "expenditure",
  "fiscal-income-expenditure",
  "general-expenditure",
  "general-basic",
  "three-public",
  "fund-three-public",
  "fund",
  "state-capital",
  "state-capital-expenditure",
]);

export function matrixOf(view: View): Matrix {
  const columns = columnsOf(view);
  const panels = panelsOf(view, columns);
  const kind = view.table.kind ?? "";
  const across = panels.flatMap((panel) => rowSums(panel, columns, columnKinds.has(kind)));
  const funds = panels.flatMap(fundBalances);
  const shifts = panels.flatMap(shiftsOf);
  return {
    view,
    panels,
    shifts,
    years: yearPairsOf(shifts.length > 0 ? [] : panels),
    totals: withoutShifted([...across, ...funds, ...downTotals(panels, kind)], shifts),
    changes: panels.flatMap((panel) => changesOf(panel)),
    rates: panels.flatMap((panel) => ratesOf(panel)),
  };
}

/** The matrix once more amounts are known to stand beside other names than their own. */
export function withShift(matrix: Matrix, shift: Shift): Matrix {
  const shifts = [...matrix.shifts, shift];
  return { ...matrix, shifts, years: yearPairsOf([]), totals: withoutShifted(matrix.totals, shifts) };
}

/** Whether a cell's amount stands beside another name than its own. */
export function isMoved({ shifts }: Pick<Matrix, "shifts">, cell: CellPlace | undefined): boolean {
  return cell !== undefined && shifts.some((shift) => shift.isMoved(cell));
}

/** One cause, one finding: sums over amounts that have slipped are looked at but not reported. */
function withoutShifted(totals: readonly Total[], shifts: readonly Shift[]): readonly Total[] {
  if (shifts.length === 0) return totals;
  return totals.map((total) => {
    const operands = [total.total, ...total.parts, ...(total.minus ?? [])];
    const isShifted = operands.some(({ cell }) => isMoved({ shifts }, cell));
    return isShifted ? { ...total, confidence: "doubtful" as const, doubt: "row-shift" } : total;
  });
}

function downTotals(panels: readonly Panel[], kind: string): Total[] {
  if (balanceKinds.has(kind)) return balanceTotals(panels);
  const [first] = panels;
  const foot = kind === "general-basic" && first !== undefined ? basicTableTotals(first.view, panels) : [];
  return [...foot, ...panels.flatMap((panel) => panelTotals(panel, kind, panels))];
}

function panelTotals(panel: Panel, kind: string, panels: readonly Panel[]): Total[] {
  if (threePublicKinds.has(kind)) return threePublicTotals(panel);
  return treeOf(panel) === undefined
    ? labelTotals(panel)
    : hierarchyTotals(
        panel,
        panels.filter((other) => other !== panel),
      );
}
