import { Decimal } from "decimal.js";
import type { Operand } from "../../model/fact.ts";
import { isExact, lastDigit } from "../../model/quantity.ts";
import type { Confidence, Total } from "../../model/relation.ts";
import { type ColumnSum, columnSumsOf } from "./column-sums.ts";
import type { Column } from "./columns.ts";
import { makeTotal, type TotalOf } from "./make.ts";
import { type Line, operandOf, type Panel } from "./panels.ts";

/** How a candidate sum fared on the rows of its table. */
export interface Evidence {
  readonly agree: number;
  readonly differ: number;
}

/**
 * Σ of columns = 合计 column for every row. Of two readings of one total the rows choose; a header that few rows bear out
 * was misread: doubtful, never a finding.
 */
export function rowSums(panel: Panel, all: readonly Column[], isKnown: boolean): Total[] {
  const byTotal = Map.groupBy(columnSumsOf(panel.values, all), ({ total }) => total.index);
  return [...byTotal.values()].flatMap((rivals) => {
    const readings = rivals.map((sum) => {
      const candidates = panel.lines.flatMap((line) => candidateAt(panel, sum, line));
      return { sum, candidates, evidence: evidenceOf(candidates) };
    });
    const [best] = readings.sort((a, b) => surplus(b.evidence) - surplus(a.evidence));
    return best === undefined ? [] : settled(best, isKnown && rivals.length === 1);
  });
}

interface Reading {
  readonly sum: ColumnSum;
  readonly candidates: readonly TotalOf[];
  readonly evidence: Evidence;
}

function surplus({ agree, differ }: Evidence): number {
  return agree - differ;
}

function settled({ sum, candidates, evidence }: Reading, isKnown: boolean): Total[] {
  const confidence = confidenceOf(evidence, isKnown || sum.source === "formula");
  // 其中 columns need not be all of them unless row after row says so.
  const isOpen = sum.source === "of-which" && (evidence.agree < 3 || evidence.agree < evidence.differ * 4);
  return isOpen ? [] : candidates.map((candidate) => makeTotal({ ...candidate, confidence }));
}

function candidateAt(panel: Panel, sum: ColumnSum, line: Line): TotalOf[] {
  const total = operandOf(panel, line, sum.total);
  const parts = sum.parts.flatMap((column) => operandOf(panel, line, column) ?? []);
  const minus = sum.minus.flatMap((column) => operandOf(panel, line, column) ?? []);
  if (total === undefined || parts.length === 0) return [];
  return [{ family: "table-total", label: total.label, total, parts, minus }];
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
  const difference = total.quantity.value.minus(sumOf(parts)).plus(sumOf(minus));
  if (difference.isZero()) return true;
  const slack = [total, ...parts, ...minus].reduce(
    (all, { quantity }) => (isExact(quantity) ? all : all.plus(lastDigit(quantity))),
    new Decimal(0),
  );
  return difference.abs().lte(slack);
}

function sumOf(operands: readonly Operand[]): Decimal {
  return operands.reduce((sum, { quantity }) => sum.plus(quantity.value), new Decimal(0));
}

/** How sure a structure is that the words suggest and the rows bear out or not. */
export function confidenceOf({ agree, differ }: Evidence, isKnown: boolean): Confidence {
  if (agree >= differ && agree > 0) return "sure";
  if (isKnown && agree > 0) return "likely";
  if (isKnown && differ <= 2) return "likely";
  return "doubtful";
}
