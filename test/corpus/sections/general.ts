import { fiscal, type Item, itemsOf, total } from "../accounts.ts";
import { budgetComparison, changeSentence } from "../change.ts";
import type { Context } from "../context.ts";
import type { Line } from "../figure.ts";
import { type Exact, join, line } from "../pen.ts";
import { subjectName } from "../subjects.ts";

/** Classes of the general budget with their items, in code order. */
export function classes(c: Context): { code: string; name: string; items: Item[]; fen: bigint }[] {
  const items = itemsOf(c.accounts, "general");
  const codes = [...new Set(items.map((item) => item.code.slice(0, 3)))].sort();
  return codes.map((code) => {
    const own = items.filter((item) => item.code.startsWith(code));
    return { code, name: subjectName(code, "general", c.year), items: own, fen: total(own, fiscal) };
  });
}

/** 五（一）. */
export function generalOverall(c: Context): Line[] {
  const { pen, totals } = c;
  const amount = pen.money("gen", totals.general);
  const whole = pen.latest("expenditure");
  const shareWords =
    whole === undefined
      ? []
      : line`，占${pen.random.pick(["本年支出合计", "本年支出合计", "支出合计"])}的${pen.share(amount, whole)}`;
  const change = changeSentence(pen, amount, totals.prior.general, {
    subject: pen.random.pick(["一般公共预算财政拨款支出", "财政拨款支出"]),
    topic: "total",
    year: c.year,
  });
  return [line`${c.period}一般公共预算财政拨款支出${amount}${shareWords}。${change}`];
}

/** 五（二）: every class with its share. */
export function generalStructure(c: Context): Line[] {
  const { pen, totals } = c;
  const whole = pen.money("gen", totals.general);
  const suffix = pen.random.pick(["", "（类）", "（类）支出"]);
  const coded = pen.random.chance(0.12);
  const parts = classes(c).map(({ code, name, fen }) => ({
    label: className(name, suffix, coded ? code : ""),
    figure: pen.money(`gen.class.${code}`, fen),
  }));
  pen.sum(
    "total-of-parts",
    whole,
    parts.map(({ figure }) => figure),
  );
  const words = parts.map(
    ({ label, figure }) =>
      line`${label}${figure}${pen.random.chance(0.97) ? "，" : ","}占${pen.share(figure, whole)}`,
  );
  return [
    line`${c.period}一般公共预算财政拨款支出${whole}，主要用于以下方面：${join(words, pen.style.semicolon)}。`,
  ];
}

function className(name: string, suffix: string, code: string): string {
  const bare = suffix === "（类）支出" ? name.replace(/支出$/, "") : name;
  return `${bare}${code === "" ? "" : `（${code}类）`}${code === "" ? suffix : ""}`;
}

type ItemForm = "full" | "short" | "coded" | "used" | "brackets";

function itemName(c: Context, item: Item, form: ItemForm): string {
  const [top, middle, leaf] = [item.code.slice(0, 3), item.code.slice(0, 5), item.code].map((code) =>
    subjectName(code, item.fund, c.year),
  );
  if (form === "coded")
    return `${top}（${item.code.slice(0, 3)}）${middle}（${item.code.slice(3, 5)}）${leaf}（${item.code.slice(5)}）`;
  if (form === "brackets")
    return `${top}（${item.code.slice(0, 3)}类）${middle}（${item.code.slice(3, 5)}款）${leaf}（${item.code.slice(5)}项）`;
  return `${form === "short" ? (top ?? "").replace(/支出$/, "") : top}（类）${middle}（款）${leaf}（项）`;
}

const purposes: Readonly<Record<string, readonly string[]>> = {
  B: ["保障机构正常运转的人员和日常公用支出", "在职人员工资津补贴及办公经费"],
  S: ["按规定为职工缴纳的社会保险和公积金", "在职人员单位缴费部分"],
  P: ["辖区基础设施维护和专项工作", "专项业务工作经费", "购买社会服务及项目实施", "补助资金发放"],
};

function purpose(c: Context, item: Item): string {
  const kind = item.project === 0n ? (/^(20805|21011|22102)/.test(item.code) ? "S" : "B") : "P";
  return c.pen.random.pick(purposes[kind] ?? []);
}

const topicOf = (item: Item) => (item.project > 0n ? "project" : "staff");

