import type { ThreePublic } from "../accounts.ts";
import type { Context } from "../context.ts";
import type { Exact } from "../pen.ts";
import { body, columnNumbers, head, type Plan } from "./grid.ts";

interface ThreeFigures {
  readonly all: Exact;
  readonly abroad: Exact;
  readonly cars: Exact;
  readonly purchase: Exact;
  readonly operation: Exact;
  readonly reception: Exact;
}

function threeFigures(c: Context, three: ThreePublic, suffix: string): ThreeFigures {
  const { pen } = c;
  const key = (part: string) => (suffix === ".prior" ? "" : `three${part}${suffix}`);
  const both = three.purchase + three.operation;
  const figures: ThreeFigures = {
    all: pen.cell(key(""), three.abroad + both + three.reception),
    abroad: pen.cell(key(".abroad"), three.abroad),
    cars: pen.cell(key(".cars"), both),
    purchase: pen.cell(key(".purchase"), three.purchase),
    operation: pen.cell(key(".operation"), three.operation),
    reception: pen.cell(key(".reception"), three.reception),
  };
  pen.sum("table-total", figures.all, [figures.abroad, figures.cars, figures.reception]);
  pen.sum("table-total", figures.cars, [figures.purchase, figures.operation]);
  return figures;
}

const order = ["all", "abroad", "cars", "purchase", "operation", "reception"] as const;
const labels = {
  all: "合计",
  abroad: "因公出国（境）费",
  cars: "公务用车购置及运行维护费",
  purchase: "公务用车购置费",
  operation: "公务用车运行维护费",
  reception: "公务接待费",
} as const;

/** “三公”经费支出决算表 in the national layout, in pairs of columns, or as a list. */
export function threeTable(c: Context): Plan {
  const { pen, accounts } = c;
  const [open, close] = pen.style.quotes;
  const title = `${c.year >= 2022 ? "财政拨款" : "一般公共预算财政拨款"}${open}三公${close}经费支出决算表`;
  const budget = threeFigures(c, accounts.threeBudget, ".budget");
  const final = threeFigures(c, accounts.threeFinal, "");
  const form = pen.random.weighted([
    ["blocks", 5],
    ["pairs", 2],
    ["list", 3],
  ] as const);
  if (form === "list" && pen.random.fork("three form").chance(0.35))
    return { id: "three", title, ...threeCompared(c, final) };
  if (form === "list") return { id: "three", title, ...threeList(c, budget, final) };
  if (form === "pairs") return { id: "three", title, ...threePairs(budget, final) };
  const block = (name: string) => head(name, { columns: 6 });
  const second = [
    head("合计", { rows: 2 }),
    head("因公出国（境）费", { rows: 2 }),
    head("公务用车购置及运行维护费", { columns: 3 }),
    head("公务接待费", { rows: 2 }),
  ];
  const third = [head("小计"), head("公务用车购置费"), head("公务用车运行维护费")];
  const header = [
    [block(pen.random.pick(["预算数", "年初预算数"])), block("决算数")],
    [...second, ...second],
    [...third, ...third],
  ];
  const numbers = pen.random.chance(0.5)
    ? [Array.from({ length: 12 }, (_, index) => head(String(index + 1)))]
    : [];
  const row = [...order.map((part) => body([budget[part]])), ...order.map((part) => body([final[part]]))];
  return {
    id: "three",
    title,
    headerRows: 3 + numbers.length,
    columns: 12,
    rows: [...header, ...numbers, row],
  };
}

function threePairs(budget: ThreeFigures, final: ThreeFigures): Omit<Plan, "id" | "title"> {
  const pair = [head("预算数"), head("决算数")];
  const top = [
    head("合计", { columns: 2, rows: 2 }),
    head("因公出国（境）费", { columns: 2, rows: 2 }),
    head("公务用车购置及运行维护费", { columns: 6 }),
    head("公务接待费", { columns: 2, rows: 2 }),
  ];
  const middle = [
    head("小计", { columns: 2 }),
    head("公务用车购置费", { columns: 2 }),
    head("公务用车运行维护费", { columns: 2 }),
  ];
  const row = order.flatMap((part) => [body([budget[part]]), body([final[part]])]);
  return {
    headerRows: 3,
    columns: 12,
    rows: [top, middle, Array.from({ length: 6 }, () => pair).flat(), row],
  };
}

/** Items downwards, with last year's figures or the counts below. */
function threeList(c: Context, budget: ThreeFigures, final: ThreeFigures): Omit<Plan, "id" | "title"> {
  const { pen, accounts } = c;
  const marks = {
    all: "",
    abroad: "1.",
    cars: "2.",
    purchase: "（1）",
    operation: "（2）",
    reception: "3.",
  } as const;
  const rows = order.map((part) => [
    body(`${marks[part]}${labels[part]}`),
    body([budget[part]]),
    body([final[part]]),
  ]);
  const header = [[head("项目"), head("预算数"), head("决算数")]];
  const numbers = pen.random.chance(0.3) ? [columnNumbers(1, 2)] : [];
  if (pen.random.chance(0.5))
    return { headerRows: 1 + numbers.length, columns: 3, rows: [...header, ...numbers, ...rows] };
  const { counts } = accounts;
  const counted = [
    ["因公出国（境）团组数（个）", "delegations", counts.delegations, "个"],
    ["因公出国（境）人次数（人）", "travellers", counts.travellers, "人次"],
    ["公务用车购置数（辆）", "cars.bought", counts.carsBought, "辆"],
    ["公务用车保有量（辆）", "cars.held", counts.carsHeld, "辆"],
    ["国内公务接待批次（个）", "batches", counts.batches, "批次"],
    ["国内公务接待人次（人）", "visitors", counts.visitors, "人次"],
  ] as const;
  const told = counted.map(([name, key, value, unit]) => [
    body(name),
    body("—"),
    body([pen.count(key, value, unit, true)]),
  ]);
  return { headerRows: 1 + numbers.length, columns: 3, rows: [...header, ...numbers, ...rows, ...told] };
}

/** Items downwards against last year: 上年决算数, 本年决算数, 增减额, 增减幅. */
function threeCompared(c: Context, final: ThreeFigures): Omit<Plan, "id" | "title"> {
  const { pen, accounts } = c;
  const before = threeFigures(c, accounts.threePrior, ".prior");
  const rows = order.map((part) => {
    const [past, now] = [before[part], final[part]];
    const delta = pen.cell("", now.exact - past.exact);
    pen.sum("balance", delta, [now], [past]);
    const rate = past.exact === 0n ? pen.cell("", 0n) : pen.cellPercent(delta.exact, past.exact, 2);
    if (past.exact !== 0n)
      pen.link({ kind: "rate", family: "change-column", numerator: delta, denominator: past, stated: rate });
    return [body(labels[part]), ...[past, now, delta, rate].map((figure) => body([figure]))];
  });
  const header = [
    head("项目"),
    head(`${c.year - 1}年决算数`),
    head(`${c.year}年决算数`),
    head("增减额"),
    head("增减幅"),
  ];
  return { headerRows: 1, columns: 5, rows: [header, ...rows] };
}
