import { explainingRow } from "../../lexicon/forms.ts";
import type { Range } from "../../model/range.ts";
import type { MissingReason } from "../../model/structure.ts";
import { coveringCell, fieldOf, rowCells, wordsOf } from "./form-block.ts";
import { type FundRow, type Funds, fundOperand } from "./form-funds.ts";
import type { Indicator, Indicators } from "./form-indicators.ts";
import type { View } from "./view.ts";

/**
 * Points taken off with an empty 偏差原因 column: one entry per form, its rows as evidence. A single row in a form whose
 * weights do not add up may owe its loss to a misprinted weight.
 */
export function shortfallReasons(form: Indicators, hasSoundWeights: boolean): MissingReason[] {
  const field = fieldOf(form.block, "reason");
  if (field === undefined) return [];
  const deducted = form.indicators.filter(isDeducted);
  const bare = deducted.filter((indicator) => isBlank(form.view, indicator));
  if (bare.length === 0) return [];
  const isLone = bare.length === 1 && !hasSoundWeights;
  const explained = bare.length < deducted.length || isLone || isExplainedBelow(form);
  const total = form.total?.score;
  const rows = bare.flatMap(({ name, score }): Range[] => [
    ...(name === undefined ? [] : [name.range]),
    ...(score === undefined ? [] : [score.range]),
  ]);
  return [
    {
      kind: "shortfall",
      range: field.header.range,
      evidence: [...rows, ...(total === undefined ? [] : [total.range])],
      label: `${bare.length}`,
      tier: explained ? "probable" : "certain",
    },
  ];
}

function isDeducted({ score, weight }: Indicator): boolean {
  return score !== undefined && weight !== undefined && score.quantity.value.lt(weight.quantity.value);
}

function isBlank(view: View, { reason }: Indicator): boolean {
  return reason === undefined || reason.role === "blank" || /^[-—–/\\]*$/.test(wordsOf(view, reason));
}

/** 存在问题 or 改进措施 further down may hold the reasons of all rows. */
function isExplainedBelow(form: Indicators): boolean {
  const { view, block } = form;
  for (let row = block.to; row < view.table.rows; row += 1) {
    const [first, ...rest] = rowCells(view, row).filter(({ role }) => role !== "blank");
    if (first !== undefined && rest.length > 0 && explainingRow.test(wordsOf(view, first))) return true;
  }
  return false;
}

/** Execution above 100 % without a reason beside it, and below 90 % where a column asks for one (Sichuan's form). */
export function executionReasons(funds: Funds, form: Indicators | undefined): MissingReason[] {
  const bare = funds.rows.flatMap((row) => {
    const rate = fundOperand(funds, row, "rate");
    return rate?.quantity.unit !== "%" || hasReason(funds, row) ? [] : [{ row, rate }];
  });
  const over = bare.filter(({ rate }) => rate.quantity.value.gt(100));
  const asks = fieldOf(funds.block, "reason") !== undefined;
  const isExplained = form !== undefined && isExplainedBelow(form);
  const low = bare.filter(
    ({ row, rate }) =>
      asks && !isExplained && row.isTotal && rate.quantity.value.gt(1) && rate.quantity.value.lt(90),
  );
  return [...entryOf("over-execution", over), ...entryOf("low-execution", low)];
}

type Bare = { readonly rate: NonNullable<ReturnType<typeof fundOperand>> };

function entryOf(kind: MissingReason["kind"], bare: readonly Bare[]): MissingReason[] {
  const [first, ...rest] = bare.map(({ rate }) => rate);
  if (first === undefined) return [];
  const label = first.label.split("·")[0] ?? first.label;
  return [{ kind, range: first.range, evidence: rest.map(({ range }) => range), label, tier: "probable" }];
}

function hasReason(funds: Funds, { row }: FundRow): boolean {
  const field = fieldOf(funds.block, "reason");
  // One reason may span the rows of all sources.
  const cell = field === undefined ? undefined : coveringCell(funds.view, row, field);
  return cell !== undefined && cell.role !== "blank";
}
