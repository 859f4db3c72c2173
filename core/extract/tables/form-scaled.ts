import { scaledHeader } from "../../lexicon/forms.ts";
import type { Operand } from "../../model/fact.ts";
import type { ScaledScore } from "../../model/relation.ts";
import { judgeScaled } from "../../model/scaled.ts";
import { fieldOf, wordsOf } from "./form-block.ts";
import { type Funds, fundOperand, fundWeight } from "./form-funds.ts";
import type { Indicators } from "./form-indicators.ts";

/** Points that follow from a rate: those for execution, and those of indicators with a coefficient. */
export function scaledScores(funds: Funds | undefined, form: Indicators | undefined): ScaledScore[] {
  return [
    ...(funds === undefined ? [] : ofExecution(funds)),
    ...(form === undefined ? [] : ofCoefficients(form)),
  ];
}

function ofExecution(funds: Funds): ScaledScore[] {
  const headers = (["score", "weight"] as const).map((name) =>
    wordsOf(funds.view, fieldOf(funds.block, name)?.header),
  );
  const basis = headers.some((words) => scaledHeader.test(words)) ? "stated" : "usual";
  return funds.rows.flatMap((row) => {
    const rate = fundOperand(funds, row, "rate");
    const isRate = rate?.quantity.unit === "%" && (rate.quantity.value.gt(1) || rate.quantity.value.isZero());
    const scaled = {
      label: row.label,
      score: fundOperand(funds, row, "score"),
      weight: fundWeight(funds, row),
    };
    return isRate ? scaledScore({ ...scaled, rate, basis }) : [];
  });
}

function ofCoefficients({ indicators }: Indicators): ScaledScore[] {
  return indicators.flatMap(({ label, score, weight, coefficient }) =>
    scaledScore({ label, score, weight, rate: coefficient, basis: "stated" }),
  );
}

function scaledScore(given: {
  readonly label: string;
  readonly score: Operand | undefined;
  readonly weight: Operand | undefined;
  readonly rate: Operand | undefined;
  readonly basis: ScaledScore["basis"];
}): ScaledScore[] {
  const { label, score, weight, rate, basis } = given;
  if (score === undefined || weight === undefined || rate === undefined) return [];
  return weight.quantity.value.isZero() ? [] : [{ kind: "scaled", label, score, weight, rate, basis }];
}

/** Where at least two forms of a document score in proportion to a rate below 100 %, so do the others. */
export function withCustom(scores: readonly ScaledScore[]): ScaledScore[] {
  const telling = scores.filter(({ rate, basis }) => basis === "usual" && rate.quantity.value.lt(99));
  const fitting = telling.filter(
    ({ score, weight, rate }) => judgeScaled(score, weight, rate).outcome !== "certain",
  );
  const isCustom = fitting.length >= 2 && fitting.length * 2 > telling.length;
  return scores.map((score) => (isCustom && score.basis === "usual" ? { ...score, basis: "shown" } : score));
}
