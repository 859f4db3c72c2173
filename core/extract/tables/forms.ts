import { wholeDepartment } from "../../lexicon/forms.ts";
import type { Fact } from "../../model/fact.ts";
import type { Bound, Rate, ScaledScore, Total } from "../../model/relation.ts";
import type { MissingReason } from "../../model/structure.ts";
import type { TableDoubt } from "../../model/table-doubt.ts";
import { isMoney } from "../../model/unit.ts";
import { evidenceOf } from "./evidence.ts";
import { rowCells, wordsOf } from "./form-block.ts";
import { scoreDoubts } from "./form-doubts.ts";
import { executionRates, type Funds, fundOperand, fundsOf, fundTotals, inlineTotals } from "./form-funds.ts";
import { type Indicators, indicatorsOf } from "./form-indicators.ts";
import { pairTotals, yearlyAmount } from "./form-pairs.ts";
import { executionReasons, shortfallReasons } from "./form-reasons.ts";
import { scaledScores } from "./form-scaled.ts";
import { scoreBounds, scoreRates, scoreTotals } from "./form-scores.ts";
import type { View } from "./view.ts";

/** An evaluation form with the relations that its own layout states. */
export interface Form {
  readonly view: View;
  readonly project: string;
  readonly indicators: Indicators | undefined;
  readonly facts: readonly Fact[];
  readonly totals: readonly Total[];
  readonly rates: readonly Rate[];
  readonly bounds: readonly Bound[];
  readonly scaledScores: readonly ScaledScore[];
  readonly missingReasons: readonly MissingReason[];
  readonly tableDoubts: readonly TableDoubt[];
}

export function formOf(view: View): Form {
  const funds = fundsOf(view);
  const indicators = indicatorsOf(view);
  const project = projectOf(view);
  const inline = funds === undefined ? [] : inlineTotals(funds);
  const scores = indicators === undefined ? [] : scoreTotals(indicators, funds);
  const hasSoundWeights = evidenceOf(scores).differ === 0;
  return {
    view,
    project,
    indicators,
    facts: [
      ...(funds === undefined ? [] : [...fundFacts(funds, project), ...inlineFacts(funds, project, inline)]),
      ...totalScore(view, project, indicators),
      ...(view.table.kind === "performance-target" && funds === undefined ? targetFact(view, project) : []),
    ],
    totals: [...(funds === undefined ? pairTotals(view) : [...fundTotals(funds), ...inline]), ...scores],
    rates: [
      ...(funds === undefined ? [] : executionRates(funds)),
      ...(indicators === undefined ? [] : scoreRates(indicators)),
    ],
    bounds: indicators === undefined ? [] : scoreBounds(indicators, funds),
    scaledScores: scaledScores(funds, indicators),
    missingReasons: [
      ...(indicators === undefined ? [] : shortfallReasons(indicators, hasSoundWeights)),
      ...(funds === undefined ? [] : executionReasons(funds, indicators)),
    ],
    tableDoubts: indicators === undefined ? [] : scoreDoubts(indicators),
  };
}

const projectField =
  /^(?:项目(?:支出)?名称|专项(?:\(项目\))?名称|(?:预算)?部门(?:\(单位\))?名称|单位名称)[:：]?$/;

/** What stands beside 项目名称. */
function projectOf(view: View): string {
  for (let row = 0; row < Math.min(view.table.rows, 8); row += 1) {
    const cells = rowCells(view, row).filter(({ role }) => role !== "blank");
    const at = cells.findIndex((cell) => projectField.test(wordsOf(view, cell)));
    if (at >= 0) return wordsOf(view, cells[at + 1]);
  }
  return "";
}

/** Amounts of the budget block: the total under the project's name or, for the whole department, its own key. */
function fundFacts(funds: Funds, project: string): Fact[] {
  const { view } = funds;
  const isWhole = wholeDepartment.test(view.table.title);
  return funds.rows.flatMap((row) => {
    const name =
      isWhole && row.isTotal ? "overall-execution" : `~${project}${row.isTotal ? "" : `·${row.label}`}`;
    return fundStages.flatMap(([field, stage]): Fact[] => {
      const operand = fundOperand(funds, row, field);
      if (operand?.cell === undefined || !isMoney(operand.quantity.unit)) return [];
      const { label, quantity, range, cell } = operand;
      const { section } = view.table;
      const period = view.document.identity.year;
      return [
        {
          subject: name,
          label,
          period,
          stage,
          measure: "amount",
          quantity,
          range,
          section,
          from: "table",
          cell,
        },
      ];
    });
  });
}

/** The year's money that a performance-target form asks for. */
function targetFact(view: View, project: string): Fact[] {
  const operand = yearlyAmount(view);
  if (operand?.cell === undefined || !isMoney(operand.quantity.unit) || project === "") return [];
  const { section } = view.table;
  const { label, quantity, range, cell } = operand;
  const period = view.document.identity.year;
  return [
    {
      subject: `~${project}`,
      label,
      period,
      stage: "budget",
      measure: "amount",
      quantity,
      range,
      section,
      from: "table",
      cell,
    },
  ];
}

/** 总分 of the form; a sum of weights is none. */
function totalScore(view: View, project: string, indicators: Indicators | undefined): Fact[] {
  const score = indicators?.total?.score;
  if (score?.cell === undefined) return [];
  const { section, title } = view.table;
  return [
    {
      subject: wholeDepartment.test(title) ? "overall-score" : `~${project}`,
      label: "总分",
      period: view.document.identity.year,
      stage: "final",
      measure: "score",
      quantity: score.quantity,
      range: score.range,
      section,
      from: "table",
      cell: score.cell,
    },
  ];
}

const fundStages = [
  ["initial", "budget"],
  ["budget", "adjusted-budget"],
  ["executed", "final"],
] as const;

/** Amounts written into a cell beside their name (其中：一般公共预算：742.25). */
function inlineFacts(funds: Funds, project: string, totals: readonly Total[]): Fact[] {
  const { view } = funds;
  return totals.flatMap(({ parts }) =>
    parts.flatMap(({ label, quantity, range, cell }): Fact[] => {
      if (cell === undefined || !isMoney(quantity.unit)) return [];
      const subject = `~${project}·${label}`;
      const period = view.document.identity.year;
      const { section } = view.table;
      return [
        {
          subject,
          label,
          period,
          stage: "unknown",
          measure: "amount",
          quantity,
          range,
          section,
          from: "table",
          cell,
        },
      ];
    }),
  );
}
