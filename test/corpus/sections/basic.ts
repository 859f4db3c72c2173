import { budgetComparison, changeSentence } from "../change.ts";
import { type Context, threePublicName } from "../context.ts";
import { economicSubjects } from "../economic.ts";
import type { Line } from "../figure.ts";
import { type Exact, join, line, type Pen } from "../pen.ts";

function namesOf(c: Context, classes: readonly string[]): string {
  const names = economicSubjects
    .filter(({ code }) => classes.includes(code.slice(0, 3)) && (c.accounts.economic.get(code) ?? 0n) > 0n)
    .map(({ name }) => name);
  return names.join("、");
}

/** 六、基本支出: people and running costs. */
export function generalBasic(c: Context): Line[] {
  const { pen, totals } = c;
  const whole = pen.money("gen.basic", totals.generalBasic);
  const people = pen.money("personnel", totals.personnel);
  const running = pen.money("public-use", totals.publicUse);
  pen.sum("total-of-parts", whole, [people, running]);
  const shares = pen.random.chance(0.3);
  const share = (part: Exact) => (shares ? line`，占基本支出的${pen.share(part, whole)}` : []);
  const includes = pen.random.pick(["主要包括：", "主要包括", "包括："]);
  const head = line`${c.period}一般公共预算财政拨款基本支出${whole}，其中：`;
  const first = line`人员经费${people}${share(people)}，${includes}${namesOf(c, ["301", "303"])}`;
  const second = line`${pen.random.pick(["公用经费", "公用经费", "日常公用经费"])}${running}${share(running)}，${includes}${namesOf(c, ["302", "310"])}。`;
  if (pen.random.chance(0.6)) return [head, line`${first}。`, second];
  return [line`${head}${first}；${second}`];
}

const parts = [
  ["abroad", "因公出国（境）费"],
  ["cars", "公务用车购置及运行维护费"],
  ["reception", "公务接待费"],
] as const;

type PartKey = (typeof parts)[number][0];

function finalOf(c: Context, key: PartKey): bigint {
  const { threeFinal } = c.accounts;
  return key === "cars" ? threeFinal.purchase + threeFinal.operation : threeFinal[key];
}

function budgetOf(c: Context, key: PartKey): bigint {
  const { threeBudget } = c.accounts;
  return key === "cars" ? threeBudget.purchase + threeBudget.operation : threeBudget[key];
}

function priorOf(c: Context, key: PartKey): bigint {
  const { threePrior } = c.accounts;
  return key === "cars" ? threePrior.purchase + threePrior.operation : threePrior[key];
}

function completion(pen: Pen, final: Exact, budget: Exact): Line {
  return budget.exact === 0n ? [] : line`，完成预算的${pen.rate("completion-rate", final, budget)}`;
}

/** Hunan, Henan: one paragraph for each part, with budget, completion and the change against last year. */
function threeByParts(c: Context): Line[] {
  const { pen, totals } = c;
  const budget = pen.money("three.budget", totals.threeBudget);
  const final = pen.money("three", totals.three);
  const made = parts.map(([key, name]) => {
    const planned = pen.money(`three.${key}.budget`, budgetOf(c, key));
    const spent = pen.money(`three.${key}`, finalOf(c, key));
    const rate = completion(pen, spent, planned);
    const compared = budgetComparison(pen, spent, planned, "three");
    const change = partChange(c, spent, key);
    return {
      planned,
      spent,
      words: line`${name}支出预算为${planned}，支出决算为${spent}${rate}。${compared}${change}`,
    };
  });
  const spent = made.map((one) => one.spent);
  const planned = made.map((one) => one.planned);
  pen.sum("total-of-parts", final, spent);
  pen.sum("total-of-parts", budget, planned);
  const head = line`${c.period}${threePublicName(pen)}财政拨款支出预算为${budget}，支出决算为${final}${completion(pen, final, budget)}，其中：`;
  return [head, ...made.map(({ words }) => words)];
}

/** 七（一）: budget, final, completion, change. */
export function threeOverall(c: Context): Line[] {
  const { pen, totals } = c;
  if (pen.random.fork("three").chance(0.2)) return threeByParts(c);
  const name = threePublicName(pen);
  const final = pen.money("three", totals.three);
  const change = () =>
    changeSentence(pen, final, totals.threePrior, {
      subject: pen.random.pick(["支出", "", `${name}支出`]),
      topic: "three",
      year: c.year,
    });
  if (pen.random.chance(0.3)) return [line`${c.period}${name}财政拨款支出决算为${final}。${change()}`];
  const budget = pen.money("three.budget", totals.threeBudget);
  const head = line`${c.period}${name}财政拨款支出${pen.random.pick(["预算为", "年初预算为", "预算数为"])}${budget}，支出决算为${final}${completion(pen, final, budget)}`;
  const listed = pen.random.chance(0.5) ? threeListed(c, final, budget) : [];
  return [line`${head}${listed}。${budgetComparison(pen, final, budget, "three")}${change()}`];
}

