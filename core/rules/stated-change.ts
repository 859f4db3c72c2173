import { type Judgement, judgeAgainst, judgeSum, quotient } from "../model/arithmetic.ts";
import { absolute, changeParts } from "../model/change.ts";
import type { Operand } from "../model/fact.ts";
import type { Change } from "../model/relation.ts";
import type { Anchor, Result } from "../model/result.ts";
import { defineRule } from "./rule.ts";
import { agreementOf, anchor, computationOf, sayQuantity, sayValue, tierOf } from "./wording.ts";

const messages = {
  rate: {
    zh: "“{label}”的增减幅印为{stated}，按{formula}应为{computed}",
    en: "The change of “{label}” is printed as {stated}; {formula} gives {computed}",
  },
  delta: {
    zh: "“{label}”的增减额印为{stated}，按{formula}应为{computed}",
    en: "The difference of “{label}” is printed as {stated}; {formula} gives {computed}",
  },
  unsure: {
    zh: "“{label}”的增减缺少可核对的本年数或上年数",
    en: "The change of “{label}” lacks a current or prior figure to check it with",
  },
} as const;

type MessageId = keyof typeof messages;

export const statedChange = defineRule({
  id: "stated-change",
  title: { zh: "增减额、增减幅与本年数相符", en: "A stated change fits its figures" },
  why: {
    zh: "由本年数和增减额可以倒推出上年数，印出的增减幅应当等于增减额除以上年数。",
    en: "The current figure and the difference give the prior one; the printed percentage must equal difference ÷ prior.",
  },
  basis: { zh: "减法与除法。", en: "Subtraction and division." },
  category: "arithmetic",
  needs: ["changes"],
  messages,
  exclusions: {
    zh: "四舍五入；本年数或上年数没有印出的增减。",
    en: "Rounding; changes without a printed figure.",
  },
  examples: [
    { name: "相符 agrees", text: "2023年度机关运行经费支出30.00万元，比2022年度增加5.00万元，增长20.00%。" },
    {
      name: "不符 differs",
      text: "2023年度机关运行经费支出30.00万元，比2022年度增加5.00万元，增长〔16.67%〕。",
    },
  ],
  *check({ changes }) {
    for (const change of changes) yield* checkChange(change);
  },
});

function* checkChange(change: Change): Iterable<Result<MessageId>> {
  const { current, prior, delta, rate, label } = change;
  const operands = [rate, delta, current, prior].filter((o) => o !== undefined);
  const anchors = operands.map((o) => anchor(o === current ? "whole" : o === prior ? "before" : "part", o));
  if (operands.some(({ quantity }) => quantity.approximate === true)) {
    const [first = { role: "claim", range: change.range } satisfies Anchor, ...others] = anchors;
    yield { verdict: "unsure", message: "unsure", data: { label }, at: [first, ...others] };
    return;
  }
  if (delta !== undefined && prior !== undefined && current !== undefined)
    yield checkDelta(change, { current, prior, delta });
  if (rate !== undefined) yield checkRate(change, rate);
}

function checkDelta(
  change: Change,
  given: { current: Operand; prior: Operand; delta: Operand },
): Result<MessageId> {
  const { current, prior, delta } = given;
  const isDown = change.direction?.says === "down" && delta.quantity.value.gte(0);
  const [more, less] = isDown ? [prior, current] : [current, prior];
  const at: Result["at"] = [anchor("claim", delta), anchor("whole", current), anchor("before", prior)];
  const judgement = judgeSum(delta, [more], [less]);
  if (judgement === undefined)
    return { verdict: "unsure", message: "unsure", data: { label: change.label }, at };
  return resultOf({
    change,
    judgement,
    stated: delta,
    at,
    message: "delta",
    formula: `${sayValue(more)} − ${sayValue(less)}`,
  });
}

function checkRate(change: Change, rate: Operand): Result<MessageId> {
  const { current, prior, delta, label } = change;
  const evidence = [current, prior, delta].filter((o) => o !== undefined);
  const at: Result["at"] = [
    anchor("claim", rate),
    ...evidence.map((o) => anchor(o === current ? "whole" : "part", o)),
  ];
  const unsure = { verdict: "unsure", message: "unsure", data: { label }, at } as const;
  if (current === undefined || rate.quantity.unit !== "%") return unsure;
  const parts = changeParts(change, current);
  if (parts === undefined) return unsure;
  if (parts.prior.value.isZero()) return unsure;
  const computed = parts.difference.value.div(parts.prior.value).times(100).abs();
  const interval = absolute(quotient(parts.difference.interval, parts.prior.interval));
  const stated = { ...rate, quantity: { ...rate.quantity, value: rate.quantity.value.abs() } };
  const judgement = judgeAgainst(stated, computed, interval, interval);
  if (judgement === undefined) return unsure;
  return resultOf({ change, judgement, stated: rate, at, message: "rate", formula: parts.formula });
}

function resultOf(given: {
  change: Change;
  judgement: Judgement;
  stated: Operand;
  at: Result["at"];
  message: MessageId;
  formula: string;
}): Result<MessageId> {
  const { change, judgement, stated, at, message, formula } = given;
  const computation = computationOf(judgement, stated, formula);
  const agreement = agreementOf(judgement);
  if (agreement !== undefined) return { verdict: "agree", agreement, at, computation };
  if (change.confidence === "doubtful")
    return { verdict: "unsure", message: "unsure", data: { label: change.label }, at, computation };
  const data = {
    label: change.label,
    stated: sayQuantity(stated.quantity),
    computed: `${computation.computed}${computation.unit}`,
    formula,
  };
  return {
    verdict: "differ",
    tier: tierOf(judgement, change.confidence) ?? "probable",
    message,
    data,
    at,
    computation,
  };
}
