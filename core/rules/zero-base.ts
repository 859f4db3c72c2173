import type { Operand } from "../model/fact.ts";
import { inUnit, lastDigit } from "../model/quantity.ts";
import type { Change } from "../model/relation.ts";
import type { Result } from "../model/result.ts";
import { defineRule } from "./rule.ts";
import { anchor, sayQuantity } from "./wording.ts";

const messages = {
  "zero-change": {
    zh: "“{label}”的增减额为零，增减幅却印为{rate}",
    en: "The difference of “{label}” is zero, yet a change of {rate} is printed",
  },
  "from-zero": {
    zh: "“{label}”按增减额倒推上年数为零，不能得出增减幅{rate}",
    en: "The prior figure of “{label}” works out to zero; no percentage such as {rate} can follow",
  },
} as const;

type MessageId = keyof typeof messages;

export const zeroBase = defineRule({
  id: "zero-base",
  title: { zh: "零基数不能算出增减幅", en: "No percentage over a zero base" },
  why: {
    zh: "上年数为零时没有增减幅；增减额为零时增减幅只能是零。",
    en: "Over a prior figure of zero there is no percentage; a difference of zero can only be 0 %.",
  },
  basis: { zh: "零不能作除数。", en: "Division by zero." },
  category: "arithmetic",
  needs: ["changes"],
  messages,
  exclusions: {
    zh: "金额很小、四舍五入后增减额为零的。",
    en: "Tiny amounts whose difference rounds to zero.",
  },
  examples: [
    { name: "有基数 a base", text: "2023年度公务接待费支出决算0.50万元，比2022年度增加0.30万元，增长150%。" },
    {
      name: "零基数 zero base",
      text: "2023年度公务接待费支出决算0.30万元，比2022年度增加0.30万元，增长〔100%〕。",
    },
  ],
  *check({ changes }) {
    for (const change of changes) {
      const result = checkNil(change) ?? checkBase(change);
      if (result !== undefined) yield result;
    }
  },
});

function checkNil({ current, delta, rate, label }: Change): Result<MessageId> | undefined {
  if (delta === undefined || rate?.quantity.unit !== "%") return undefined;
  if (!delta.quantity.value.isZero() || rate.quantity.value.isZero()) return undefined;
  const data = { label, rate: sayQuantity(rate.quantity) };
  const at: Result["at"] = [anchor("claim", rate), anchor("part", delta)];
  if (isWithinRounding(current, delta, rate)) return { verdict: "agree", agreement: "rounding", at };
  return {
    verdict: "differ",
    tier: isTiny(current) ? "probable" : "certain",
    message: "zero-change",
    data,
    at,
  };
}

function checkBase(change: Change): Result<MessageId> | undefined {
  const { current, delta, rate, prior, label, direction, confidence } = change;
  if (current?.quantity.unit === undefined || delta === undefined || rate?.quantity.unit !== "%")
    return undefined;
  if (prior !== undefined || direction?.says !== "up" || delta.quantity.value.isZero()) return undefined;
  const step = inUnit(delta.quantity, current.quantity.unit);
  if (step === undefined || confidence !== "sure") return undefined;
  const at: Result["at"] = [anchor("claim", rate), anchor("whole", current), anchor("part", delta)];
  const isZero = step.value.eq(current.quantity.value) && !rate.quantity.value.isZero();
  if (!isZero) return { verdict: "agree", agreement: "exact", at };
  return {
    verdict: "differ",
    tier: "certain",
    message: "from-zero",
    data: { label, rate: sayQuantity(rate.quantity) },
    at,
  };
}

/** A change printed as 0.00 may be up to half its last digit, and that much of the amount is the printed percentage. */
function isWithinRounding(current: Operand | undefined, delta: Operand, rate: Operand): boolean {
  const unit = delta.quantity.unit;
  const amount =
    current === undefined || unit === undefined ? undefined : inUnit(current.quantity, unit)?.value.abs();
  if (amount === undefined) return false;
  const step = lastDigit(delta.quantity).div(2);
  const least = rate.quantity.value.abs().minus(lastDigit(rate.quantity).div(2));
  return amount.gt(step) && least.lte(step.div(amount.minus(step)).mul(100));
}

/** A change of 0.00 can still be a small percentage of a tiny amount. */
function isTiny(current: Operand | undefined): boolean {
  return current === undefined || current.quantity.value.abs().lt(10);
}
