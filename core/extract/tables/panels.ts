import { codeHeader, labelHeader } from "../../lexicon/columns.ts";
import type { Operand } from "../../model/fact.ts";
import type { Unit } from "../../model/unit.ts";
import { type Label, readLabel, type TotalWord, totalWordOf } from "../../text/labels.ts";
import type { Column } from "./columns.ts";
import { operandAt, type View } from "./view.ts";

/** One half of a table: label columns and the value columns that belong to them (收入 | 支出 side by side are two). */
export interface Panel {
  readonly view: View;
  readonly codes: readonly Column[];
  readonly labels: readonly Column[];
  readonly values: readonly Column[];
  readonly lines: readonly Line[];
  /** Operands that were read already, by row and column. */
  readonly memo: Map<number, Operand | undefined>;
}

/** One row of a panel. */
export interface Line {
  readonly row: number;
  readonly label: Label;
  /** 3, 5 or 7 digits, or undefined. */
  readonly code: string | undefined;
  readonly total: TotalWord | undefined;
  /** Unit that the label itself says: 车辆数（辆）. */
  readonly unit?: Unit;
}

/** A matrix table cut into its panels. */
export function panelsOf(view: View, columns: readonly Column[]): Panel[] {
  return groupColumns(columns).flatMap(({ codes, labels, values }) => {
    if (values.length === 0) return [];
    const lines = codes.length + labels.length === 0 ? bareLines(view, values) : linesOf(view, codes, labels);
    return lines.length === 0 ? [] : [{ view, codes, labels, values, lines, memo: new Map() }];
  });
}

interface Group {
  readonly codes: Column[];
  readonly labels: Column[];
  readonly values: Column[];
}

const skipped: ReadonlySet<string> = new Set(["empty", "line", "note"]);

function groupColumns(columns: readonly Column[]): Group[] {
  const groups: Group[] = [];
  let current: Group = { codes: [], labels: [], values: [] };
  for (const column of columns.filter(({ role }) => !skipped.has(role))) {
    const names = column.role === "code" || column.role === "label";
    if (names && current.values.length > 0) {
      if (!opensPanel(column, current)) continue;
      groups.push(current);
      current = { codes: [], labels: [], values: [] };
    }
    listFor(current, column).push(column);
  }
  return [...groups, current];
}

function listFor(group: Group, { role }: Column): Column[] {
  if (role === "code") return group.codes;
  return role === "label" ? group.labels : group.values;
}

/** A text column after amounts opens a panel if its header names items; remarks do not. */
function opensPanel(column: Column, current: Group): boolean {
  const last = column.path[column.path.length - 1] ?? "";
  if (labelHeader.test(last) || codeHeader.test(last)) return true;
  if (current.labels.some(({ path }) => path[path.length - 1] === last && last !== "")) return true;
  const { texts, items } = column.content;
  return (column.path.length === 0 && texts > 1) || (items >= 2 && items * 2 > texts);
}

function linesOf(view: View, codes: readonly Column[], labels: readonly Column[]): Line[] {
  const { table } = view;
  const lines: Line[] = [];
  const running = ["", "", ""];
  const naming = [...codes, ...namingLabels(labels)];
  for (let row = table.headerRows; row < table.rows; row += 1) {
    if (view.repeatsHeader(row)) continue;
    const named = labelAt(view, row, naming) ?? totalBeside(view, row, naming);
    const code = codeAt(view, row, codes, running) ?? leadingCode(named?.key ?? "");
    if (named === undefined && code === undefined) continue;
    const label = named ?? readLabel("");
    const unit = unitInLabel.exec(label.key)?.[1];
    const total = code === undefined ? totalWordOf(label.key) : undefined;
    lines.push({ row, label, code, total, ...(unit === undefined ? {} : { unit }) });
  }
  return lines;
}

/** A list of projects says behind each name who carries it out; the name is the project's. */
function namingLabels(labels: readonly Column[]): readonly Column[] {
  const last = ({ path }: Column) => path[path.length - 1] ?? "";
  if (!labels.some((label) => /^项目名称$/.test(last(label)))) return labels;
  return labels.filter((label) => !/^(?:项目|实施|预算|主管|承担)?(?:单位|部门)(?:名称)?$/.test(last(label)));
}

