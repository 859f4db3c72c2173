import { itemsOf, total } from "../accounts.ts";
import { changeSentence } from "../change.ts";
import { type Context, threePublicName } from "../context.ts";
import type { Line } from "../figure.ts";
import { line } from "../pen.ts";
import { reason } from "../reasons.ts";
import { classes } from "./general.ts";

/** The four numbered paragraphs of Chongqing's first section. */
export function chongqingTotals(c: Context): Line[] {
  const { pen, totals } = c;
  const total = pen.money("total", totals.total);
  const again = pen.money("total", totals.total);
  const first = line`1.总体情况。${c.period}收入总计${total}，支出总计${again}。${changeSentence(pen, total, totals.prior.total, { subject: "收支", topic: "total", year: c.year })}`;
  const income = pen.money("income", totals.income);
  const fiscalIncome = pen.money("income.fiscal", totals.fiscalIncome);
  const others = totals.income - totals.fiscalIncome;
  const otherIncome = pen.money("", others);
  pen.sum("total-of-parts", income, [fiscalIncome, otherIncome]);
  const opening = pen.money("opening", totals.opening);
  const second = line`2.收入情况。${c.period}收入合计${income}，${changeSentence(pen, income, totals.prior.income, { topic: "total", year: c.year })}其中：财政拨款收入${fiscalIncome}，占${pen.share(fiscalIncome, income)}；其他各项收入${otherIncome}，占${pen.share(otherIncome, income)}。此外，年初结转和结余${opening}。`;
  const spent = pen.money("expenditure", totals.expenditure);
  const basic = pen.money("exp.basic", totals.basic);
  const project = pen.money("exp.project", totals.project);
  const operating = pen.money("exp.operating", totals.operating);
  pen.sum("total-of-parts", spent, [basic, project, operating]);
  const third = line`3.支出情况。${c.period}支出合计${spent}，${changeSentence(pen, spent, totals.prior.expenditure, { topic: "total", year: c.year })}其中：基本支出${basic}，占${pen.share(basic, spent)}；项目支出${project}，占${pen.share(project, spent)}；经营支出${operating}，占${pen.share(operating, spent)}。`;
  const closing = pen.money("closing", totals.closing);
  const priorClosing = totals.opening;
  const fourth = line`4.结转结余情况。${c.period}年末结转和结余${closing}，${changeSentence(pen, closing, priorClosing, { topic: "project", year: c.year })}`;
  return [first, second, third, fourth];
}

/** Income, expenditure and the comparison by class with the original budget. */
export function chongqingGeneral(c: Context): Line[] {
  const { pen, totals } = c;
  const received = pen.money("income.general", totals.generalIncome);
  const spent = pen.money("gen", totals.general);
  const first = line`1.收入情况。${c.period}一般公共预算财政拨款收入${received}。`;
  const budgetGap = totals.general - totals.generalBudget;
  const gapWords = againstBudget(c, spent, totals.generalBudget, budgetGap);
  const second = line`2.支出情况。${c.period}一般公共预算财政拨款支出${spent}，${changeSentence(pen, spent, totals.prior.general, { topic: "total", year: c.year })}${gapWords}`;
  const list = classes(c).map(({ code, name, fen, items }, index) => {
    const figure = pen.money(`gen.class.${code}`, fen);
    const share = pen.share(figure, spent);
    const budget = total(items, (item) => item.budget);
    return {
      figure,
      words: line`（${index + 1}）${name}${figure}，占${share}${classGap(c, figure, budget, fen - budget)}`,
    };
  });
  pen.sum(
    "total-of-parts",
    spent,
    list.map(({ figure }) => figure),
  );
  const closing = pen.money(
    "",
    total(itemsOf(c.accounts, "general"), (item) => item.closing),
  );
  return [
    first,
    second,
    line`3.结转结余情况。${c.period}年末一般公共预算财政拨款结转和结余${closing}。`,
    line`4.比较情况。本${c.self}${c.period}一般公共预算财政拨款支出主要用于以下几个方面：`,
    ...list.map(({ words }) => words),
  ];
}

type Money = ReturnType<Context["pen"]["money"]>;

