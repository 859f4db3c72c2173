import { fiscal, itemsOf } from "../accounts.ts";
import type { Context } from "../context.ts";
import type { Cell } from "../outline.ts";
import { body, head, type Plan } from "./grid.ts";
import { type Column, chooseLayout, hierarchyRows, type Layout } from "./hierarchy.ts";

const only = (root: string) => (code: string) => (code === "" ? root : "");

/** 一般公共预算财政拨款项目支出决算表: project money by item. */
export function projectTable(c: Context, layout: Layout = chooseLayout(c)): Plan {
  const items = itemsOf(c.accounts, "general").filter((item) => item.project > 0n);
  const columns: Column[] = [{ name: "项目支出合计", of: (item) => item.project, key: only("gen.project") }];
  const grid = hierarchyRows(c, { items, fund: "general", columns, firstIsSum: false }, layout);
  return { id: "project", title: "一般公共预算财政拨款项目支出决算表", ...grid };
}

/** 财政拨款支出决算明细表: all fiscal funds, basic and project. */
export function fiscalDetailTable(c: Context, layout: Layout = chooseLayout(c)): Plan {
  const columns: Column[] = [
    { name: "合计", of: fiscal, key: only("fiscal.exp") },
    { name: "基本支出", of: (item) => item.basic, key: only("") },
    { name: "项目支出", of: (item) => item.project, key: only("") },
  ];
  const grid = hierarchyRows(
    c,
    { items: c.accounts.items, fund: "general", columns, firstIsSum: true },
    layout,
  );
  return { id: "fiscal-detail", title: "财政拨款支出决算明细表", ...grid };
}

/** 一般公共预算财政拨款支出决算明细表 (Sichuan): the general public budget once more, basic and project. */
export function generalDetailTable(c: Context, layout: Layout = chooseLayout(c)): Plan {
  const columns: Column[] = [
    { name: "合计", of: (item) => item.basic + item.project, key: only("gen") },
    { name: "基本支出", of: (item) => item.basic, key: only("gen.basic") },
    { name: "项目支出", of: (item) => item.project, key: only("gen.project") },
  ];
  const items = itemsOf(c.accounts, "general");
  const grid = hierarchyRows(c, { items, fund: "general", columns, firstIsSum: true }, layout);
  return { id: "general-detail", title: "一般公共预算财政拨款支出决算明细表", ...grid };
}

/** 政府性基金预算财政拨款“三公”经费支出决算表: nothing was spent, and the note says so. */
export function fundThreeTable(c: Context): Plan {
  const [open, close] = c.pen.style.quotes;
  const names = ["合计", "因公出国（境）费", "公务用车购置费", "公务用车运行费", "公务接待费"];
  const row = names.map(() => body([c.pen.cell("", 0n)]));
  return {
    id: "fund-three",
    title: `政府性基金预算财政拨款${open}三公${close}经费支出决算表`,
    headerRows: 1,
    columns: names.length,
    rows: [names.map((name) => head(name)), row],
    note: `注：本${c.self}${c.year}年度无政府性基金预算财政拨款安排的${open}三公${close}经费支出，本表无数据。`,
  };
}

