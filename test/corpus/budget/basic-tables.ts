import { sum } from "../accounts.ts";
import { type Context, threePublicName } from "../context.ts";
import { economicClasses, economicSubjects } from "../economic.ts";
import { body, head, type Plan } from "../tables/grid.ts";

/** 一般公共预算基本支出表: 合计 = 人员经费 + 公用经费 by economic 款. */
export function basicTable(c: Context): Plan {
  const { pen, totals, accounts } = c;
  const isPeople = (code: string) => /^30[13]/.test(code);
  const line = (code: string, name: string, fen: bigint) => {
    const all = pen.cell(`economic.${code}`, fen);
    const split = [pen.cell("", isPeople(code) ? fen : 0n), pen.cell("", isPeople(code) ? 0n : fen)] as const;
    pen.sum("table-total", all, split);
    return {
      code,
      figures: [all, ...split] as const,
      cells: [body(code), body(name), ...[all, ...split].map((figure) => body([figure]))],
    };
  };
  const lines = Object.entries(economicClasses).flatMap(([top, name]) => {
    const own = economicSubjects.filter(
      ({ code }) => code.startsWith(top) && (accounts.economic.get(code) ?? 0n) > 0n,
    );
    if (own.length === 0) return [];
    const parts = own.map((subject) =>
      line(subject.code, subject.name, accounts.economic.get(subject.code) ?? 0n),
    );
    const head = line(top, name, sum(own.map(({ code }) => accounts.economic.get(code) ?? 0n)));
    for (const column of [0, 1, 2] as const)
      pen.sum(
        "subject-hierarchy",
        head.figures[column],
        parts.map((part) => part.figures[column]),
      );
    return [head, ...parts];
  });
  const grand = [
    pen.cell("gen.basic", totals.generalBasic),
    pen.cell("personnel", totals.personnel),
    pen.cell("public-use", totals.publicUse),
  ] as const;
  pen.sum("table-total", grand[0], [grand[1], grand[2]]);
  const tops = lines.filter(({ code }) => code.length === 3);
  for (const column of [0, 1, 2] as const)
    pen.sum(
      "table-total",
      grand[column],
      tops.map(({ figures }) => figures[column]),
    );
  const header = [
    [head("部门预算支出经济分类科目", { columns: 2 }), head("本年一般公共预算基本支出", { columns: 3 })],
    [head("科目编码"), head("科目名称"), head("合计"), head("人员经费"), head("公用经费")],
  ];
  return {
    id: "basic",
    title: "一般公共预算基本支出表",
    headerRows: 2,
    columns: 5,
    rows: [
      ...header,
      ...lines.map(({ cells }) => cells),
      [body("合计", { columns: 2 }), ...grand.map((figure) => body([figure]))],
    ],
  };
}

const threeHeads = ["因公出国（境）费", "公务用车购置费", "公务用车运行费", "公务接待费"];

export function threeTable(c: Context): Plan {
  const { pen, accounts } = c;
  const { threeFinal: t } = accounts;
  const cars = pen.cell("three.cars", t.purchase + t.operation);
  const all = pen.cell("three", t.abroad + t.purchase + t.operation + t.reception);
  const [abroad, purchase, operation, reception] = [
    pen.cell("three.abroad", t.abroad),
    pen.cell("three.purchase", t.purchase),
    pen.cell("three.operation", t.operation),
    pen.cell("three.reception", t.reception),
  ];
  pen.sum("table-total", cars, [purchase, operation]);
  pen.sum("table-total", all, [abroad, cars, reception]);
  const header = [
    [
      head(`${threePublicName(pen)}合计`, { rows: 2 }),
      head(threeHeads[0] ?? "", { rows: 2 }),
      head("公务用车购置及运行费", { columns: 3 }),
      head(threeHeads[3] ?? "", { rows: 2 }),
    ],
    [head("小计"), head(threeHeads[1] ?? ""), head(threeHeads[2] ?? "")],
  ];
  return {
    id: "three",
    title: `一般公共预算${threePublicName(pen)}支出表`,
    headerRows: 2,
    columns: 6,
    rows: [...header, [all, abroad, cars, purchase, operation, reception].map((figure) => body([figure]))],
  };
}
