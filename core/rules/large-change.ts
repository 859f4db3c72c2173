import { inUnit } from "../model/quantity.ts";
import type { Change } from "../model/relation.ts";
import type { Result } from "../model/result.ts";
import type { Thresholds } from "../model/thresholds.ts";
import type { YearLine } from "../model/year-pair.ts";
import { isLarge, isSized, isUnexplainedLarge } from "./change-rule.ts";
import { defineRule } from "./rule.ts";
import { anchor, sayQuantity } from "./wording.ts";

export const largeChange = defineRule({
  id: "large-change",
  title: { zh: "变动较大", en: "A large change against the year before" },
  why: {
    zh: "与上年相比变动很大的项目值得先看。",
    en: "Lines that moved much against the year before deserve a first look.",
  },
  basis: {
    zh: "分析性复核：同时超过30%与10万元（默认）。",
    en: "Analytical review: beyond both 30 % and 100,000 元 (default).",
  },
  category: "change",
  needs: ["changes", "yearLines"],
  messages: {
    explained: {
      zh: "“{label}”变动{rate}（{amount}），已说明原因",
      en: "“{label}” changed by {rate} ({amount}); a reason is given",
    },
    unexplained: {
      zh: "“{label}”变动{rate}（{amount}），没有说明原因",
      en: "“{label}” changed by {rate} ({amount}); no reason is given",
    },
    columns: {
      zh: "“{label}”由上年{before}变为{amount}，变动{rate}",
      en: "“{label}” went from {before} the year before to {amount}: {rate}",
    },
  },
  exclusions: {
    zh: "与预算的比较；不足10万元的变动；应说明而没有说明原因的（另有一条）；表中上级科目之下的科目；只有一年有金额的行。",
    en: "Comparisons with the budget; changes below 100,000 元; changes that owe a reason and give none (a rule of their own); lines of a table under their heads; lines with one year only.",
  },
  examples: [
    {
      name: "不大 small",
      text: "2023年度机关运行经费支出30.00万元，比2022年度增加5.00万元，增长20.00%。主要原因是办公用房维修。",
    },
    {
      name: "较大 large",
      text: "2023年度机关运行经费支出60.00万元，比2022年度增加40.00万元，增长〔200.00%〕。主要原因是办公用房维修。",
    },
  ],
  *check({ changes, yearLines }, thresholds) {
    const told = new Set(
      changes.flatMap(({ current, subject }) => (subject === undefined ? [] : (current?.range[0] ?? []))),
    );
    for (const change of changes) {
      const result = checkSize(change, thresholds);
      if (result !== undefined) yield result;
    }
    for (const line of yearLines) {
      const result = told.has(line.current?.range[0] ?? -1) ? undefined : checkLine(line, thresholds);
      if (result !== undefined) yield result;
    }
  },
});

/** What is large, owes a reason and gives none is a finding of its own (`large-change-without-reason`). */
function checkSize(change: Change, thresholds: Thresholds): Result<"explained" | "unexplained"> | undefined {
  if (!isSized(change) || isUnexplainedLarge(change, thresholds)) return undefined;
  const { delta, rate, current, label, reason } = change;
  const at: Result["at"] = [anchor("claim", rate), anchor("part", delta), anchor("whole", current)];
  if (!isLarge(change, thresholds)) return { verdict: "agree", agreement: "exact", at };
  const word = change.direction?.word ?? "";
  const data = { label, rate: sayQuantity(rate.quantity), amount: `${word}${sayQuantity(delta.quantity)}` };
  const message = reason === undefined ? "unexplained" : "explained";
  return { verdict: "differ", tier: reason === undefined ? "probable" : "note", message, data, at };
}

/** How many times the least amount makes a line of a table likely worth a look; smaller ones are notes. */
const likelyWorthALook = 10;

/** Two years side by side: no sentence says that the line moved. */
function checkLine(
  { label, prior, current, isSub }: YearLine,
  { changePercent, changeAmount }: Thresholds,
): Result<"columns"> | undefined {
  if (isSub || prior === undefined || current === undefined) return undefined;
  const [before, now] = [inUnit(prior.quantity, "万元"), inUnit(current.quantity, "万元")];
  if (before === undefined || now === undefined || before.value.lte(0) || now.value.isZero())
    return undefined;
  const moved = now.value.minus(before.value);
  const rate = moved.div(before.value).mul(100);
  const at: Result["at"] = [anchor("claim", current), anchor("before", prior)];
  const isLarge = rate.abs().gte(changePercent) && moved.abs().gte(changeAmount);
  if (!isLarge) return { verdict: "agree", agreement: "exact", at };
  const tier = moved.abs().gte(changeAmount * likelyWorthALook) ? "probable" : "note";
  const data = {
    label,
    before: sayQuantity(prior.quantity),
    amount: sayQuantity(current.quantity),
    rate: `${moved.isNegative() ? "" : "+"}${rate.toFixed(1)}%`,
  };
  return { verdict: "differ", tier, message: "columns", data, at };
}
