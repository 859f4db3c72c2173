import { fiscal, total } from "../accounts.ts";
import { type Context, threePublicName } from "../context.ts";
import type { Line } from "../figure.ts";
import { type Exact, line } from "../pen.ts";
import { reason } from "../reasons.ts";
import { subjectName } from "../subjects.ts";
import { classes } from "./general.ts";

/** 比年初预算增加X万元，增长Y%. */
function overBudget(c: Context, figure: Exact, budget: bigint): Line {
  const { pen } = c;
  const gap = figure.exact - budget;
  const unit = pen.style.unit === "元" ? 1n : 10_000n;
  if ((gap < 0n ? -gap : gap) < unit)
    return line`与${c.year}年年初预算${pen.random.pick(["持平", "一致"])}。`;
  const says = gap > 0n ? "up" : "down";
  const word = pen.word(says === "up" ? "增加" : "减少");
  const delta = pen.money("", gap > 0n ? gap : -gap);
  if (budget === 0n) {
    pen.link({ kind: "change", current: figure, delta, word, says });
    return line`比${c.year}年年初预算${word}${delta}${reason(pen, says, "project")}`;
  }
  const rateWord = pen.word(says === "up" ? "增长" : "下降");
  const rate = pen.percent("", delta.exact, budget);
  pen.link({ kind: "change", current: figure, delta, word, says, rate, rateWord });
  return line`比${c.year}年年初预算${word}${delta}，${rateWord}${rate}${reason(pen, says, "project")}`;
}

/** Beijing's 具体情况: classes numbered, sections below them, each against the original budget. */
export function beijingDetail(c: Context): Line[] {
  const { pen } = c;
  const [open, close] = pen.style.quotes[0] === "" ? ["“", "”"] : pen.style.quotes;
  const out: Line[] = [];
  classes(c).forEach(({ code, name, items, fen }, index) => {
    const figure = pen.money(`gen.class.${code}`, fen);
    out.push(
      line`${index + 1}、${open}${name}${close}（类）${c.period}决算${figure}，${overBudget(
        c,
        figure,
        total(items, (item) => item.budget),
      )}其中：`,
    );
    const sections = [...new Set(items.map((item) => item.code.slice(0, 5)))];
    const parts = sections.map((section) => {
      const own = items.filter((item) => item.code.startsWith(section));
      const part = pen.money("", total(own, fiscal));
      out.push(
        line`${open}${subjectName(section, "general", c.year)}${close}（款）${c.period}决算${part}，${overBudget(
          c,
          part,
          total(own, (item) => item.budget),
        )}`,
      );
      return part;
    });
    pen.sum("subject-hierarchy", figure, parts);
  });
  return out;
}

/** 基本支出 with the wages of the classes 301, 302, 303 and 310. */
export function beijingBasic(c: Context): Line[] {
  const { pen, totals, accounts } = c;
  const whole = pen.money("gen.basic", totals.generalBasic);
  const of = (code: string) =>
    [...accounts.economic]
      .filter(([key]) => key.startsWith(code))
      .reduce((all, [, value]) => all + value, 0n);
  const figures = {
    wages: pen.money("", of("301")),
    goods: pen.money("", of("302")),
    help: pen.money("", of("303")),
    capital: pen.money("", of("310")),
  };
  pen.sum("total-of-parts", whole, Object.values(figures));
  return [
    line`${c.period}使用一般公共预算财政拨款安排基本支出${whole}，其中：（1）工资福利支出${figures.wages}，包括基本工资、津贴补贴等；（2）商品和服务支出${figures.goods}，包括办公费、水电费等；（3）对个人和家庭补助支出${figures.help}，包括离休费、退休费等；（4）资本性支出${figures.capital}，包括办公设备购置等。`,
  ];
}

/** 「……决算数X万元，比……年初预算数Y万元减少Z万元。」 with the budget printed. */
function againstPrinted(c: Context, name: string, key: string, fen: bigint, planned: bigint): Line {
  const { pen } = c;
  const final = pen.money(key, fen);
  const budget = pen.money(`${key}.budget`, planned);
  const head = line`${name}${c.year}年决算数${final}，`;
  const gap = fen - planned;
  if ((gap < 0n ? -gap : gap) < (pen.style.unit === "元" ? 1n : 10_000n)) {
    const word = pen.word("持平");
    pen.link({ kind: "change", current: final, prior: budget, word, says: "same" });
    return line`${head}与${c.year}年年初预算数${budget}${word}。`;
  }
  const says = gap > 0n ? "up" : "down";
  const word = pen.word(says === "up" ? "增加" : "减少");
  const delta = pen.money("", gap > 0n ? gap : -gap);
  pen.link({ kind: "change", current: final, prior: budget, delta, word, says });
  return line`${head}比${c.year}年年初预算数${budget}${word}${delta}${reason(pen, says, "three")}`;
}

/** Beijing's 三公: each part against its printed budget, with counts. */
export function beijingThree(c: Context): Line[] {
  const { pen, accounts, totals } = c;
  const { threeFinal: f, threeBudget: b, counts } = accounts;
  const told = (name: string, key: string, final: bigint, budget: bigint) =>
    againstPrinted(c, name, key, final, budget);
  const head = told(`${threePublicName(pen)}财政拨款支出`, "three", totals.three, totals.threeBudget);
  const abroad = line`1.因公出国（境）费用。${told("", "three.abroad", f.abroad, b.abroad)}${c.year}年组织因公出国（境）团组${pen.count("delegations", counts.delegations, "个")}、${pen.count("travellers", counts.travellers, "人次")}。`;
  const reception = line`2.公务接待费。${told("", "three.reception", f.reception, b.reception)}${c.year}年公务接待${pen.count("batches", counts.batches, "批次")}，公务接待${pen.count("visitors", counts.visitors, "人次")}。`;
  const cars = line`3.公务用车购置及运行维护费。${told("", "three.cars", f.purchase + f.operation, b.purchase + b.operation)}其中，公务用车购置费${told("", "three.purchase", f.purchase, b.purchase)}${c.year}年购置（更新）${pen.count("cars.bought", counts.carsBought, "辆")}。公务用车运行维护费${told("", "three.operation", f.operation, b.operation)}公务用车保有量${pen.count("cars.held", counts.carsHeld, "辆")}。`;
  const figure = (key: string) => pen.latest(key);
  const sum = (total: string, keys: readonly string[]) => {
    const whole = figure(total);
    const parts = keys.map(figure).filter((part) => part !== undefined);
    if (whole !== undefined) pen.sum("total-of-parts", whole, parts);
  };
  for (const suffix of ["", ".budget"]) {
    sum(`three${suffix}`, [`three.abroad${suffix}`, `three.cars${suffix}`, `three.reception${suffix}`]);
    sum(`three.cars${suffix}`, [`three.purchase${suffix}`, `three.operation${suffix}`]);
  }
  return [head, abroad, reception, cars];
}
