import { fundSources, fundTotalRow, indicatorHeaders } from "../lexicon/forms.ts";
import { readLabel, squeeze } from "../text/labels.ts";
import type { Body } from "./table-align.ts";

/**
 * Plain text keeps the merged cell beside a block of a form (预算执行情况（10分）, 绩效指标（90分）) in its header row only; the
 * rows below begin one column further left than their headers:
 *
 *     预算执行情况 | 项目 | 年初预算 | …            预算执行情况 | 项目 | 年初预算 | …
 *     总额 | 30.00 | …                        →                | 总额 | 30.00 | …
 *
 * Rows are moved only where something in them says how far: an amount or a sign (≥, 定性) under the wrong header, the name
 * of a group under the block's.
 */
export function restoreSides(text: string, body: Body): Body {
  const words = body.grid.map((slots) => slots.map((slot) => wordsOf(text, body, slot)));
  let ruling: Ruling | undefined;
  const shifts = words.map((row, index) => {
    const opened = rulingOf(row);
    if (opened !== undefined || isEnd(row)) {
      ruling =
        opened === undefined ? undefined : { ...opened, fundShift: fundShiftBelow(words, index, opened) };
      return 0;
    }
    return ruling === undefined ? 0 : shiftOf(row, ruling);
  });
  return shifts.every((shift) => shift === 0) ? body : shifted(body, shifts);
}

interface Ruling {
  readonly kind: "funds" | "indicators";
  /** Column of the first amount, or of 指标性质; -1 where there is none. */
  readonly column: number;
  readonly fundShift: number;
}

function wordsOf(text: string, body: Body, slot: number): string {
  const cell = body.cells[slot];
  return cell === undefined || cell.range[1] - cell.range[0] > 80 ? "" : squeeze(text.slice(...cell.range));
}

function rulingOf(row: readonly string[]): Ruling | undefined {
  const [first = "", second = ""] = row;
  if (/^一级(?:绩效)?指标$/.test(second) && first !== "")
    return { kind: "indicators", column: row.findIndex((words) => /^指标性质$/.test(words)), fundShift: 0 };
  const isFunds = /资金|预算|执行情况/.test(first) && row.some((words) => /执行数|执行率/.test(words));
  const amount = row.findIndex(
    (words, index) => index > 0 && /^(?:年初|全年|调整后?)?预算(?:数|安排)?(?:\(A\))?$/.test(words),
  );
  return isFunds && amount > 1 ? { kind: "funds", column: amount, fundShift: 0 } : undefined;
}

function isEnd([first = ""]: readonly string[]): boolean {
  return (
    /^(?:总分|合计|总计|评价结论|年度总体目标|项目名称)$/.test(first) ||
    indicatorHeaders[0]?.[0].test(first) === true
  );
}

const number = /^-?\d[\d,]*(?:\.\d+)?$/;

/** How far the row of the total stands left of its amounts' headers; 0 when it does not. */
function fundShiftBelow(
  words: readonly (readonly string[])[],
  header: number,
  { kind, column }: Ruling,
): number {
  if (kind !== "funds") return 0;
  const total = words
    .slice(header + 1, header + 6)
    .find((row) => isFundRow(row) && row.some((cell) => number.test(cell)));
  const first = total?.findIndex((cell) => number.test(cell)) ?? column;
  return column - first === 1 ? 1 : 0;
}

function isFundRow([first = ""]: readonly string[]): boolean {
  const { key } = readLabel(first);
  return fundTotalRow.test(key) || fundSources.some(([pattern]) => pattern.test(key));
}

const groupName = /^(?:产出|效益|满意度|成本|社会成本|生态环境成本)指标(?:\(.{0,8}\))?$/;

function shiftOf(row: readonly string[], { kind, column, fundShift }: Ruling): number {
  if (kind === "funds") return isFundRow(row) ? fundShift : 0;
  const sign = row.findIndex((words) => /^(?:[≥≤=＝><]|定性|定量)$/.test(words));
  if (column > 0 && sign >= 0) {
    const shift = column - sign;
    return shift > 0 && shift <= 3 ? shift : 0;
  }
  return column < 0 && groupName.test(row[0] ?? "") ? 1 : 0;
}

function shifted(body: Body, shifts: readonly number[]): Body {
  const cells = body.cells.map((cell) => ({ ...cell, column: cell.column + (shifts[cell.row] ?? 0) }));
  const grid = body.grid.map((row, index) => [...new Array<number>(shifts[index] ?? 0).fill(-1), ...row]);
  const columns = grid.reduce((most, row) => Math.max(most, row.length), 0);
  return { cells, grid, columns };
}
