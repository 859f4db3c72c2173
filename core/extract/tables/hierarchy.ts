import type { Operand } from "../../model/fact.ts";
import type { Total } from "../../model/relation.ts";
import { isBareTotal } from "../../text/labels.ts";
import type { Column } from "./columns.ts";
import { evidenceOf } from "./evidence.ts";
import { makeTotal } from "./make.ts";
import { columnSuffix, type Line, lineName, operandOf, type Panel } from "./panels.ts";

/** A coded line with the coded lines directly under it. */
export interface Node {
  readonly line: Line;
  readonly children: Node[];
}

const additive: ReadonlySet<string> = new Set(["amount", "delta", "count"]);

/**
 * 类 = Σ 款 = Σ 项 by code, and the total row = Σ 类, for every additive column of a coded panel. `beside` are the other
 * panels of the table: a 合计 under one of them may count them all.
 */
export function hierarchyTotals(panel: Panel, beside: readonly Panel[]): Total[] {
  const tree = treeOf(panel);
  if (tree === undefined) return [];
  const columns = panel.values.filter(({ role }) => additive.has(role));
  const parents = tree.all.filter(({ children }) => children.length > 0);
  return [
    ...parents.flatMap((node) => columns.flatMap((column) => parentTotal(panel, node, column))),
    ...totalRows(panel).flatMap((line) =>
      columns.flatMap((column) => rowTotal({ panel, line, roots: tree.roots, column, beside })),
    ),
  ];
}

/**
 * Lines by code prefix. Undefined when no line is coded or a code stands twice: then rows are grouped by
 * something else (units, projects) and sums by code would mix them.
 */
export function treeOf(panel: Panel): { roots: Node[]; all: Node[] } | undefined {
  const coded = panel.lines.flatMap((line) => (line.code === undefined ? [] : [[line.code, line] as const]));
  const byCode = new Map(coded.map(([code, line]) => [code, { line, children: [] } as Node]));
  if (byCode.size < 1 || byCode.size < coded.length) return undefined;
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
  const totals = panel.lines.filter(({ label }) => isBareTotal(label.key));
  const uncoded = panel.lines.some(
    (line) => line.code === undefined && line.total === undefined && hasAmount(panel, line),
  );
  return totals.filter(({ total }) => total === "total" || !uncoded);
}

function hasAmount(panel: Panel, line: Line): boolean {
  return panel.values.some((column) => operandOf(panel, line, column) !== undefined);
}

function parentTotal(panel: Panel, node: Node, column: Column): Total[] {
  const whole = operandOf(panel, node.line, column);
  const parts = node.children.flatMap(({ line }) => operandOf(panel, line, column) ?? []);
  if (whole === undefined || parts.length === 0) return [];
  const label = `${lineName(node.line)}（${node.line.code}）${columnSuffix(column)}`;
  return [makeTotal({ family: "subject-hierarchy", label, total: whole, parts })];
}

function rowTotal(given: {
  readonly panel: Panel;
  readonly line: Line;
  readonly roots: readonly Node[];
  readonly column: Column;
  readonly beside: readonly Panel[];
}): Total[] {
  const { panel, line, roots, column, beside } = given;
  const whole = operandOf(panel, line, column);
  const own = roots.flatMap((node) => operandOf(panel, node.line, column) ?? []);
  if (whole === undefined || own.length === 0) return [];
  const total = {
    family: "table-total" as const,
    label: `${lineName(line)}${columnSuffix(column)}`,
    total: whole,
  };
  const others = panel.values.length === 1 ? beside.flatMap(rootOperands) : [];
  if (others.length > 0) {
    const wide = { ...total, parts: [...own, ...others] };
    const narrow = { ...total, parts: own };
    const fitting = [narrow, wide].find((reading) => evidenceOf([reading]).differ === 0);
    return [makeTotal(fitting ?? { ...wide, confidence: "likely", doubt: "which-panels" })];
  }
  const isUniform = new Set(roots.map((node) => node.line.code?.length)).size === 1;
  const doubt = { confidence: "likely" as const, doubt: "mixed-levels" };
  return [makeTotal({ ...total, parts: own, ...(isUniform ? {} : doubt) })];
}

/** The highest coded lines of a panel with a single column of amounts. */
function rootOperands(panel: Panel): Operand[] {
  const [column, ...others] = panel.values;
  const tree = treeOf(panel);
  if (column === undefined || others.length > 0 || tree === undefined) return [];
  return tree.roots.flatMap((node) => operandOf(panel, node.line, column) ?? []);
}
