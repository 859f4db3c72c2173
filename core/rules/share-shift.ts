import { Decimal } from "decimal.js";
import { inUnit } from "../model/quantity.ts";
import type { Result } from "../model/result.ts";
import type { Thresholds } from "../model/thresholds.ts";
import type { Composition } from "../model/year-pair.ts";
import { defineRule } from "./rule.ts";
import { anchor } from "./wording.ts";

/** Percent of the total that a part must be in one year. */
const leastShare = 10;

const table = (rows: string) => `支出决算表
单位：万元

| 科目编码 | 科目名称 | 2022年决算数 | 2023年决算数 |
| --- | --- | --- | --- |
${rows}`;

export const shareShift = defineRule({
  id: "share-shift",
  title: { zh: "支出或收入的构成明显变化", en: "The composition moved between two years" },
  why: {
    zh: "总额变化不大时，构成的大幅移动也可能说明科目错列或任务改变。",
    en: "Even under a steady total, a large move between its parts may be a misposting or a changed task.",
  },
  basis: {
    zh: "分析性复核：同一张表两年都印出合计，占合计10%以上的项目占比变动超过20个百分点。",
    en: "Analytical review: a part of 10 % or more of a total printed for both years moved by more than 20 points.",
  },
  category: "change",
  needs: ["compositions"],
  messages: {
    moved: {
      zh: "“{label}”占“{total}”的比重由{before}变为{now}，变动{points}个百分点",
      en: "“{label}” went from {before} to {now} of “{total}”, a move of {points} points",
    },
  },
  exclusions: {
    zh: "各项之和不等于合计的表；只有一年有金额的项目；金额变动不足10万元的；每张表只提示变动最大的一项。",
    en: "Tables whose lines do not make up the total; lines of one year only; moves up to 100,000 元; one line per table.",
  },
  examples: [
    {
      name: "构成稳定 steady",
      text: table(`| 合计 | | 100.00 | 110.00 |
| 205 | 教育支出 | 60.00 | 64.00 |
| 213 | 农林水支出 | 40.00 | 46.00 |`),
    },
    {
      name: "构成变化 moved",
      text: table(`| 合计 | | 100.00 | 110.00 |
| 205 | 教育支出 | 60.00 | 〔38.00〕 |
| 213 | 农林水支出 | 20.00 | 37.00 |
| 221 | 住房保障支出 | 20.00 | 35.00 |`),
    },
  ],
  *check({ compositions }, thresholds) {
    for (const composition of compositions) {
      const result = checkComposition(composition, thresholds);
      if (result !== undefined) yield result;
    }
  },
});

type Part = Composition["parts"][number];

interface Move {
  readonly part: Part;
  readonly before: Decimal;
  readonly now: Decimal;
  readonly points: Decimal;
}

function checkComposition(
  composition: Composition,
  { sharePoints, changeAmount }: Thresholds,
): Result<"moved"> | undefined {
  const moves = composition.parts.map((part) => moveOf(composition, part));
  const [first, ...rest] = moves;
  if (first === undefined) return undefined;
  const { part, before, now, points } = rest.reduce(
    (most, move) => (move.points.gt(most.points) ? move : most),
    first,
  );
  const at: Result["at"] = [
    anchor("claim", part.current),
    anchor("before", part.prior),
    anchor("whole", composition.current),
    anchor("total", composition.prior),
  ];
  const isMoved =
    points.gt(sharePoints) &&
    Decimal.max(before, now).gte(leastShare) &&
    isWorthALook(part, changeAmount) &&
    before.lte(100) &&
    now.lte(100);
  if (!isMoved) return { verdict: "agree", agreement: "exact", at };
  const data = {
    label: part.label,
    total: composition.label,
    before: `${before.toFixed(1)}%`,
    now: `${now.toFixed(1)}%`,
    points: points.toFixed(1),
  };
  return { verdict: "differ", tier: "note", message: "moved", data, at };
}

function moveOf({ prior, current }: Composition, part: Part): Move {
  const before = part.prior.quantity.value.div(prior.quantity.value).times(100);
  const now = part.current.quantity.value.div(current.quantity.value).times(100);
  return { part, before, now, points: now.minus(before).abs() };
}

function isWorthALook({ prior, current }: Part, changeAmount: number): boolean {
  const before = inUnit(prior.quantity, "万元");
  const now = inUnit(current.quantity, "万元");
  if (before === undefined || now === undefined) return false;
  return now.value.minus(before.value).abs().gt(changeAmount);
}
