import { judgeSum } from "../model/arithmetic.ts";
import type { Operand } from "../model/fact.ts";
import type { Total, TotalFamily } from "../model/relation.ts";
import type { Result } from "../model/result.ts";
import { agreementOf, anchor, computationOf, sayQuantity, sumFormula, tierOf } from "./wording.ts";

/** Messages that every rule over totals has. */
export const totalMessages = {
  more: {
    zh: "“{label}”为{total}，比分项之和{sum}多{difference}",
    en: "“{label}” is {total}, {difference} more than the sum of its parts {sum}",
  },
  less: {
    zh: "“{label}”为{total}，比分项之和{sum}少{difference}",
    en: "“{label}” is {total}, {difference} less than the sum of its parts {sum}",
  },
  units: {
    zh: "“{label}”与分项的计量单位不能统一，未核对",
    en: "“{label}” and its parts have units that cannot be reconciled; not checked",
  },
  open: {
    zh: "“{label}”的分项可能没有列全，差额不作判断",
    en: "The parts of “{label}” may not be the whole; the difference is not judged",
  },
} as const;

type TotalMessage = keyof typeof totalMessages;

function roleAnchors(total: Total): Result["at"] {
  const parts = [...total.parts, ...(total.minus ?? [])].map((part) => anchor("part", part));
  return [anchor("total", total.total), ...parts];
}

/** One result per total of this family: agree, differ with a tier, or unsure. */
export function* checkTotals(totals: readonly Total[], family: TotalFamily): Iterable<Result<TotalMessage>> {
  for (const total of totals) {
    if (total.family === family) yield checkTotal(total);
  }
}

function checkTotal(total: Total): Result<TotalMessage> {
  const at = roleAnchors(total);
  const operands = [total.total, ...total.parts, ...(total.minus ?? [])];
  const judgement = judgeSum(total.total, total.parts, total.minus);
  if (judgement === undefined)
    return { verdict: "unsure", message: "units", data: { label: total.label }, at };
  const agreement = agreementOf(judgement);
  const computation = computationOf(judgement, total.total, sumFormula(total.parts, total.minus));
  if (agreement !== undefined) return { verdict: "agree", agreement, at, computation };
  const short = judgement.difference.isPositive();
  const open = (total.exhaustive === "no" && short) || total.confidence === "doubtful" || isVague(operands);
  if (open) return { verdict: "unsure", message: "open", data: { label: total.label }, at, computation };
  const likely = total.exhaustive === "likely" && short ? "likely" : total.confidence;
  return {
    verdict: "differ",
    tier: tierOf(judgement, likely) ?? "probable",
    message: short ? "more" : "less",
    data: totalData(total, computation),
    at,
    computation,
  };
}

function isVague(operands: readonly Operand[]): boolean {
  return operands.some(({ quantity }) => quantity.approximate === true);
}

function totalData(
  total: Total,
  computation: NonNullable<Result["computation"]>,
): Readonly<Record<string, string>> {
  return {
    label: total.label,
    total: sayQuantity(total.total.quantity),
    sum: `${computation.computed}${computation.unit}`,
    difference: `${computation.difference.replace("-", "")}${computation.unit}`,
  };
}
