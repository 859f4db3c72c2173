import { sum } from "../accounts.ts";
import type { Context } from "../context.ts";
import { economicClasses, economicSubjects } from "../economic.ts";
import type { Cell } from "../outline.ts";
import type { Exact } from "../pen.ts";
import { body, head, type Plan } from "./grid.ts";

interface EconomicRow {
  readonly code: string;
  readonly name: string;
  readonly figure: Exact;
}

/** Rows of some economic classes: the class, then its 款. */
function panel(c: Context, classes: readonly string[]): EconomicRow[] {
  const { pen, accounts } = c;
  return classes.flatMap((top) => {
    const lines = economicSubjects.filter(({ code }) => code.startsWith(top));
    const listed = lines.filter(({ code }) => accounts.economic.has(code) || pen.random.chance(0.5));
    const figures = listed.map(({ code, name }) => ({
      code,
      name,
      figure: pen.cell(`economic.${code}`, accounts.economic.get(code) ?? 0n),
    }));
    const all = pen.cell(`economic.${top}`, sum(lines.map(({ code }) => accounts.economic.get(code) ?? 0n)));
    pen.sum(
      "subject-hierarchy",
      all,
      figures.map(({ figure }) => figure),
    );
    return [{ code: top, name: economicClasses[top] ?? "", figure: all }, ...figures];
  });
}

const cells = (row: EconomicRow | undefined): Cell[] =>
  row === undefined ? [body(""), body(""), body("")] : [body(row.code), body(row.name), body([row.figure])];

/** 一般公共预算财政拨款基本支出决算表: people on the left, running costs on the right. */
export function basicTable(c: Context): Plan {
  const { pen, totals } = c;
  const title = pen.random.pick([
    "一般公共预算财政拨款基本支出决算表",
    "一般公共预算财政拨款基本支出决算明细表",
  ]);
  const left = panel(c, ["301", "303"]);
  const right = panel(c, ["302", "310"]);
  const people = pen.cell("personnel", totals.personnel);
  const running = pen.cell("public-use", totals.publicUse);
  const tops = (rows: readonly EconomicRow[]) =>
    rows.filter((row) => row.code.length === 3).map((row) => row.figure);
  pen.sum("table-total", people, tops(left));
  pen.sum("table-total", running, tops(right));
  if (pen.random.chance(0.2)) return basicList(c, title, [...left, ...right], [people, running]);
  const length = Math.max(left.length, right.length);
  const rows = Array.from({ length }, (_, index) => [...cells(left[index]), ...cells(right[index])]);
  const names = (amount: string) => [
    head(pen.random.pick(["经济分类科目编码", "科目编码"])),
    head("科目名称"),
    head(amount),
  ];
  const header = [
    [head("人员经费", { columns: 3 }), head("公用经费", { columns: 3 })],
    [...names("决算数"), ...names("决算数")],
  ];
  const foot = [
    body("人员经费合计", { columns: 2 }),
    body([people]),
    body("公用经费合计", { columns: 2 }),
    body([running]),
  ];
  return { id: "basic", title, headerRows: 2, columns: 6, rows: [...header, ...rows, foot] };
}

/** One list: 合计, 人员经费, 公用经费 as columns. */
function basicList(
  c: Context,
  title: string,
  rows: readonly EconomicRow[],
  [people, running]: readonly [Exact, Exact],
): Plan {
  const { pen, totals } = c;
  const blank = (): Cell => body("");
  const isPeople = (row: EconomicRow) => /^30[13]/.test(row.code);
  const told = rows.map((row) => [
    body(row.code),
    body(row.name),
    body([pen.cell("", row.figure.exact)]),
    isPeople(row) ? body([row.figure]) : blank(),
    isPeople(row) ? blank() : body([row.figure]),
  ]);
  rows.forEach((row, index) => {
    const all = told[index]?.[2]?.line[0];
    if (typeof all === "object") pen.link({ kind: "same", a: all, b: row.figure });
  });
  const grand = pen.cell("gen.basic", totals.generalBasic);
  pen.sum("table-total", grand, [people, running]);
  const header = [[head("科目编码"), head("科目名称"), head("合计"), head("人员经费"), head("公用经费")]];
  const foot = [body("合计", { columns: 2 }), body([grand]), body([people]), body([running])];
  return { id: "basic", title, headerRows: 1, columns: 5, rows: [...header, foot, ...told] };
}
