import { Decimal } from "decimal.js";
import type { Operand } from "../model/fact.ts";
import { inUnit } from "../model/quantity.ts";
import type { Anchor, Result } from "../model/result.ts";
import type { YearLine } from "../model/year-pair.ts";
import { defineRule } from "./rule.ts";
import { anchor, sayQuantity } from "./wording.ts";

/** How many times the least amount makes a line likely worth a look. */
const likelyWorthALook = 10;

const table = (rows: string) => `支出决算表
单位：万元

| 科目编码 | 科目名称 | 上年决算数 | 本年决算数 |
| --- | --- | --- | --- |
${rows}`;

export const newOrVanishedLine = defineRule({
  id: "new-or-vanished-line",
  title: { zh: "新增或消失的项目", en: "A line that is new or gone" },
  why: {
    zh: "只在一年有金额的项目，可能是新增或取消的事项，也可能是漏填或换了科目，值得先看。",
    en: "A line with an amount in one year only may be new or ended, left out, or booked elsewhere.",
  },
  basis: {
    zh: "分析性复核：同一张表并列两年同一口径的金额，一年超过10万元，另一年为零或空白。",
    en: "Analytical review: one table prints two years of one stage; above 100,000 元 in one, zero or blank in the other.",
  },
  category: "change",
  needs: ["yearLines"],
  messages: {
    fresh: {
      zh: "“{label}”上年为零或空白，本年为{amount}",
      en: "“{label}” is zero or blank the year before and {amount} this year",
    },
    gone: {
      zh: "“{label}”上年为{amount}，本年为零或空白",
      en: "“{label}” is {amount} the year before and zero or blank this year",
    },
    unfilled: {
      zh: "“{label}”只有一年有金额，但表中两年的数字多数不能对应，无法判断",
      en: "“{label}” has an amount in one year only, but so have most lines of the table: it cannot be told",
    },
  },
  exclusions: {
    zh: "不足10万元的；结转结余、人数批次等；填“-”的；上级科目已提示的下级科目；预算与决算之间的比较。",
    en: "Up to 100,000 元; balances and counts; dashes; lines under one already named; budget against final accounts.",
  },
  examples: [
    {
      name: "两年都有 in both years",
      text: table(`| 205 | 教育支出 | 60.00 | 62.00 |
| 213 | 农林水支出 | 28.00 | 30.00 |
| 221 | 住房保障支出 | 12.00 | 12.50 |`),
    },
    {
      name: "新增 new",
      text: table(`| 205 | 教育支出 | 60.00 | 62.00 |
| 213 | 农林水支出 | 0.00 | 〔30.00〕 |
| 221 | 住房保障支出 | 12.00 | 12.50 |`),
    },
  ],
  *check({ yearLines }, { changeAmount }) {
    for (const line of yearLines) {
      const result = checkLine(line, changeAmount);
      if (result !== undefined) yield result;
    }
  },
});

/** `least` in 万元: amounts up to it are not worth a look. */
function checkLine(line: YearLine, least: number): Result<"fresh" | "gone" | "unfilled"> | undefined {
  const { prior, current, label } = line;
  const [before, now] = [wanOf(prior), wanOf(current)];
  const [claim, other] = now.isZero() ? [prior, current] : [current, prior];
  if (claim === undefined || (before.isZero() && now.isZero())) return undefined;
  const evidence = other === undefined ? [] : [anchor("before", other)];
  const at: [Anchor, ...Anchor[]] = [anchor("claim", claim), ...evidence];
  const amount = Decimal.max(before.abs(), now.abs());
  const isOne = before.isZero() !== now.isZero() && !line.isNested && amount.gt(least);
  if (!isOne) return { verdict: "agree", agreement: "exact", at };
  const data = { label, amount: sayQuantity(claim.quantity) };
  if (!line.isFilled) return { verdict: "unsure", message: "unfilled", data, at };
  const tier = amount.gt(least * likelyWorthALook) ? "probable" : "note";
  return { verdict: "differ", tier, message: before.isZero() ? "fresh" : "gone", data, at };
}

/** In 万元; zero for a blank cell. */
function wanOf(operand: Operand | undefined): Decimal {
  const inWan = operand === undefined ? undefined : inUnit(operand.quantity, "万元");
  return inWan?.value ?? new Decimal(0);
}