/** 合计 in a column left of the names (类型, 序号), or over both. */
function totalBeside(view: View, row: number, columns: readonly Column[]): Label | undefined {
  const first = columns[0]?.index ?? 0;
  for (let column = 0; column < first; column += 1) {
    const cell = view.table.cells[view.ownAt(row, column)];
    if (cell === undefined || cell.role === "blank" || cell.role === "header") continue;
    const label = readLabel(view.wordsAt(row, column));
    return totalWordOf(label.key) === undefined ? undefined : label;
  }
  return undefined;
}

const unitInLabel =
  /[(（](?:单位[:：])?(亿元|万元|千元|元|辆|个|人|人次|批次|批|次|台|套|台[(（]套[)）]|户|项|家|处|平方米|%)[)）]$/;

/** A table of nothing but amounts (“三公”经费 in one row): its rows have no names. */
function bareLines(view: View, values: readonly Column[]): Line[] {
  const lines: Line[] = [];
  for (let row = view.table.headerRows; row < view.table.rows; row += 1) {
    const said = values.some(({ index }) => view.table.cells[view.ownAt(row, index)]?.role === "data");
    if (said) lines.push({ row, label: readLabel(""), code: undefined, total: undefined });
  }
  return lines;
}

/** The rightmost own words among code and label columns that are no code. */
function labelAt(view: View, row: number, columns: readonly Column[]): Label | undefined {
  const { document, table } = view;
  let found: Label | undefined;
  for (const { index } of columns) {
    const cell = table.cells[view.ownAt(row, index)];
    if (cell === undefined || cell.role === "blank" || cell.role === "header" || cell.role === "note")
      continue;
    if (cell.range[1] - cell.range[0] > 120) continue;
    const words = document.text.slice(cell.range[0], cell.range[1]);
    if (/^[\d.]*$/.test(view.wordsAt(row, index))) continue;
    const label = readLabel(words);
    if (totalWordOf(label.key) !== undefined) return label;
    found = label;
  }
  return found;
}

const leading = /^(\d{3}|\d{5}|\d{7})(?=[\u4e00-\u9fff“"])/;

/** `201一般公共服务支出` in one cell. */
function leadingCode(key: string): string | undefined {
  return leading.exec(key)?.[1];
}

/** Joined, or in up to three columns of which the left ones may be blank because they repeat. */
function codeAt(view: View, row: number, codes: readonly Column[], running: string[]): string | undefined {
  const parts: string[] = [];
  let lastCell = -1;
  for (const { index } of codes.slice(0, 3)) {
    const cell = view.table.grid[row]?.[index] ?? -1;
    const words = cell === lastCell ? "" : view.wordsAt(row, index);
    lastCell = cell;
    if (words !== "" && !/^\d{2,9}$/.test(words)) return undefined;
    parts.push(words);
  }
  const [first = "", second = "", third = ""] = parts;
  if (first.length >= 5 || parts.length === 1) return validCode(first);
  if (first !== "") running.splice(0, 3, first, second, third);
  else if (second !== "") running.splice(1, 2, second, third);
  else if (third !== "") running.splice(2, 1, third);
  else return undefined;
  return validCode(running.join(""));
}

function validCode(digits: string): string | undefined {
  return /^(?:\d{3}|\d{5}|\d{7})$/.test(digits) ? digits : undefined;
}

/** What a line is called in messages: its words, else its code. */
export function lineName(line: Line): string {
  const { key } = line.label;
  const bare = /^\d/.test(key) ? key.replace(leading, "") : key;
  return bare || (line.code ?? "");
}

/** What a column is called in messages. */
export function columnName(column: Column): string {
  const last = column.aspect[column.aspect.length - 1] ?? "";
  const before = column.aspect[column.aspect.length - 2];
  if (last === "") return column.path[column.path.length - 1] ?? "";
  return before !== undefined && /^(?:小计|合计|总计|金额)$/.test(last) ? `${before}${last}` : last;
}

/** `·基本支出`, for operands and totals of one column; empty when the column has no name. */
export function columnSuffix(column: Column): string {
  const name = columnName(column);
  return name === "" ? "" : `·${name}`;
}

/** The number of a line in a column, named for people. Read once: sums, ties and facts all ask for it. */
export function operandOf(panel: Panel, line: Line, column: Column): Operand | undefined {
  const { memo, view } = panel;
  const key = line.row * view.table.columns + column.index;
  const known = memo.get(key);
  if (known !== undefined || memo.has(key)) return known;
  const label = `${lineName(line)}${columnSuffix(column)}`.replace(/^·/, "");
  const unit = line.unit ?? column.unit;
  const operand = operandAt(view, { row: line.row, column: column.index, label, unit });
  memo.set(key, operand);
  return operand;
}
