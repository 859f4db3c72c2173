import { changeSentence } from "../change.ts";
import type { Context } from "../context.ts";
import type { Line } from "../figure.ts";
import { line } from "../pen.ts";

/** 一、收入支出决算总体情况: the grand total, told in one of the usual ways. */
export function overall(c: Context): Line[] {
  const { pen, totals } = c;
  const form = pen.random.weighted([
    ["one", 4],
    ["plain", 2],
    ["each", 2],
    ["respectively", 1],
    ["split", 2],
  ] as const);
  if (form === "split") return splitOverall(c);
  if (pen.style.free && pen.random.chance(0.5)) return freeOverall(c);
  const total = pen.money("total", totals.total);
  const change = changeSentence(pen, total, totals.prior.total, {
    subject: pen.random.pick(["收、支总计各", "收、支总计", "收入、支出总计各"]),
    topic: "total",
    year: c.year,
  });
  if (form === "one")
    return [
      line`${c.period}${pen.random.pick(["收、支总计", "收入、支出总计", "收支总计"])}${pen.random.pick(["均为", "", "均为"])}${total}。${change}`,
    ];
  if (form === "plain")
    return [line`${c.period}收入总计${total}，支出总计${pen.money("total", totals.total)}。${change}`];
  if (form === "each")
    return [line`${c.period}总收入${total}，总支出${pen.money("total", totals.total)}。${change}`];
  return [line`${c.period}收、支总计分别为${total}、${pen.money("total", totals.total)}。${change}`];
}

/** In words of the office's own. */
function freeOverall(c: Context): Line[] {
  const { pen, totals } = c;
  const total = pen.money("total", totals.total);
  const again = () => pen.money("total", totals.total);
  const change = (subject: string) =>
    changeSentence(pen, total, totals.prior.total, { subject, topic: "total", year: c.year });
  const who = pen.random.pick([`本${c.self}`, c.short, c.name]);
  return pen.random.pick<() => Line[]>([
    () => [
      line`${c.period}，${who}收入总计${total}，支出总计${again()}，收支平衡。${change("收、支总计各")}`,
    ],
    () => [line`${who}${c.period}收支总计为${total}，${change("")}`],
    () => [line`${who}${c.period}决算收入总计和支出总计均为${total}。${change("收入总计和支出总计均")}`],
    () => [line`${c.period}收入、支出决算总额均为${total}。`, change("收、支总额")],
    () => [line`（一）收入总计${total}。`, line`（二）支出总计${again()}。`, change("收、支总计各")],
  ])();
}

/** With what the totals are made of. */
function splitOverall(c: Context): Line[] {
  const { pen, totals } = c;
  const total = pen.money("total", totals.total);
  const income = pen.money("income", totals.income);
  const opening = pen.money("opening", totals.opening);
  const spentTotal = pen.money("total", totals.total);
  const expenditure = pen.money("expenditure", totals.expenditure);
  const closing = pen.money("closing", totals.closing);
  const used =
    pen.random.chance(0.4) || c.accounts.surplusUsed > 0n
      ? pen.money("used", c.accounts.surplusUsed)
      : undefined;
  const distributed =
    used !== undefined || c.accounts.surplusDistributed > 0n
      ? pen.money("distributed", c.accounts.surplusDistributed)
      : undefined;
  const usedName =
    c.year >= 2023 && pen.random.chance(0.5)
      ? "使用非财政拨款结余（含专用结余）"
      : c.year >= 2019
        ? "使用非财政拨款结余"
        : "用事业基金弥补收支差额";
  pen.sum("balance", total, used === undefined ? [income, opening] : [income, used, opening]);
  pen.sum(
    "balance",
    spentTotal,
    distributed === undefined ? [expenditure, closing] : [expenditure, distributed, closing],
  );
  const usedWords = used === undefined ? [] : line`，${usedName}${used}`;
  const distributedWords = distributed === undefined ? [] : line`，结余分配${distributed}`;
  const change = changeSentence(pen, total, totals.prior.total, {
    subject: "收、支总计各",
    topic: "total",
    year: c.year,
  });
  const colon = pen.random.pick(["，其中：", "，其中：", "。其中：", "，包括："]);
  return [
    line`${c.period}收入总计${total}${colon}本年收入合计${income}${usedWords}，年初结转和结余${opening}。`,
    line`${c.period}支出总计${spentTotal}${colon}本年支出合计${expenditure}${distributedWords}，年末结转和结余${closing}。`,
    change,
  ];
}

/** 四、财政拨款收入支出决算总体情况. */
export function fiscalOverall(c: Context): Line[] {
  const { pen, totals } = c;
  const total = pen.money("fiscal.total", totals.fiscalTotal);
  const change = changeSentence(pen, total, totals.prior.fiscalTotal, {
    subject: pen.random.pick(["财政拨款收、支总计各", "财政拨款收入总计、支出总计各", "收、支总计"]),
    topic: "total",
    year: c.year,
  });
  const form = pen.random.weighted([
    ["one", 5],
    ["plain", 2],
    ["split", 2],
  ] as const);
  if (form === "one")
    return [
      line`${c.period}财政拨款${pen.random.pick(["收、支总计", "收入、支出总计"])}${pen.random.pick(["均为", "", "各"])}${total}。${change}`,
    ];
  if (form === "plain")
    return [
      line`${c.period}财政拨款收入总计${total}，财政拨款支出总计${pen.money("fiscal.total", totals.fiscalTotal)}。${change}`,
    ];
  const general = pen.money("income.general", totals.generalIncome);
  const fund = pen.money("income.fund", totals.fundIncome);
  const capital = pen.money("income.capital", totals.capitalIncome);
  const opening = pen.money("fiscal.opening", totals.fiscalOpening);
  pen.sum("balance", total, [general, fund, capital, opening]);
  return [
    line`${c.period}财政拨款收入总计${total}，其中：一般公共预算财政拨款收入${general}，政府性基金预算财政拨款收入${fund}，国有资本经营预算财政拨款收入${capital}，年初财政拨款结转和结余${opening}。`,
    change,
  ];
}
