import type { Operand } from "../../model/fact.ts";
import type { Bound, Rate, Total } from "../../model/relation.ts";
import { totalWordOf } from "../../text/labels.ts";
import { makeTotal } from "./make.ts";
import { operandAt, type View } from "./view.ts";

type Measure = "weight" | "score" | "rate";

const measures: readonly (readonly [RegExp, Measure])[] = [
  [/^(?:分值|权重|满分|标准分|指标分值)(?:\(分\))?$/, "weight"],
  [/^(?:得分|评价得分|自评得分|实际得分|指标得分)(?:\(分\))?$/, "score"],
  [/^得分率(?:\(%\))?$/, "rate"],
];

export interface ScoreRows {
  readonly totals: readonly Total[];
  readonly bounds: readonly Bound[];
  readonly rates: readonly Rate[];
}

const none: ScoreRows = { totals: [], bounds: [], rates: [] };

/**
 * A score table lying down: 一级指标 | 决策 | 过程 | … | 合计 over the rows 权重, 得分, 得分率. Both a row of weights and a row of
 * scores must be there, and the header must end in the total.
 */
export function scoreRowsOf(view: View): ScoreRows {
  const rows = new Map<Measure, number>();
  for (let row = 1; row < Math.min(view.table.rows, 12); row += 1) {
    const found = measures.find(([words]) => words.test(view.wordsAt(row, 0)))?.[1];
    if (found !== undefined && !rows.has(found)) rows.set(found, row);
  }
  const [weightRow, scoreRow] = [rows.get("weight"), rows.get("score")];
  if (weightRow === undefined || scoreRow === undefined) return none;
  const header = Math.min(...rows.values()) - 1;
  const names = Array.from({ length: view.table.columns }, (_, column) => view.wordsAt(header, column));
  const last = names.length - 1;
  if (
    names.length < 4 ||
    !isTotal(names[last] ?? "") ||
    names.slice(1, last).some((name) => name === "" || isTotal(name))
  )
    return none;
  const columns = names.flatMap((_, column) => (column === 0 || column === last ? [] : [column]));
  const at = (measure: Measure, column: number): Operand | undefined => {
    const row = rows.get(measure);
    const unit = measure === "rate" ? "%" : "分";
    return row === undefined
      ? undefined
      : operandAt(view, { row, column, label: `${names[column]}·${view.wordsAt(row, 0)}`, unit });
  };
  return {
    totals: (["weight", "score"] as const).flatMap((measure) => {
      const total = at(measure, last);
      const parts = columns.flatMap((column) => at(measure, column) ?? []);
      if (total === undefined || parts.length < columns.length) return [];
      return [makeTotal({ family: "score-sum", label: total.label, total, parts })];
    }),
    bounds: columns.flatMap((column) => boundOf(at("score", column), at("weight", column))),
    rates: [...columns, last].flatMap((column) =>
      rateOf(at("score", column), at("weight", column), at("rate", column)),
    ),
  };
}

function isTotal(name: string): boolean {
  return totalWordOf(name) !== undefined || /^总(?:分|得分)$/.test(name);
}

function boundOf(score: Operand | undefined, weight: Operand | undefined): Bound[] {
  return score === undefined || weight === undefined
    ? []
    : [
        {
          kind: "bound",
          family: "score-over-weight",
          label: score.label,
          smaller: [score],
          larger: weight,
          confidence: "sure",
        },
      ];
}

function rateOf(score?: Operand, weight?: Operand, stated?: Operand): Rate[] {
  if (score === undefined || weight === undefined || stated?.quantity.unit !== "%") return [];
  // A fraction (0.93) is no percentage.
  if (weight.quantity.value.isZero() || stated.quantity.value.abs().lte(1)) return [];
  return [
    {
      kind: "rate",
      family: "execution-rate",
      label: stated.label,
      numerator: score,
      denominator: weight,
      stated,
      confidence: "sure",
    },
  ];
}