/** 「其中：因公出国（境）费预算…决算…」 */
function threeListed(c: Context, whole: Exact, budget: Exact): Line {
  const { pen } = c;
  const withBudget = pen.random.chance(0.6);
  const told = parts.map(([key, name]) => {
    const final = pen.money(`three.${key}`, finalOf(c, key));
    const planned = withBudget ? pen.money(`three.${key}.budget`, budgetOf(c, key)) : undefined;
    const words =
      planned === undefined
        ? line`${name}支出决算${final}`
        : line`${name}预算${planned}，决算${final}${completion(pen, final, planned)}`;
    return { final, planned, words };
  });
  pen.sum(
    "total-of-parts",
    whole,
    told.map(({ final }) => final),
  );
  if (withBudget)
    pen.sum(
      "total-of-parts",
      budget,
      told.map(({ planned }) => planned).filter((figure) => figure !== undefined),
    );
  return line`，其中：${join(
    told.map(({ words }) => words),
    pen.style.semicolon === "、" ? "；" : pen.style.semicolon,
  )}`;
}

/** 七（二）: shares, then each part with its counts. */
export function threeDetail(c: Context): Line[] {
  const { pen, totals } = c;
  const whole = pen.money("three", totals.three);
  const finals = parts.map(([key, name]) => ({
    key,
    name,
    figure: pen.money(`three.${key}`, finalOf(c, key)),
  }));
  pen.sum(
    "total-of-parts",
    whole,
    finals.map(({ figure }) => figure),
  );
  const shared =
    totals.three === 0n
      ? finals.map(({ name, figure }) => line`${name}支出决算${figure}`)
      : finals.map(({ name, figure }) => line`${name}支出决算${figure}，占${pen.share(figure, whole)}`);
  const head = line`${c.period}${threePublicName(pen)}财政拨款支出决算${whole}，其中：${join(shared, "；")}。具体情况如下：`;
  return [head, ...abroad(c), ...vehicles(c), ...reception(c)];
}

/** With the change of one part against last year. */
function partChange(c: Context, figure: Exact, key: PartKey): Line {
  const prior = priorOf(c, key);
  return changeSentence(c.pen, figure, prior, {
    subject: c.pen.random.pick(["支出决算", "", "支出"]),
    topic: "three",
    year: c.year,
  });
}

function abroad(c: Context): Line[] {
  const { pen, accounts } = c;
  const final = pen.money("three.abroad", accounts.threeFinal.abroad);
  const { delegations, travellers } = accounts.counts;
  const change = partChange(c, final, "abroad");
  const counts = line`全年${pen.random.pick(["安排", "使用财政拨款安排"])}因公出国（境）团组${pen.count("delegations", delegations, "个")}，累计${pen.count("travellers", travellers, "人次")}。`;
  return [line`${pen.style.itemMark(1)}因公出国（境）费支出${final}。${counts}${change}`];
}

function vehicles(c: Context): Line[] {
  const { pen, accounts } = c;
  const both = pen.money("three.cars", finalOf(c, "cars"));
  const change = partChange(c, both, "cars");
  const purchase = pen.money("three.purchase", accounts.threeFinal.purchase);
  const operation = pen.money("three.operation", accounts.threeFinal.operation);
  pen.sum("total-of-parts", both, [purchase, operation]);
  const bought = pen.count("cars.bought", accounts.counts.carsBought, "辆");
  const held = pen.count("cars.held", accounts.counts.carsHeld, "辆");
  const first = line`${pen.style.itemMark(2)}公务用车购置及运行维护费支出${both}，其中：公务用车购置支出${purchase}，公务用车运行维护费支出${operation}。${change}`;
  return [
    first,
    line`全年${pen.random.pick(["购置", "更新购置"])}公务用车${bought}。截至${c.year}年12月31日，${pen.random.pick(["开支财政拨款的公务用车保有量为", "公务用车保有量", "财政拨款公务用车保有量"])}${held}。`,
  ];
}

function reception(c: Context): Line[] {
  const { pen, accounts } = c;
  const final = pen.money("three.reception", accounts.threeFinal.reception);
  const { batches, visitors } = accounts.counts;
  const change = partChange(c, final, "reception");
  const use = batches > 0 ? "主要用于接待上级检查调研和业务交流。" : "";
  const counts = pen.random.pick([
    () =>
      line`国内公务接待${pen.count("batches", batches, "批次")}，${pen.count("visitors", visitors, "人次")}（不包括陪同人员）。`,
    () =>
      line`全年国内公务接待批次${pen.count("batches", batches, "批")}、国内公务接待人次${pen.count("visitors", visitors, "人")}。`,
    () =>
      line`共接待国内来访团组${pen.count("batches", batches, "个")}、来宾${pen.count("visitors", visitors, "人次")}。`,
  ])();
  return [line`${pen.style.itemMark(3)}公务接待费支出${final}。${use}${counts}${change}`];
}
