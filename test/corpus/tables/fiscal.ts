import { fiscal, itemsOf, total } from "../accounts.ts";
import type { Context } from "../context.ts";
import { chinese } from "../outline.ts";
import type { Exact } from "../pen.ts";
import { subjectName } from "../subjects.ts";
import { body, head, type Plan } from "./grid.ts";
import { cellOf, classCodes, type Row } from "./overall.ts";

interface FundRow {
  readonly label: string;
  readonly figures: readonly [Exact, Exact, Exact, Exact] | undefined;
}

function fiscalRight(c: Context): FundRow[] {
  const { pen, accounts, totals } = c;
  const funds = ["general", "fund", "capital"] as const;
  const make = (label: string, keys: readonly string[], of: (index: number) => bigint): FundRow => {
    const [general, fund, capital] = funds.map((_, index) => pen.cell(keys[index + 1] ?? "", of(index))) as [
      Exact,
      Exact,
      Exact,
    ];
    const all = pen.cell(keys[0] ?? "", of(0) + of(1) + of(2));
    pen.sum("table-total", all, [general, fund, capital]);
    return { label, figures: [all, general, fund, capital] };
  };
  const codes = classCodes(c).filter(
    (code) =>
      accounts.items.some((item) => item.code.startsWith(code) && fiscal(item) > 0n) ||
      pen.random.chance(0.5),
  );
  const rows = codes.map((code, index) => {
    const of = (fund: number) =>
      total(
        itemsOf(accounts, funds[fund] ?? "general").filter((item) => item.code.startsWith(code)),
        fiscal,
      );
    const fund = accounts.items.find((item) => item.code.startsWith(code))?.fund ?? "general";
    return make(
      `${chinese(index + 1)}、${subjectName(code, fund, c.year)}`,
      ["", `gen.class.${code}`, `fund.class.${code}`, ""],
      of,
    );
  });
  const spentTotals = [totals.general, totals.fund, totals.capital];
  const closings = funds.map((fund) => total(itemsOf(accounts, fund), (item) => item.closing));
  const all = make(
    "本年支出合计",
    ["fiscal.exp", "gen", "fund", "capital"],
    (index) => spentTotals[index] ?? 0n,
  );
  const closing = make(
    "年末财政拨款结转和结余",
    ["fiscal.closing", "", "fund.closing", "capital.closing"],
    (index) => closings[index] ?? 0n,
  );
  const grand = make(
    "总计",
    ["fiscal.total", "", "", ""],
    (index) => (spentTotals[index] ?? 0n) + (closings[index] ?? 0n),
  );
  for (const column of [0, 1, 2, 3] as const) {
    const pick = (row: FundRow) => row.figures?.[column] as Exact;
    pen.sum("table-total", pick(all), rows.map(pick));
    pen.sum("balance", pick(grand), [pick(all), pick(closing)]);
  }
  return [...rows, all, closing, grand];
}

function fiscalLeft(c: Context): Row[] {
  const { pen, totals, accounts } = c;
  const funds = ["general", "fund", "capital"] as const;
  const names = ["一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"];
  const incomes = [totals.generalIncome, totals.fundIncome, totals.capitalIncome];
  const first = funds.map(
    (fund, index): Row => [
      `${chinese(index + 1)}、${names[index]}`,
      pen.cell(`income.${fund}`, incomes[index] ?? 0n),
    ],
  );
  const again = funds.map(
    (fund, index): Row => [
      `${chinese(index + 1)}、${names[index]}`,
      pen.cell(
        fund === "general" ? "" : `${fund}.opening`,
        total(itemsOf(accounts, fund), (item) => item.opening),
      ),
    ],
  );
  const figures = (rows: readonly Row[]) => rows.map(([, figure]) => figure as Exact);
  const all = pen.cell("income.fiscal", totals.fiscalIncome);
  const opening = pen.cell("fiscal.opening", totals.fiscalOpening);
  const grand = pen.cell("fiscal.total", totals.fiscalTotal);
  pen.sum("table-total", all, figures(first));
  pen.sum("table-total", opening, figures(again));
  pen.sum("balance", grand, [all, opening]);
  return [...first, ["本年收入合计", all], ["年初财政拨款结转和结余", opening], ...again, ["总计", grand]];
}

/** 财政拨款收入支出决算总表: the right half by fund. */
export function fiscalTable(c: Context): Plan {
  const left = fiscalLeft(c);
  const right = fiscalRight(c);
  const rows = Math.max(left.length, right.length);
  const grandLeft = left.at(-1);
  const grandRight = right.at(-1);
  const table = Array.from({ length: rows }, (_, index) => {
    const last = index === rows - 1;
    const [label, figure] = (last ? grandLeft : index < left.length - 1 ? left[index] : undefined) ?? [
      "",
      undefined,
    ];
    const row = last ? grandRight : index < right.length - 1 ? right[index] : undefined;
    return [
      body(label),
      cellOf(figure),
      body(row?.label ?? ""),
      ...[0, 1, 2, 3].map((column) => cellOf(row?.figures?.[column])),
    ];
  });
  const amount = c.pen.random.pick(["决算数", "金额"]);
  const header = [
    [head("收入", { columns: 2 }), head("支出", { columns: 5 })],
    [
      head("项目"),
      head(amount),
      head("项目"),
      head("合计"),
      head("一般公共预算财政拨款"),
      head("政府性基金预算财政拨款"),
      head("国有资本经营预算财政拨款"),
    ],
  ];
  return {
    id: "fiscal",
    title: "财政拨款收入支出决算总表",
    headerRows: 2,
    columns: 7,
    rows: [...header, ...table],
  };
}
