import { indicatorHeaders, scoreTotalRow, templateRow } from "../../lexicon/forms.ts";
import type { Cell } from "../../model/document.ts";
import type { Operand } from "../../model/fact.ts";
import { readLabel } from "../../text/labels.ts";
import {
  type Block,
  cellUnder,
  coveringCell,
  type Field,
  fieldOf,
  fieldsIn,
  rowCells,
  wordsOf,
} from "./form-block.ts";
import { operandAt, type View } from "./view.ts";

export type IndicatorField =
  | "level1"
  | "level2"
  | "level3"
  | "nature"
  | "measure"
  | "target"
  | "actual"
  | "weight"
  | "score"
  | "rate"
  | "coefficient"
  | "reason"
  | "skip";

export interface Indicator {
  readonly row: number;
  readonly name: Cell | undefined;
  readonly label: string;
  readonly target: Cell | undefined;
  readonly actual: Cell | undefined;
  readonly nature: string;
  readonly weight: Operand | undefined;
  readonly score: Operand | undefined;
  /** 得分率. */
  readonly rate: Operand | undefined;
  /** 得分系数. */
  readonly coefficient: Operand | undefined;
  readonly reason: Cell | undefined;
}

/** Indicators under one first- or second-level name. */
export interface Group {
  readonly name: string;
  readonly cell: Cell;
  readonly level: "level1" | "level2";
  readonly indicators: readonly Indicator[];
}

export interface Side {
  readonly cell: Cell;
  readonly indicators: readonly Indicator[];
}

export interface Indicators {
  readonly view: View;
  readonly block: Block<IndicatorField>;
  readonly indicators: readonly Indicator[];
  readonly groups: readonly Group[];
  /** What stands beside the header rows (绩效指标（90分）, 年度绩效目标1（40分）) with the indicators below each. */
  readonly sides: readonly Side[];
  /** The row 总分 … and its numbers. */
  readonly total: ScoreTotal | undefined;
}

export interface ScoreTotal {
  readonly row: number;
  readonly weight: Operand | undefined;
  readonly score: Operand | undefined;
}

/** The indicator block of a form: the row that names levels of indicators and at least one of value, weight, score. */
export function indicatorsOf(view: View): Indicators | undefined {
  const { table } = view;
  for (let row = 0; row < Math.min(table.rows, 80); row += 1) {
    const fields = leafFields(fieldsIn(view, row, indicatorHeaders));
    const names = new Set(fields.map(({ name }) => name));
    const isDetailed = names.has("level3") || names.has("level2");
    const isScored = names.has("weight") || names.has("score") || names.has("actual");
    const isSummary = names.has("level1") && names.has("weight") && names.has("score");
    if (!isSummary && !(isDetailed && isScored)) continue;
    return readBlock(view, row, fields);
  }
  return undefined;
}

/** When several columns are weights (one per level), the last before the score is the indicators' own. */
function leafFields(fields: readonly Field<IndicatorField>[]): Field<IndicatorField>[] {
  const weights = fields.filter(({ name }) => name === "weight");
  const own = weights[weights.length - 1];
  const scores = fields.filter(({ name }) => name === "score");
  const score = scores[scores.length - 1];
  return fields.filter((field) => {
    if (field.name === "weight") return field === own;
    if (field.name === "score") return field === score;
    return field.name !== "skip";
  });
}

function readBlock(view: View, headerRow: number, fields: readonly Field<IndicatorField>[]): Indicators {
  const { table } = view;
  const indicators: Indicator[] = [];
  const heads = [headerRow];
  let total: ScoreTotal | undefined;
  let row = headerRow + 1;
  const block: Block<IndicatorField> = { headerRow, fields, from: row, to: table.rows };
  for (; row < table.rows; row += 1) {
    total = scoreTotalOf(view, block, row);
    if (total !== undefined) break;
    // Hubei: each yearly target opens with the same header.
    if (repeatsLevels(view, row)) {
      heads.push(row);
      continue;
    }
    const indicator = indicatorAt(view, block, row);
    if (indicator !== undefined) indicators.push(indicator);
  }
  const ended = { ...block, to: row };
  const groups = (["level1", "level2"] as const).flatMap((level) => groupsOf(view, ended, indicators, level));
  return { view, block: ended, indicators, groups, sides: sidesOf(view, heads, indicators), total };
}

