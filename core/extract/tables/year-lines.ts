import type { Operand } from "../../model/fact.ts";
import { isMoney } from "../../model/unit.ts";
import type { YearLine } from "../../model/year-pair.ts";
import type { Column } from "./columns.ts";
import { type Line, lineName, operandOf, type Panel } from "./panels.ts";
import type { YearColumns } from "./year-columns.ts";

/** Lines that are no subject: balances carried over, counts, rates. */
const noSubject =
  /结转|结余|人数|人次|批次|次数|团组|辆数|数量|个数|户数|台数|面积|保有量|单价|标准|人均|比例|占比|率$/;

/** Every line of a panel that has amounts of two years, in order. */
export function yearLinesOf(panel: Panel, columns: YearColumns): YearLine[] {
  const pairs = panel.lines.flatMap((line) => pairOf(panel, columns, line));
  const bothFilled = isFilled(pairs);
  const nested = nestedOf(pairs);
  const top = Math.min(...pairs.map(({ line }) => levelOf(line)));
  return pairs.map(({ line, prior, current }) => ({
    label: lineName(line),
    prior,
    current,
    isNested: nested.has(line),
    isSub: levelOf(line) > top,
    isFilled: bothFilled,
  }));
}

interface Pair {
  readonly line: Line;
  readonly prior: Operand | undefined;
  readonly current: Operand | undefined;
}

function pairOf(panel: Panel, columns: YearColumns, line: Line): Pair[] {
  if (line.total !== undefined || lineName(line) === "" || noSubject.test(line.label.key)) return [];
  const prior = readAt(panel, line, columns.prior);
  const current = readAt(panel, line, columns.current);
  if (prior === "unreadable" || current === "unreadable") return [];
  return prior === undefined && current === undefined ? [] : [{ line, prior, current }];
}

/** The amount, undefined for a blank cell. A dash, other words or a slot without a cell say neither. */
function readAt(panel: Panel, line: Line, column: Column): Operand | undefined | "unreadable" {
  const operand = operandOf(panel, line, column);
  if (operand !== undefined) return isMoney(operand.quantity.unit) ? operand : "unreadable";
  const { view } = panel;
  const isBlank = view.ownAt(line.row, column.index) >= 0 && view.wordsAt(line.row, column.index) === "";
  return isBlank ? undefined : "unreadable";
}

function isNothing(operand: Operand | undefined): boolean {
  return operand === undefined || operand.quantity.value.isZero();
}

/** Whether both years are filled in: two amounts each at least, and most lines in both. */
function isFilled(pairs: readonly Pair[]): boolean {
  const said = pairs.filter(({ prior, current }) => !isNothing(prior) || !isNothing(current));
  const prior = said.filter((pair) => !isNothing(pair.prior)).length;
  const current = said.filter((pair) => !isNothing(pair.current)).length;
  const both = prior + current - said.length;
  return prior >= 2 && current >= 2 && both * 2 >= said.length;
}

/** Lines that are new or gone together with the line that they stand under. */
function nestedOf(pairs: readonly Pair[]): ReadonlySet<Line> {
  const nested = new Set<Line>();
  let open: { level: number; isNew: boolean } | undefined;
  for (const { line, prior, current } of pairs) {
    const level = levelOf(line);
    if (open !== undefined && level <= open.level) open = undefined;
    if (isNothing(prior) === isNothing(current)) continue;
    const isNew = isNothing(prior);
    if (open?.isNew === isNew) nested.add(line);
    else open ??= { level, isNew };
  }
  return nested;
}

/** Lower is further out: by code, else by the printed ordinal; plain lines stand under numbered ones. */
function levelOf({ code, label }: Line): number {
  const own = code?.length ?? (label.depth === 0 ? 9 : label.depth);
  return label.ofWhich ? own + 10 : own;
}
