import { otherSources } from "../accounts.ts";
import { changeSentence } from "../change.ts";
import type { Context } from "../context.ts";
import type { Line } from "../figure.ts";
import { type Exact, join, line } from "../pen.ts";

export const sourceNames = {
  superior: "上级补助收入",
  undertaking: "事业收入",
  operating: "经营收入",
  affiliate: "附属单位上缴收入",
  other: "其他收入",
} as const;

type Part = readonly [name: string, key: string, fen: bigint];

/** The office's way of giving a share. */
function shareForm(c: Context, noun: string): (part: Exact, whole: Exact) => Line {
  const { pen } = c;
  const kind = pen.random.weighted([
    ["short", 5],
    ["noun", 2],
    ["ratio", 1],
    ["bracket", 1],
  ] as const);
  const free = pen.style.free ? pen.random.pick(["占比为", "所占比例为", "比重为", ""]) : "";
  return (part, whole) => {
    const share = pen.share(part, whole);
    if (free !== "") return line`，${free}${share}`;
    if (kind === "noun") return line`，占${noun}的${share}`;
    if (kind === "ratio") return line`，占比${share}`;
    if (kind === "bracket") return line`（占${share}）`;
    return line`，占${share}`;
  };
}

/** 「基本支出和项目支出分别为A万元和B万元，分别占p%和q%。」, the unit given twice or once. */
function respectively(c: Context, head: Line, whole: Exact, parts: readonly Part[], noun: string): Line {
  const { pen } = c;
  const shown = parts.map(([name, key, fen]) => [name, pen.money(key, fen)] as const);
  const figures = shown.map(([, figure]) => figure);
  pen.sum("total-of-parts", whole, figures);
  const [first] = figures;
  if (first !== undefined && pen.random.chance(0.4)) first.suffix = "";
  const mark = pen.random.pick(["、", "和"]);
  const names = shown.map(([name]) => name).join(mark);
  const shares = figures.map((figure) => line`${pen.share(figure, whole)}`);
  return line`${head}${whole}，其中${names}分别为${join(
    figures.map((figure) => [figure]),
    "、",
  )}，分别占${noun}的${join(shares, mark)}。`;
}

/** 「……合计X万元，其中：A收入a万元，占p%；……」 */
function composition(c: Context, head: Line, whole: Exact, parts: readonly Part[], noun: string): Line {
  const { pen } = c;
  const present = parts.filter(([, , fen]) => fen !== 0n);
  if (pen.style.free && present.length === 2 && pen.random.chance(0.35))
    return respectively(c, head, whole, present, noun);
  const form = shareForm(c, noun);
  const shown = parts.map(([name, key, fen]) => [name, pen.money(key, fen)] as const);
  pen.sum(
    "total-of-parts",
    whole,
    shown.map(([, figure]) => figure),
  );
  const lines = shown.map(([name, figure]) => line`${name}${figure}${form(figure, whole)}`);
  return line`${head}${whole}，其中：${join(lines, pen.style.semicolon)}。`;
}

function incomeParts(c: Context): Part[] {
  const { totals, pen } = c;
  const others = otherSources.map(
    (source): Part => [sourceNames[source], `income.${source}`, totals.otherIncome[source]],
  );
  const split: Part[] = [
    ["一般公共预算财政拨款收入", "income.general", totals.generalIncome],
    ["政府性基金预算财政拨款收入", "income.fund", totals.fundIncome],
    ["国有资本经营预算财政拨款收入", "income.capital", totals.capitalIncome],
  ];
  const joined: Part[] = [["财政拨款收入", "income.fiscal", totals.fiscalIncome]];
  const fiscal = pen.random.chance(0.45) ? split : joined;
  return pen.random.chance(0.5)
    ? [...fiscal, ...others]
    : [...fiscal, ...others].filter(([, , fen]) => fen !== 0n);
}

/** 二、收入决算情况. */
export function income(c: Context): Line[] {
  const { pen, totals } = c;
  const whole = pen.money("income", totals.income);
  const head = line`${c.period}${pen.random.pick(["本年收入合计", "收入合计", "本年收入合计"])}`;
  const told = composition(
    c,
    head,
    whole,
    incomeParts(c),
    pen.random.pick(["收入合计", "本年收入合计", "总收入"]),
  );
  return pen.random.chance(0.3)
    ? [
        told,
        changeSentence(pen, whole, totals.prior.income, {
          subject: pen.random.pick(["收入合计", "本年收入"]),
          topic: "total",
          year: c.year,
        }),
      ]
    : [told];
}

/** 三、支出决算情况. */
export function expenditure(c: Context): Line[] {
  const { pen, totals } = c;
  const whole = pen.money("expenditure", totals.expenditure);
  const all: Part[] = [
    ["基本支出", "exp.basic", totals.basic],
    ["项目支出", "exp.project", totals.project],
    ["上缴上级支出", "", 0n],
    ["经营支出", "exp.operating", totals.operating],
    ["对附属单位补助支出", "", 0n],
  ];
  const parts = pen.random.chance(0.4) ? all : all.filter(([, , fen]) => fen !== 0n);
  const head = line`${c.period}${pen.random.pick(["本年支出合计", "支出合计", "本年支出合计"])}`;
  const told = composition(c, head, whole, parts, pen.random.pick(["支出合计", "本年支出合计", "总支出"]));
  return pen.random.chance(0.3)
    ? [
        told,
        changeSentence(pen, whole, totals.prior.expenditure, {
          subject: pen.random.pick(["支出合计", "本年支出"]),
          topic: "total",
          year: c.year,
        }),
      ]
    : [told];
}