function repeatsLevels(view: View, row: number): boolean {
  const names = new Set(fieldsIn(view, row, indicatorHeaders).map(({ name }) => name));
  return names.has("level1") && (names.has("level2") || names.has("level3"));
}

function sidesOf(view: View, heads: readonly number[], indicators: readonly Indicator[]): Side[] {
  return heads.flatMap((head, index): Side[] => {
    const cell = view.table.cells[view.table.grid[head]?.[0] ?? -1];
    const next = heads[index + 1] ?? view.table.rows;
    const own = indicators.filter(({ row }) => row > head && row < next);
    return cell === undefined || own.length === 0 ? [] : [{ cell, indicators: own }];
  });
}

function indicatorAt(view: View, block: Block<IndicatorField>, row: number): Indicator | undefined {
  const under = (name: IndicatorField) => {
    const field = fieldOf(block, name);
    return field === undefined ? undefined : cellUnder(view, row, field);
  };
  const isSummary = fieldOf(block, "level3") === undefined && fieldOf(block, "level2") === undefined;
  const name = isSummary ? under("level1") : (under("level3") ?? under("level2"));
  const label = wordsOf(view, name);
  const number = (field: IndicatorField, unit: string) => {
    const cell = under(field);
    if (cell === undefined) return undefined;
    return operandAt(view, { row, column: cell.column, label: label.slice(0, 40), unit });
  };
  const weight = number("weight", "分");
  const score = number("score", "分");
  const isNamed = label !== "" && !templateRow.test(label);
  if (/^小计$/.test(label) || (!isNamed && weight === undefined && score === undefined)) return undefined;
  const values = { target: under("target"), actual: under("actual"), reason: under("reason") };
  return {
    row,
    name,
    label,
    ...values,
    nature: wordsOf(view, under("nature")),
    weight,
    score,
    rate: number("rate", "%"),
    coefficient: number("coefficient", "%"),
  };
}

/** `总分 | 100 | 95.5`: by columns where they fit, else in the order weight, score. */
function scoreTotalOf(view: View, block: Block<IndicatorField>, row: number): ScoreTotal | undefined {
  const cells = rowCells(view, row);
  const named = cells.find(({ role }) => role !== "blank");
  if (named === undefined || !scoreTotalRow.test(readLabel(wordsOf(view, named)).key)) return undefined;
  const numbers = cells.flatMap((cell) => {
    const label = wordsOf(view, named);
    const operand = operandAt(view, { row, column: cell.column, label, unit: "分" });
    return operand === undefined || operand.quantity.unit !== "分" ? [] : [{ cell, operand }];
  });
  const under = (name: IndicatorField) => {
    const field = fieldOf(block, name);
    return numbers.find(
      ({ cell }) =>
        field !== undefined && cell.column < field.end && cell.column + cell.columnSpan > field.column,
    )?.operand;
  };
  const weight = under("weight");
  const score = under("score");
  if (weight !== undefined && score !== undefined && weight !== score) return { row, weight, score };
  const [first, second] = numbers.map(({ operand }) => operand);
  if (second !== undefined && numbers.length === 2) return { row, weight: first, score: second };
  if (weight !== undefined || score !== undefined)
    return { row, weight, score: score === weight ? undefined : score };
  return {
    row,
    weight: undefined,
    score: numbers.length === 1 && fieldOf(block, "weight") === undefined ? first : undefined,
  };
}

/** Consecutive indicators under one name; a name that spans or is followed by blank cells goes on. */
function groupsOf(
  view: View,
  block: Block<IndicatorField>,
  indicators: readonly Indicator[],
  level: "level1" | "level2",
): Group[] {
  const field = fieldOf(block, level);
  if (field === undefined) return [];
  const groups: { name: string; cell: Cell; level: "level1" | "level2"; indicators: Indicator[] }[] = [];
  for (const indicator of indicators) {
    const cell = coveringCell(view, indicator.row, field);
    const name = wordsOf(view, cell);
    const last = groups[groups.length - 1];
    const goesOn = last !== undefined && (name === "" || cell === last.cell || name === last.name);
    if (goesOn) last.indicators.push(indicator);
    else if (cell !== undefined && name !== "") groups.push({ name, cell, level, indicators: [indicator] });
  }
  return groups;
}