/** 较年初预算数增加X万元，增长Y%. */
function against(c: Context, figure: Money, budget: bigint, gap: bigint, topic: string): Line {
  const { pen } = c;
  const unit = pen.style.unit === "元" ? 1n : 10_000n;
  if ((gap < 0n ? -gap : gap) < unit) return line`与年初预算数持平。`;
  const says = gap > 0n ? "up" : "down";
  const word = pen.word(says === "up" ? "增加" : "减少");
  const delta = pen.money("", gap > 0n ? gap : -gap);
  if (budget === 0n) {
    pen.link({ kind: "change", current: figure, delta, word, says });
    return line`较年初预算数${word}${delta}${reason(pen, says, topic)}`;
  }
  const rateWord = pen.word(says === "up" ? "增长" : "下降");
  const rate = pen.percent("", delta.exact, budget);
  pen.link({ kind: "change", current: figure, delta, word, says, rate, rateWord });
  return line`较年初预算数${word}${delta}，${rateWord}${rate}${reason(pen, says, topic)}`;
}

function againstBudget(c: Context, spent: Money, budget: bigint, gap: bigint): Line {
  return against(c, spent, budget, gap, "total");
}

function classGap(c: Context, figure: Money, budget: bigint, gap: bigint): Line {
  return line`，${against(c, figure, budget, gap, "project")}`;
}

/** （一）总体 （二）分项 （三）实物量 of Chongqing's 三公 part. */
export function chongqingThree(c: Context): { overall: Line[]; parts: Line[]; counts: Line[] } {
  const { pen, totals, accounts } = c;
  const { threeFinal, threeBudget, threePrior, counts } = accounts;
  const final = pen.money("three", totals.three);
  const overall = line`${c.period}${threePublicName(pen)}支出共计${final}，${against(c, final, totals.threeBudget, totals.three - totals.threeBudget, "three")}${changeSentence(pen, final, totals.threePrior, { topic: "three", year: c.year })}`;
  const rows = [
    ["因公出国（境）费用", "three.abroad", threeFinal.abroad, threeBudget.abroad, threePrior.abroad],
    ["公务车购置费", "three.purchase", threeFinal.purchase, threeBudget.purchase, threePrior.purchase],
    [
      "公务车运行维护费",
      "three.operation",
      threeFinal.operation,
      threeBudget.operation,
      threePrior.operation,
    ],
    ["公务接待费", "three.reception", threeFinal.reception, threeBudget.reception, threePrior.reception],
  ] as const;
  const figures = rows.map(([, key, fen]) => pen.money(key, fen));
  pen.sum("total-of-parts", final, figures);
  const parts = rows.map(([name, , fen, budget, prior], index) => {
    const figure = figures[index] as Money;
    if (fen === 0n && budget === 0n && prior === 0n)
      return line`${c.period}本${c.self}${name}${figure}，与年初预算数和上年决算数均持平。`;
    return line`${c.period}本${c.self}${name}${figure}。费用支出${against(c, figure, budget, fen - budget, "three")}${changeSentence(pen, figure, prior, { topic: "three", year: c.year })}`;
  });
  const told = line`${c.period}本${c.self}因公出国（境）共计${pen.count("delegations", counts.delegations, "个")}团组，${pen.count("travellers", counts.travellers, "人")}；公务用车购置${pen.count("cars.bought", counts.carsBought, "辆")}，公务车保有量为${pen.count("cars.held", counts.carsHeld, "辆")}；国内公务接待${pen.count("batches", counts.batches, "批次")}${pen.count("visitors", counts.visitors, "人")}，其中：国内外事接待0批次，0人。`;
  return { overall: [overall], parts, counts: [told] };
}

/** Fiscal totals of Chongqing's （二）. */
export function chongqingFiscal(c: Context): Line[] {
  const { pen, totals } = c;
  const total = pen.money("fiscal.total", totals.fiscalTotal);
  return [
    line`${c.period}财政拨款收、支总计均为${total}。${changeSentence(pen, total, totals.prior.fiscalTotal, { subject: "财政拨款收、支总计各", topic: "total", year: c.year })}`,
  ];
}
