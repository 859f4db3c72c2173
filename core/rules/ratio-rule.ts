import { judgeRatio } from "../model/arithmetic.ts";
import type { Operand } from "../model/fact.ts";
import type { Result } from "../model/result.ts";
import { agreementOf, anchor, computationOf, sayQuantity, sayValue, tierOf } from "./wording.ts";

/** Messages of every rule that recomputes a percentage. */
export const ratioMessages = {
  differs: {
    zh: "“{label}”印为{stated}，按{numerator}÷{denominator}应为{computed}",
    en: "“{label}” is printed as {stated}; {numerator} ÷ {denominator} gives {computed}",
  },
  zero: {
    zh: "“{label}”的分母为零，不能得出百分比{stated}",
    en: "The denominator of “{label}” is zero; no percentage such as {stated} can follow from it",
  },
  "zero-other": {
    zh: "“{label}”的分母为零，不能得出百分比{stated}；{stated}是按{other}算的",
    en: "The denominator of “{label}” is zero; no percentage such as {stated} can follow from it: {stated} is that of {other}",
  },
  unsure: {
    zh: "“{label}”的分子或分母不能确定，未核对",
    en: "The numerator or denominator of “{label}” is not certain; not checked",
  },
} as const;

type RatioMessage = keyof typeof ratioMessages;

/** A stated percentage with what it should be computed from. */
export interface RatioClaim {
  readonly label: string;
  readonly numerator: Operand;
  readonly denominator: Operand;
  readonly stated: Operand;
  /** What the percentage may have been taken of instead. */
  readonly other?: Operand;
  readonly confidence: "sure" | "likely" | "doubtful";
}

/** Recomputes stated = numerator ÷ denominator. Zero over zero says nothing. */
export function checkRatio(claim: RatioClaim): Result<RatioMessage> {
  const { label, numerator, denominator, stated } = claim;
  const at: Result["at"] = [anchor("claim", stated), anchor("part", numerator), anchor("whole", denominator)];
  const vague = [numerator, denominator, stated].some(({ quantity }) => quantity.approximate === true);
  if (denominator.quantity.value.isZero()) return zeroBase(claim, at);
  const judgement = judgeRatio(stated, numerator, denominator);
  if (judgement === undefined || vague) return { verdict: "unsure", message: "unsure", data: { label }, at };
  const formula = `${sayValue(numerator)} ÷ ${sayValue(denominator)}`;
  const computation = computationOf(judgement, stated, formula);
  const agreement = agreementOf(judgement);
  if (agreement !== undefined) return { verdict: "agree", agreement, at, computation };
  if (claim.confidence === "doubtful")
    return { verdict: "unsure", message: "unsure", data: { label }, at, computation };
  const data = {
    label,
    stated: sayQuantity(stated.quantity),
    numerator: sayQuantity(numerator.quantity),
    denominator: sayQuantity(denominator.quantity),
    computed: `${computation.computed}%`,
  };
  return {
    verdict: "differ",
    tier: tierOf(judgement, claim.confidence) ?? "probable",
    message: "differs",
    data,
    at,
    computation,
  };
}

function zeroBase(claim: RatioClaim, at: Result["at"]): Result<RatioMessage> {
  const { label, stated, numerator } = claim;
  if (stated.quantity.value.isZero() || numerator.quantity.value.isZero())
    return { verdict: "agree", agreement: "exact", at };
  const tier = claim.confidence === "sure" ? "certain" : "probable";
  const data = { label, stated: sayQuantity(stated.quantity) };
  const { other } = claim;
  const fits = other === undefined ? undefined : judgeRatio(stated, numerator, other);
  if (other === undefined || fits === undefined || agreementOf(fits) === undefined)
    return { verdict: "differ", tier, message: "zero", data, at };
  return {
    verdict: "differ",
    tier,
    message: "zero-other",
    data: { ...data, other: sayQuantity(other.quantity) },
    at: [...at, anchor("other", other)],
  };
}
