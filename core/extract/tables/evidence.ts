import { Decimal } from "decimal.js";
import type { Operand } from "../../model/fact.ts";
import { isExact, lastDigit } from "../../model/quantity.ts";
import type { Confidence } from "../../model/relation.ts";
import type { TotalOf } from "./make.ts";

/** How a candidate sum fared on the rows of its table. */
export interface Evidence {
  readonly agree: number;
  readonly differ: number;
}

/** Rows that bear a sum out, of those where something other than zero is added. */
export function evidenceOf(candidates: readonly TotalOf[]): Evidence {
  let agree = 0;
  let differ = 0;
  for (const candidate of candidates) {
    const { total, parts, minus = [] } = candidate;
    if (total.quantity.value.isZero() && parts.every(({ quantity }) => quantity.value.isZero())) continue;
    if (isNear(total, parts, minus)) agree += 1;
    else differ += 1;
  }
  return { agree, differ };
}

/** Within one unit of the last digit per rounded operand: what rounding could do at most. */
function isNear(total: Operand, parts: readonly Operand[], minus: readonly Operand[]): boolean {
  const rest = total.quantity.value.minus(sumOf(parts));
  const difference = minus.length === 0 ? rest : rest.plus(sumOf(minus));
  if (difference.isZero()) return true;
  const slack = [total, ...parts, ...minus].reduce(
    (all, { quantity }) => (isExact(quantity) ? all : all.plus(lastDigit(quantity))),
    zero,
  );
  return difference.abs().lte(slack);
}

const zero = new Decimal(0);

function sumOf(operands: readonly Operand[]): Decimal {
  const [first, ...others] = operands;
  return others.reduce((sum, { quantity }) => sum.plus(quantity.value), first?.quantity.value ?? zero);
}

/** How sure a structure is that the words suggest and the rows bear out or not. */
export function confidenceOf({ agree, differ }: Evidence, isKnown: boolean): Confidence {
  if (agree >= differ && agree > 0) return "sure";
  if (isKnown && agree > 0) return "likely";
  if (isKnown && differ <= 2) return "likely";
  return "doubtful";
}
