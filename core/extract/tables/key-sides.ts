import { subjectKey } from "../../text/subjects.ts";
import { type Side, sideOf } from "./balance-panel.ts";
import { fundNamed, incomeKey, itemName } from "./key-names.ts";
import { type Keyed, keyer } from "./keyed.ts";
import type { Matrix } from "./matrix.ts";
import { columnName, type Line, type Panel } from "./panels.ts";

/** Lines of an income and expenditure table, by fund where its columns say one. */
export function sideKeys(matrix: Matrix, panel: Panel, scope: "unit" | "fiscal"): Keyed[] {
  const side = sideOf(panel);
  if (side === undefined) return [];
  const make = keyer(matrix);
  const columns = panel.values.filter(({ role, ofWhich }) => role === "amount" && !ofWhich);
  return columns.flatMap((column) => {
    const fund = fundNamed(columnName(column));
    const lines = linesOf(side, scope, fund);
    return lines.flatMap(([line, key]) => make(panel, line, column, key));
  });
}

type Fund = "general" | "fund" | "capital" | undefined;

function linesOf(side: Side, scope: "unit" | "fiscal", fund: Fund): [Line, string | undefined][] {
  const { kind, adders, items, details } = side;
  const prefix = scope === "fiscal" ? "fiscal-" : "";
  const named: [Line, string | undefined][] = [...totalLines(side, prefix, fund)];
  if (kind === "income") {
    named.push(...items.map((line): [Line, string | undefined] => [line, incomeKey(line.label.key)]));
    named.push(...details.map((line): [Line, string | undefined] => [line, openingKey(line.label.key)]));
  } else {
    const scopeName = fund ?? (scope === "fiscal" ? "fiscal" : "all");
    named.push(...items.map((line): [Line, string] => [line, `function:${scopeName}:${itemName(line, 0)}`]));
  }
  if (fund === undefined)
    named.push(...adders.map((line): [Line, string | undefined] => [line, adderKey(line.label.key, prefix)]));
  else if (kind === "spending")
    named.push(...adders.map((line): [Line, string] => [line, `${fund}-closing`]));
  return named;
}

/** The year's total and the grand total. */
function totalLines(side: Side, prefix: "fiscal-" | "", fund: Fund): [Line, string][] {
  const { grand } = side;
  const year = side.year ?? plainTotal(side);
  const word = side.kind === "income" ? "income" : "spending";
  const named: [Line, string][] = [];
  if (year !== undefined)
    named.push([year, fund === undefined ? `${prefix || "year-"}${word}` : `${fund}-${word}`]);
  if (grand !== undefined && grand !== side.year && fund === undefined)
    named.push([grand, `${prefix}grand-${word}`]);
  return named;
}

/** Budgets without balances print one total (Shanghai): it is the year's as well. */
function plainTotal({ grand, items }: Side): Line | undefined {
  const hasBalance = items.some(({ label }) => /结转|结余|弥补|调入|调出/.test(label.key));
  return hasBalance ? undefined : grand;
}

const opening = /^(?:年初|上年|期初)(?:财政拨款)?(?:结转|结余)/;
const closing = /^(?:年末|年终|期末)(?:财政拨款)?(?:结转|结余)|^结转下年/;

/** A balance of the unit or of its fiscal money, under the key that prose gives it. */
function adderKey(key: string, prefix: string): string | undefined {
  if (opening.test(key)) return prefix === "" ? "opening-carryover" : `${prefix}opening`;
  if (closing.test(key)) return prefix === "" ? "closing-carryover" : `${prefix}closing`;
  return subjectKey(key);
}

function openingKey(key: string): string | undefined {
  const fund = fundNamed(key);
  return fund === undefined ? undefined : `${fund}-opening`;
}
