import type { Item } from "../accounts.ts";
import { total } from "../accounts.ts";
import type { Context } from "../context.ts";
import type { Cell } from "../outline.ts";
import type { Exact } from "../pen.ts";
import { type Fund, subjectName } from "../subjects.ts";
import { body, columnNumbers, head } from "./grid.ts";

/** One amount column of a table by subject. */
export interface Column {
  readonly name: string;
  readonly of: (item: Item) => bigint;
  /** Key of the total row, of a class and of an item; empty when nothing else says the same. */
  readonly key: (code: string) => string;
  /** A percentage of two other columns of its row instead of an amount. */
  readonly percentOf?: readonly [part: number, whole: number];
}

export interface HierarchyPlan {
  readonly items: readonly Item[];
  readonly fund: Fund;
  readonly columns: readonly Column[];
  /** The first column is the sum of the others. */
  readonly firstIsSum: boolean;
  /** Says whether column `to` = Σ plus − Σ minus in every row. */
  readonly identities?: readonly {
    readonly to: number;
    readonly plus: readonly number[];
    readonly minus: readonly number[];
  }[];
}

export interface Layout {
  /** Code in one column, in three columns (类 款 项), or none. */
  readonly codes: "joined" | "three" | "none";
  readonly totalFirst: boolean;
  readonly numbers: boolean;
  readonly indent: boolean;
}

export function chooseLayout(c: Context): Layout {
  const { random } = c.pen;
  return {
    codes: random.weighted([
      ["joined", 6],
      ["three", 2],
    ] as const),
    totalFirst: random.chance(0.6),
    numbers: random.chance(0.4),
    indent: random.chance(0.3),
  };
}

function codeCells(layout: Layout, code: string): Cell[] {
  if (layout.codes === "none") return [];
  if (layout.codes === "joined") return [body(code)];
  const parts = [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)];
  return parts.map((part) => body(part));
}

const labelColumns = (layout: Layout) => (layout.codes === "three" ? 4 : layout.codes === "joined" ? 2 : 1);

function headerRows(plan: HierarchyPlan, layout: Layout, c: Context): Cell[][] {
  const names = plan.columns.map((column) => head(column.name));
  const labels = labelColumns(layout);
  if (layout.codes === "none") return [[head("项目"), ...names]];
  if (layout.codes === "three")
    return [
      [head("功能分类科目编码", { columns: 3 }), head("科目名称"), ...names],
      ...(layout.numbers ? [columnNumbers(labels, names.length)] : []),
    ];
  const twoRows = c.pen.random.chance(0.6);
  if (!twoRows)
    return [
      [head(c.pen.random.pick(["功能分类科目编码", "科目编码"])), head("科目名称"), ...names],
      ...(layout.numbers ? [columnNumbers(labels, names.length)] : []),
    ];
  const deep = plan.columns.map((column) => head(column.name, { rows: 2 }));
  return [
    [head("项目", { columns: 2 }), ...deep],
    [head(c.pen.random.pick(["功能分类科目编码", "科目代码"])), head("科目名称")],
    ...(layout.numbers ? [columnNumbers(labels, names.length)] : []),
  ];
}

interface Row {
  readonly code: string;
  readonly figures: readonly Exact[];
}

/** 增减%: nothing where last year was nothing. */
function percentCell(
  c: Context,
  { percentOf, name }: Column,
  amounts: readonly (Exact | undefined)[],
): Exact {
  const part = amounts[percentOf?.[0] ?? 0];
  const whole = amounts[percentOf?.[1] ?? 0];
  if (part === undefined || whole === undefined || whole.exact === 0n) return c.pen.cell("", 0n);
  const stated = c.pen.cellPercent(part.exact, whole.exact, 2);
  if (name.includes("%")) stated.suffix = "";
  c.pen.link({ kind: "rate", family: "change-column", numerator: part, denominator: whole, stated });
  return stated;
}

/** Rows and relations of a table by functional subject; total, classes, sections and items. */
export function hierarchyRows(
  c: Context,
  plan: HierarchyPlan,
  layout: Layout,
): { rows: Cell[][]; headerRows: number; columns: number } {
  const { pen } = c;
  const codes = [
    ...new Set(plan.items.flatMap((item) => [item.code.slice(0, 3), item.code.slice(0, 5), item.code])),
  ].sort();
  const row = (code: string): Row => {
    const own = plan.items.filter((item) => item.code.startsWith(code));
    const amounts = plan.columns.map((column) =>
      column.percentOf === undefined ? pen.cell(column.key(code), total(own, column.of)) : undefined,
    );
    const figures = plan.columns.map((column, index) => amounts[index] ?? percentCell(c, column, amounts));
    return { code, figures };
  };
  const all = row("");
  const rows = codes.map(row);
  linkRows(c, plan, [all, ...rows]);
  const labels = labelColumns(layout);
  const totalLabel = pen.random.pick(["合计", "合计", "合 计", "总计"]);
  const totalRow = [body(totalLabel, { columns: labels }), ...all.figures.map((figure) => body([figure]))];
  const told = rows.map(({ code, figures }) => {
    const indent = layout.indent ? "　".repeat(code.length === 7 ? 2 : code.length === 5 ? 1 : 0) : "";
    return [
      ...codeCells(layout, code),
      body(indent + subjectName(code, plan.fund, c.year)),
      ...figures.map((figure) => body([figure])),
    ];
  });
  const header = headerRows(plan, layout, c);
  return {
    rows: layout.totalFirst ? [...header, totalRow, ...told] : [...header, ...told, totalRow],
    headerRows: header.length,
    columns: labels + plan.columns.length,
  };
}

/** Within one row: the first column is the sum of the others, or what the plan says of its columns. */
function linkColumns(c: Context, plan: HierarchyPlan, { figures }: Row): void {
  const [first, ...others] = figures;
  if (plan.firstIsSum && first !== undefined) c.pen.sum("table-total", first, others);
  const pick = (indexes: readonly number[]) =>
    indexes.map((index) => figures[index]).filter((figure) => figure !== undefined);
  for (const { to, plus, minus } of plan.identities ?? []) {
    const target = figures[to];
    if (target !== undefined) c.pen.sum("balance", target, pick(plus), pick(minus));
  }
}

/** Between rows: the total is the sum of the classes, a class of its sections, a section of its items. */
function linkRows(c: Context, plan: HierarchyPlan, rows: readonly Row[]): void {
  for (const row of rows) {
    linkColumns(c, plan, row);
    const { code, figures } = row;
    if (code.length === 7) continue;
    const depth = code.length === 0 ? 3 : code.length + 2;
    const children = rows.filter((each) => each.code.length === depth && each.code.startsWith(code));
    const family = code === "" ? "table-total" : "subject-hierarchy";
    figures.forEach((figure, index) => {
      if (plan.columns[index]?.percentOf !== undefined) return;
      const parts = children.map((child) => child.figures[index]).filter((part) => part !== undefined);
      c.pen.sum(family, figure, parts);
    });
  }
}
