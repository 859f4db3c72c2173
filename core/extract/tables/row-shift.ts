import type { CellPlace, Operand } from "../../model/fact.ts";
import type { TableDoubt } from "../../model/table-doubt.ts";
import type { Column } from "./columns.ts";
import { evidenceOf } from "./evidence.ts";
import { type Node, totalRows, treeOf } from "./hierarchy.ts";
import { columnName, type Line, operandOf, type Panel } from "./panels.ts";

/** Amounts that do not stand beside their own names. */
export interface Shift {
  /** Whether the amount of this cell is one of them. */
  readonly isMoved: (cell: Pick<CellPlace, "row" | "column">) => boolean;
  readonly doubt: TableDoubt;
}

type Amounts = ReadonlyMap<Line, Operand>;

/** Fewest sums that must fail, and be repaired at once, before a shift is the likely cause. */
const enoughSums = 3;

/** Columns of a coded panel whose failing sums all hold once the amounts move by one row. */
export function shiftsOf(panel: Panel): Shift[] {
  const tree = treeOf(panel);
  if (tree === undefined) return [];
  const coded = panel.lines.filter(({ code }) => code !== undefined);
  return panel.values.flatMap((column) => {
    if (column.role !== "amount") return [];
    const printed = amountsIn(panel, panel.lines, column);
    if (checkTree(panel, tree, printed).differ < enoughSums) return [];
    const repaired = [1, -1].some((step) => isRepaired(panel, tree, moved(coded, printed, step)));
    const [first, ...rest] = coded.flatMap((line) => printed.get(line) ?? []);
    if (!repaired || first === undefined) return [];
    const isMoved: Shift["isMoved"] = (cell) => cell.column === column.index;
    return [{ isMoved, doubt: doubtOf(column, first, rest) }];
  });
}

function amountsIn(panel: Panel, lines: readonly Line[], column: Column): Map<Line, Operand> {
  return new Map(
    lines.flatMap((line) => {
      const operand = operandOf(panel, line, column);
      return operand === undefined ? [] : [[line, operand] as const];
    }),
  );
}

/** Every coded line takes the amount of the coded line `step` rows below it; other lines keep theirs. */
function moved(coded: readonly Line[], printed: Amounts, step: number): Map<Line, Operand> {
  const amounts = new Map(printed);
  coded.forEach((line, index) => {
    const source = coded[index + step];
    const operand = source === undefined ? undefined : printed.get(source);
    if (operand === undefined) amounts.delete(line);
    else amounts.set(line, operand);
  });
  return amounts;
}

interface Tree {
  readonly roots: readonly Node[];
  readonly all: readonly Node[];
}

function checkTree(panel: Panel, tree: Tree, amounts: Amounts): { agree: number; differ: number } {
  const parents = tree.all.filter(({ children }) => children.length > 0);
  const sums = [
    ...parents.map((node) => [node.line, node.children] as const),
    ...totalRows(panel).map((line) => [line, tree.roots] as const),
  ];
  const candidates = sums.flatMap(([line, nodes]) => {
    const total = amounts.get(line);
    const parts = nodes.flatMap((node) => amounts.get(node.line) ?? []);
    if (total === undefined || parts.length === 0) return [];
    return [{ family: "table-total" as const, label: "", total, parts }];
  });
  return evidenceOf(candidates);
}

function isRepaired(panel: Panel, tree: Tree, amounts: Amounts): boolean {
  const { agree, differ } = checkTree(panel, tree, amounts);
  return differ === 0 && agree >= enoughSums;
}

function doubtOf(column: Column, first: Operand, rest: readonly Operand[]): TableDoubt {
  return {
    kind: "row-shift",
    range: first.range,
    evidence: rest.map(({ range }) => range),
    label: columnName(column) || "金额",
    expected: "",
    printed: "",
    tier: "certain",
  };
}
