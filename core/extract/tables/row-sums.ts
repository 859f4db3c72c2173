import type { Total } from "../../model/relation.ts";
import { type ColumnSum, columnSumsOf } from "./column-sums.ts";
import type { Column } from "./columns.ts";
import { confidenceOf, type Evidence, evidenceOf } from "./evidence.ts";
import { makeTotal, type TotalOf } from "./make.ts";
import { type Line, operandOf, type Panel } from "./panels.ts";
import { isLaidDown, isNumbering } from "./three-public.ts";

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
  const isForm = confidence === "likely" && isLaidDown(sum);
  // 其中 columns need not be all of them unless row after row says so.
  const isOpen = sum.source === "of-which" && (evidence.agree < 3 || evidence.agree < evidence.differ * 4);
  if (isOpen) return [];
  return candidates.map((candidate) =>
    makeTotal({ ...candidate, confidence: isForm && !isNumbering(candidate) ? "sure" : confidence }),
  );
}

function candidateAt(panel: Panel, sum: ColumnSum, line: Line): TotalOf[] {
  const total = operandOf(panel, line, sum.total);
  const parts = sum.parts.flatMap((column) => operandOf(panel, line, column) ?? []);
  const minus = sum.minus.flatMap((column) => operandOf(panel, line, column) ?? []);
  if (total === undefined || parts.length === 0) return [];
  return [{ family: "table-total", label: total.label, total, parts, minus }];
}
