import type { Total } from "../../model/relation.ts";
import type { Column } from "./columns.ts";
import { makeTotal } from "./make.ts";
import { columnSuffix, type Line, lineName, operandOf, type Panel } from "./panels.ts";

/** A coded line with the coded lines directly under it. */
export interface Node {
  readonly line: Line;
  readonly children: Node[];
}

const additive: ReadonlySet<string> = new Set(["amount", "delta", "count"]);

/** 类 = Σ 款 = Σ 项 by code, and the total row = Σ 类, for every additive column of a coded panel. */
export function hierarchyTotals(panel: Panel): Total[] {
  const tree = treeOf(panel);
  if (tree === undefined) return [];
  const columns = panel.values.filter(({ role, index }) => additive.has(role) && index >= 0);
  const parents = tree.all.filter(({ children }) => children.length > 0);
  return [
    ...parents.flatMap((node) => columns.flatMap((column) => parentTotal(panel, node, column))),
    ...totalRows(panel).flatMap((line) =>
      columns.flatMap((column) => rowTotal(panel, line, tree.roots, column)),
    ),
  ];
}

/**
 * Lines by code prefix. Undefined when fewer than two lines are coded or a code stands twice: then rows are grouped by
 * something else (units, projects) and sums by code would mix them.
 */
export function treeOf(panel: Panel): { roots: Node[]; all: Node[] } | undefined {
  const coded = panel.lines.flatMap((line) => (line.code === undefined ? [] : [[line.code, line] as const]));
  const byCode = new Map(coded.map(([code, line]) => [code, { line, children: [] } as Node]));
  if (byCode.size < 2 || byCode.size < coded.length) return undefined;
  const roots: Node[] = [];
  for (const [code, node] of byCode) {
    const above = parentOf(code, byCode);
    (above?.children ?? roots).push(node);
  }
  return { roots, all: [...byCode.values()] };
}

/** The 款 of a 项, or its 类 when the 款 is not printed. */
function parentOf(code: string, byCode: ReadonlyMap<string, Node>): Node | undefined {
  const section = code.length === 7 ? byCode.get(code.slice(0, 5)) : undefined;
  return section ?? (code.length > 3 ? byCode.get(code.slice(0, 3)) : undefined);
}

/**
 * Rows whose label is a bare total word: totals of the whole panel. A 总计 that stands below uncoded rows with amounts
 * (年末结转和结余) is more than the sum of the codes and left to the balance.
 */
export function totalRows(panel: Panel): Line[] {
  const totals = panel.lines.filter(({ label }) =>
    /^(?:本年)?(?:收入|支出)?(?:合计|总计)数?$/.test(label.key),
  );
  const uncoded = panel.lines.some(({ code, total }) => code === undefined && total === undefined);
  return totals.filter(({ total }) => total === "total" || !uncoded);
}

function parentTotal(panel: Panel, node: Node, column: Column): Total[] {
  const whole = operandOf(panel, node.line, column);
  const parts = node.children.flatMap(({ line }) => operandOf(panel, line, column) ?? []);
  if (whole === undefined || parts.length === 0) return [];
  const label = `${lineName(node.line)}（${node.line.code}）${columnSuffix(column)}`;
  return [makeTotal({ family: "subject-hierarchy", label, total: whole, parts })];
}

function rowTotal(panel: Panel, line: Line, roots: readonly Node[], column: Column): Total[] {
  const whole = operandOf(panel, line, column);
  const parts = roots.flatMap((node) => operandOf(panel, node.line, column) ?? []);
  if (whole === undefined || parts.length === 0) return [];
  const uniform = new Set(roots.map((node) => node.line.code?.length)).size === 1;
  const label = `${lineName(line)}${columnSuffix(column)}`;
  return [
    makeTotal({
      family: "table-total",
      label,
      total: whole,
      parts,
      ...(uniform ? {} : { confidence: "likely" as const, doubt: "mixed-levels" }),
    }),
  ];
}
