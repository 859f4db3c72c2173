import { totalWordOf } from "../../text/labels.ts";
import type { Column } from "./columns.ts";

/** A column that is the sum of others, row by row. */
export interface ColumnSum {
  readonly total: Column;
  readonly parts: readonly Column[];
  readonly minus: readonly Column[];
  /** `formula`: the 栏次 row says so; `header`: 合计 and its neighbours; `of-which`: the neighbours stand under 其中. */
  readonly source: "formula" | "header" | "of-which";
}

/** Column sums that the 栏次 formulas and the header's own tree of names state. */
export function columnSumsOf(values: readonly Column[], all: readonly Column[]): ColumnSum[] {
  const stated = formulaSums(values, all);
  const known = new Set(stated.map(({ total }) => total.index));
  const derived = [...groupsOf(values)].flatMap(([, columns]) => treeSums(buildTree(columns)));
  return [...stated, ...derived.filter(({ total }) => !known.has(total.index))];
}

/** Columns that may be added: one measure, one stage, one year, one unit. */
function groupsOf(values: readonly Column[]): Map<string, Column[]> {
  const added = values.filter(({ role }) => role === "amount" || role === "count");
  return Map.groupBy(added, ({ role, stage, year, unit }) => [role, stage, year ?? "", unit ?? ""].join("/"));
}

/** `4=1+2-3` in the 栏次 row. */
function formulaSums(values: readonly Column[], all: readonly Column[]): ColumnSum[] {
  const byNumber = new Map<string, Column>();
  for (const column of all) {
    const number = column.number?.split("=")[0];
    if (number !== undefined) byNumber.set(number, column);
  }
  return values.flatMap((total) => {
    const formula = total.number?.split("=")[1];
    if (formula === undefined || !/^\(?\d+(?:[+-]\(?\d+\)?)+\)?$/.test(formula)) return [];
    const terms = formula.replace(/[()]/g, "").match(/[+-]?\d+/g) ?? [];
    const named = terms.map((term) => byNumber.get(term.replace(/^[+-]/, "")));
    if (named.some((column) => column === undefined || column === total)) return [];
    const pick = (negative: boolean) =>
      named.filter(
        (column, index) => column !== undefined && (terms[index] ?? "").startsWith("-") === negative,
      );
    return [
      { total, parts: pick(false) as Column[], minus: pick(true) as Column[], source: "formula" as const },
    ];
  });
}

/** A header cell and the columns or header cells under it. */
interface Branch {
  readonly name: string;
  readonly column: Column | undefined;
  readonly children: Branch[];
}

function buildTree(columns: readonly Column[]): Branch {
  const root: Branch = { name: "", column: undefined, children: [] };
  const shared = sharedPrefix(columns);
  for (const column of columns) {
    let at = root;
    const names = column.aspect.slice(Math.min(shared, Math.max(0, column.aspect.length - 1)));
    names.slice(0, -1).forEach((name) => {
      const last = at.children[at.children.length - 1];
      const next =
        last?.name === name && last.column === undefined ? last : { name, column: undefined, children: [] };
      if (next !== last) at.children.push(next);
      at = next;
    });
    at.children.push({ name: names[names.length - 1] ?? "", column, children: [] });
  }
  return root;
}

/** Levels that all columns have in common (财政拨款“三公”经费 over everything). */
function sharedPrefix(columns: readonly Column[]): number {
  const [first] = columns;
  if (first === undefined || columns.length < 2) return 0;
  let length = 0;
  while (
    first.aspect[length] !== undefined &&
    columns.every(({ aspect }) => aspect.length > length + 1 && aspect[length] === first.aspect[length])
  )
    length += 1;
  return length;
}

function isTotal(branch: Branch): boolean {
  return branch.column !== undefined && totalWordOf(branch.name) !== undefined;
}

function isOfWhich(branch: Branch): boolean {
  return branch.name === "其中" || branch.column?.ofWhich === true;
}

/** Columns that stand for a branch in a sum one level up: its own total, or all of its columns. */
function representatives(branch: Branch): Column[] {
  if (branch.column !== undefined) return [branch.column];
  const total = branch.children.find(isTotal)?.column;
  if (total !== undefined) return [total];
  return branch.children.filter((child) => !isOfWhich(child)).flatMap(representatives);
}

function treeSums(branch: Branch): ColumnSum[] {
  const below = branch.children.flatMap((child) => (child.column === undefined ? treeSums(child) : []));
  const totals = branch.children.filter(isTotal);
  return [...below, ...totals.flatMap((total) => sumsAt(branch.children, total))];
}

/** The other side (本年收入 beside 本年支出合计) and the next total end what a total adds up. */
function isBarrier(total: Branch, child: Branch): boolean {
  if (isTotal(child)) return true;
  if (/支出/.test(total.name)) return /^(?:本年|当年)?收入/.test(child.name);
  return /收入/.test(total.name) && /^(?:本年|当年)?支出/.test(child.name);
}

/** Columns that stand beside the “三公” expenses in one table without being among them. */
function isCompanion(child: Branch): boolean {
  return /机关运行|会议费|培训费/.test(child.name);
}

function isBalance(child: Branch): boolean {
  return /结转|结余/.test(child.name);
}

/**
 * What follows a total and what precedes it, up to the next barrier, with and without the balances beside it (上年结转 is a
 * part of a budget's 合计, 年末结转 none of 本年支出合计). Where several could be meant, the rows decide.
 */
function sumsAt(children: readonly Branch[], total: Branch): ColumnSum[] {
  const at = children.indexOf(total);
  const until = (list: readonly Branch[], ends: (child: Branch) => boolean) => {
    const end = list.findIndex(ends);
    return end < 0 ? list : list.slice(0, end);
  };
  const sides = [children.slice(at + 1), children.slice(0, at).reverse()];
  const readings = sides.flatMap((side) => {
    const whole = until(side, (child) => isBarrier(total, child));
    const tight = until(whole, isBalance);
    const own = whole.filter((child) => !isCompanion(child));
    return [tight, whole, own].filter(
      (list, index, all) => all.findIndex((each) => each.length === list.length) === index,
    );
  });
  return readings.flatMap((segment) => sumOf(total, segment) ?? []);
}

function sumOf(total: Branch, segment: readonly Branch[]): ColumnSum | undefined {
  if (total.column === undefined) return undefined;
  const plain = segment.filter((child) => !isOfWhich(child)).flatMap(representatives);
  if (plain.length >= 2) return { total: total.column, parts: plain, minus: [], source: "header" };
  const marked = segment
    .filter(isOfWhich)
    .flatMap((child) =>
      child.column === undefined ? child.children.flatMap(representatives) : [child.column],
    );
  if (plain.length > 0 || marked.length < 2) return undefined;
  return { total: total.column, parts: marked, minus: [], source: "of-which" };
}
