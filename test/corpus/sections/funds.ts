import { fiscal, type Item, itemsOf, total } from "../accounts.ts";
import { changeSentence } from "../change.ts";
import type { Context } from "../context.ts";
import type { Line } from "../figure.ts";
import { type Exact, join, line } from "../pen.ts";
import { subjectName } from "../subjects.ts";

function itemNames(c: Context, item: Item): string {
  const [top, middle, leaf] = [item.code.slice(0, 3), item.code.slice(0, 5), item.code].map((code) =>
    subjectName(code, item.fund, c.year),
  );
  return `${top}（类）${middle}（款）${leaf}（项）`;
}

/** 八、政府性基金: none, or the amounts by item. */
export function fundSection(c: Context): Line[] {
  const { pen, totals, accounts } = c;
  const items = itemsOf(accounts, "fund");
  if (items.length === 0) {
    return [
      line`${pen.random.pick([`${c.period}无政府性基金预算财政拨款收入、支出。`, `本${c.self}${c.period}没有使用政府性基金预算财政拨款安排的支出。`, `本${c.self}${c.year}年无政府性基金预算财政拨款收支。`])}`,
    ];
  }
  const spent = pen.money("fund", totals.fund);
  const listed = listedItems(c, items, spent);
  const change = changeSentence(pen, spent, totals.prior.fund, {
    subject: "支出",
    topic: "project",
    year: c.year,
  });
  const balance = pen.random.chance(0.4) ? fundBalance(c, items, spent) : [];
  return [line`${c.period}政府性基金预算财政拨款支出${spent}${listed}${change}`, ...balance];
}

function listedItems(c: Context, items: readonly Item[], spent: Exact): Line {
  const { pen } = c;
  const [only] = items;
  if (items.length === 1 && only !== undefined && pen.random.chance(0.5))
    return line`，主要用于${subjectName(only.code, "fund", c.year)}。`;
  const figures = items.map((item) => pen.money(`fund.item.${item.code}`, fiscal(item)));
  pen.sum("total-of-parts", spent, figures);
  return line`，其中：${join(
    items.map((item, index) => line`${itemNames(c, item)}${figures[index]}`),
    "；",
  )}。`;
}

/** Opening balance, income, expenditure and closing balance. */
function fundBalance(c: Context, items: readonly Item[], spent: Exact): Line[] {
  const { pen, totals } = c;
  const opening = pen.money(
    "fund.opening",
    total(items, (item) => item.opening),
  );
  const received = pen.money("income.fund", totals.fundIncome);
  const again = pen.money("fund", spent.exact);
  const closing = pen.money(
    "fund.closing",
    total(items, (item) => item.closing),
  );
  pen.sum("balance", closing, [opening, received], [again]);
  return [
    line`政府性基金预算财政拨款年初结转和结余${opening}，本年收入${received}，本年支出${again}，年末结转和结余${closing}。`,
  ];
}

/** 九、国有资本经营预算. */
export function capitalSection(c: Context): Line[] {
  const { pen, totals, accounts } = c;
  const items = itemsOf(accounts, "capital");
  if (items.length === 0) {
    return [
      line`${pen.random.pick([`${c.period}无国有资本经营预算财政拨款收入、支出。`, `本${c.self}${c.period}没有使用国有资本经营预算财政拨款安排的支出。`, `本${c.self}${c.year}年无国有资本经营预算财政拨款支出。`])}`,
    ];
  }
  const spent = pen.money("capital", totals.capital);
  const change = changeSentence(pen, spent, totals.prior.capital, {
    subject: "支出",
    topic: "project",
    year: c.year,
  });
  return [
    line`${c.period}国有资本经营预算财政拨款支出${spent}，主要用于${subjectName(items[0]?.code ?? "", "capital", c.year)}。${change}`,
  ];
}