function itemLine(c: Context, item: Item, index: number, form: ItemForm, withBudget: boolean): Line {
  const { pen } = c;
  const name = itemName(c, item, form);
  const mark = pen.style.itemMark(index);
  const final = pen.money(`${item.fund}.item.${item.code}`, fiscal(item));
  if (!withBudget)
    return line`${mark}${name}${pen.random.pick(["：", ":", "。"])}支出决算${pen.random.pick(["为", "数为"])}${final}，完成预算${pen.percent("", 1n, 1n)}。`;
  const budget = pen.money(`${item.fund}.item.${item.code}.budget`, item.budget);
  const used = form === "used" ? line`主要用于${purpose(c, item)}。` : [];
  const stop = pen.random.pick(["。", "：", "。"]);
  const numbers = pen.random.pick(["年初预算为", "年初预算数为", "年初预算"]);
  const head = line`${mark}${name}${stop}${used}${numbers}${budget}，支出决算${pen.random.pick(["为", "数为", ""])}${final}`;
  const comparison = budgetComparison(pen, final, budget, topicOf(item));
  if (pen.style.free && item.budget !== 0n && pen.random.fork("item words").chance(0.5))
    return freeItem(c, line`${mark}${name}${stop}${used}`, final, budget, comparison);
  if (item.budget === 0n) return line`${head}${comparison.length > 0 ? "，" : "。"}${comparison}`;
  return line`${head}，完成${pen.random.pick(["年初预算的", "年初预算的", "预算的", "年初预算"])}${pen.rate("completion-rate", final, budget)}。${comparison}`;
}

/** 「年初预算安排B万元，实际支出F万元，预算完成率为r%」 and its like. */
function freeItem(c: Context, head: Line, final: Exact, budget: Exact, comparison: Line): Line {
  const { pen } = c;
  const rate = pen.rate("completion-rate", final, budget);
  const told = pen.random
    .fork("item form")
    .pick<Line>([
      line`年初预算安排${budget}，实际支出${final}，预算完成率为${rate}`,
      line`决算支出${final}，为年初预算${budget}的${rate}`,
      line`支出决算数${final}，年初预算数${budget}，完成年初预算数的${rate}`,
      line`年初预算${budget}，决算${final}，完成率${rate}`,
    ]);
  return line`${head}${told}。${comparison}`;
}

/** 五（三）: every item; by budget and completion, or 完成预算100% when all is spent as planned. */
export function generalDetail(c: Context): Line[] {
  const { pen, totals } = c;
  const items = itemsOf(c.accounts, "general");
  const exact = items.every((item) => item.budget === fiscal(item));
  const withBudget = !exact || pen.random.chance(0.4);
  const form = pen.random.weighted<ItemForm>([
    ["full", 6],
    ["short", 2],
    ["coded", 1.5],
    ["used", 2],
    ["brackets", 1],
  ]);
  const final = pen.money("gen", totals.general);
  const told = itemLines(c, items, form, withBudget, final);
  if (!withBudget)
    return [
      line`${c.period}一般公共预算${pen.random.pick(["财政拨款", ""])}支出决算数为${final}，完成预算${pen.percent("", 1n, 1n)}。其中：`,
      ...told,
    ];
  const budget = pen.money("gen.budget", totals.generalBudget);
  const rate =
    totals.generalBudget === 0n ? [] : line`，完成年初预算的${pen.rate("completion-rate", final, budget)}`;
  return [
    line`${c.period}一般公共预算财政拨款支出年初预算为${budget}，支出决算为${final}${rate}。${budgetComparison(pen, final, budget, "total")}其中：`,
    ...told,
  ];
}

function itemLines(
  c: Context,
  items: readonly Item[],
  form: ItemForm,
  withBudget: boolean,
  whole: Exact,
): Line[] {
  const { pen } = c;
  const before = pen.figures.length;
  const lines = items.map((item, index) => itemLine(c, item, index + 1, form, withBudget));
  const made = pen.figures.slice(before);
  pen.sum(
    "subject-hierarchy",
    whole,
    made.filter((figure) => /^general\.item\.\d{7}$/.test(figure.key)),
  );
  for (const { code, items: own } of classes(c)) {
    const top = pen.latest(`gen.class.${code}`);
    const parts = made.filter((figure) => own.some((item) => figure.key === `general.item.${item.code}`));
    if (top !== undefined) pen.sum("subject-hierarchy", top, parts);
  }
  return lines;
}
