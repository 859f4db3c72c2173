import { judgeRatio } from "../../model/arithmetic.ts";
import type { Document } from "../../model/document.ts";
import type { Fact } from "../../model/fact.ts";
import type { Rate } from "../../model/relation.ts";
import { operandOf } from "./select.ts";

/**
 * 「完成预算的 p%」 without a budget in the sentence, against the 预算数 that a table prints for the same figure. The
 * table's may be the adjusted budget: a 年初预算 only ever confirms it, anything else that does not fit is probable.
 */
export function completionTies(document: Document, facts: readonly Fact[]): Rate[] {
  const stated = facts.filter(({ measure }) => measure === "completion-rate");
  if (stated.length === 0) return [];
  const subjects = new Set(stated.map(({ subject }) => subject));
  const own = Map.groupBy(
    facts.filter(({ measure, subject }) => measure === "amount" && subjects.has(subject)),
    ({ subject }) => subject,
  );
  return stated.flatMap((rate) => tieOf(document, rate, own.get(rate.subject) ?? []));
}

function tieOf(document: Document, rate: Fact, amounts: readonly Fact[]): Rate[] {
  const { year } = document.identity;
  const isOwnYear = ({ period }: Fact) => year === undefined || period === undefined || period === year;
  const before = ({ from, stage, section, range }: Fact) =>
    from === "text" && stage === "final" && section === rate.section && range[1] <= rate.range[0];
  const numerator = amounts.findLast(before);
  const budget = amounts.find(
    (fact) =>
      fact.from === "table" &&
      (fact.stage === "budget" || fact.stage === "adjusted-budget") &&
      isOwnYear(fact) &&
      !fact.quantity.value.isZero(),
  );
  if (numerator === undefined || budget === undefined) return [];
  const [part, whole, percentage] = [numerator, budget, rate].map(operandOf);
  if (part === undefined || whole === undefined || percentage === undefined) return [];
  const isOriginal = /年初|批复/.test(document.text.slice(Math.max(0, rate.range[0] - 12), rate.range[0]));
  const fits = judgeRatio(percentage, part, whole)?.outcome !== "certain";
  if (isOriginal && !fits) return [];
  return [
    {
      kind: "rate",
      family: "completion-rate",
      label: `${rate.label}完成率`,
      numerator: part,
      denominator: whole,
      stated: percentage,
      confidence: "likely",
    },
  ];
}