/** 机关运行经费、国有资产占用情况及政府采购信息表 (Inner Mongolia): money and counts in one list. */
export function informationTable(c: Context): Plan {
  const { pen, accounts, totals } = c;
  const { procurement, cars } = accounts;
  const all = pen.cell("procurement", totals.procurement);
  const parts = [
    pen.cell("procurement.goods", procurement.goods),
    pen.cell("procurement.works", procurement.works),
    pen.cell("procurement.services", procurement.services),
  ];
  pen.sum("table-total", all, parts);
  const carTotal = pen.count(
    "cars.total",
    cars.reduce((sum, [, count]) => sum + count, 0),
    "辆",
    true,
  );
  const carCells = cars.map(([, count]) => pen.count("", count, "辆", true));
  pen.sum("count-of-parts", carTotal, carCells);
  const row = (label: string, cell: Cell): Cell[] => [body(label), cell];
  const agency = accounts.entity.kind === "centre" ? 0n : totals.publicUse;
  const rows = [
    row("一、机构运行经费", body([pen.cell(accounts.entity.kind === "centre" ? "" : "agency", agency)])),
    row("二、国有资产占用情况", body("")),
    row("（一）车辆数合计（辆）", body([carTotal])),
    ...cars.map(([kind], index) => row(`　　${index + 1}.${kind}`, body([carCells[index] ?? ""]))),
    row("三、政府采购支出合计", body([all])),
    ...["货物", "工程", "服务"].map((kind, index) =>
      row(`　　${index + 1}.政府采购${kind}支出`, body([parts[index] ?? ""])),
    ),
  ];
  return {
    id: "information",
    title: "机构运行经费支出、国有资产占用情况及政府采购支出信息表",
    headerRows: 1,
    columns: 2,
    rows: [[head("项目"), head("决算数")], ...rows],
  };
}

/** “三公”经费、行政参公单位机关运行经费情况表 (Yunnan): budget, adjusted and final in a list. */
export function yunnanThreeTable(c: Context): Plan {
  const { pen, accounts, totals } = c;
  const [open, close] = pen.style.quotes;
  const { threeFinal: f, threeBudget: b, counts } = accounts;
  const both = { final: f.purchase + f.operation, budget: b.purchase + b.operation };
  const spec = [
    ["一、“三公”经费支出合计", "three", totals.three, totals.threeBudget],
    ["　1．因公出国（境）费", "three.abroad", f.abroad, b.abroad],
    ["　2．公务用车购置及运行维护费", "three.cars", both.final, both.budget],
    ["　　（1）公务用车购置费", "three.purchase", f.purchase, b.purchase],
    ["　　（2）公务用车运行维护费", "three.operation", f.operation, b.operation],
    ["　3．公务接待费", "three.reception", f.reception, b.reception],
  ] as const;
  const figures = spec.map(
    ([, key, final, budget]) => [pen.cell(`${key}.budget`, budget), pen.cell(key, final)] as const,
  );
  for (const column of [0, 1] as const) {
    const at = (row: number) => figures[row]?.[column];
    const [all, abroad, cars, purchase, operation, reception] = [at(0), at(1), at(2), at(3), at(4), at(5)];
    if (all !== undefined)
      pen.sum(
        "table-total",
        all,
        [abroad, cars, reception].filter((figure) => figure !== undefined),
      );
    if (cars !== undefined)
      pen.sum(
        "table-total",
        cars,
        [purchase, operation].filter((figure) => figure !== undefined),
      );
  }
  const told = spec.map(([label], index) => [
    body(label.replace("“", open).replace("”", close)),
    ...(figures[index] ?? []).map((figure) => body([figure])),
  ]);
  const counted = [
    ["因公出国（境）团组数（个）", "delegations", counts.delegations],
    ["公务用车保有量（辆）", "cars.held", counts.carsHeld],
    ["国内公务接待批次（个）", "batches", counts.batches],
    ["国内公务接待人次（人）", "visitors", counts.visitors],
  ] as const;
  const lines = counted.map(([name, key, value]) => [
    body(`　${name}`),
    body("—"),
    body([pen.count(key, value, "", true)]),
  ]);
  const agency =
    accounts.entity.kind === "centre"
      ? []
      : [[body("三、机关运行经费"), body("—"), body([pen.cell("agency", totals.publicUse)])]];
  const header = [
    head("项目"),
    head(pen.random.pick(["预算数", "年初预算数"])),
    head(pen.random.pick(["决算统计数", "决算数"])),
  ];
  return {
    id: "three",
    title: `${c.year >= 2022 ? "财政拨款" : ""}${open}三公${close}经费、行政参公单位机关运行经费情况表`,
    headerRows: 1,
    columns: 3,
    rows: [header, ...told, [body("二、相关统计数"), body("—"), body("—")], ...lines, ...agency],
  };
}
