import { runningHeader } from "../../lexicon/columns.ts";
import type { Confidence, Total } from "../../model/relation.ts";
import type { Column } from "./columns.ts";
import { confidenceOf, evidenceOf } from "./evidence.ts";
import { makeTotal, type TotalOf } from "./make.ts";
import { type Line, operandOf, type Panel } from "./panels.ts";

/** A total line and the lines that it adds up, told by their labels alone. */
interface Reading {
  readonly total: Line;
  readonly parts: readonly Line[];
  /** Nothing but plain items and one total: the plainest of tables. */
  readonly isFlat: boolean;
}

/**
 * Totals of a table without codes: 小计 over the items before it, 合计 over the 小计 and loose items, 「一、」 over its
 * 「（一）」. What the labels suggest must be borne out by the columns; a flat table may differ, but only probably.
 */
export function labelTotals(panel: Panel): Total[] {
  const columns = panel.values.filter(isAdditive);
  return [...totalReadings(panel.lines), ...levelReadings(panel.lines)].flatMap((reading) =>
    totalsOf(panel, columns, reading),
  );
}

function isAdditive({ role, ofWhich, path }: Column): boolean {
  return (
    (role === "amount" || role === "count") && !ofWhich && !path.some((word) => runningHeader.test(word))
  );
}

function totalsOf(panel: Panel, columns: readonly Column[], reading: Reading): Total[] {
  const candidates = columns.flatMap((column): TotalOf[] => {
    const total = operandOf(panel, reading.total, column);
    const parts = reading.parts.flatMap((line) => operandOf(panel, line, column) ?? []);
    if (total === undefined || parts.length === 0) return [];
    return [{ family: "table-total", label: total.label, total, parts }];
  });
  const evidence = evidenceOf(candidates);
  const settled = confidenceOf(evidence, false);
  // A single column may be wrong; two that both fail were never meant to add up.
  const isPlain = reading.isFlat && evidence.agree === 0 && evidence.differ === 1;
  const confidence: Confidence = settled === "doubtful" && isPlain ? "likely" : settled;
  return confidence === "doubtful"
    ? []
    : candidates.map((candidate) => makeTotal({ ...candidate, confidence }));
}

const bareTotal = /^(?:(?:收入|支出)?合计|总计|小计|总合计|合计数|总数|共计)$/;

/** 合计 first or last, with 小计 inside or without. */
function totalReadings(lines: readonly Line[]): Reading[] {
  const bare = lines.filter(({ label, total }) => total !== undefined && bareTotal.test(label.key));
  const [first] = bare;
  if (first === undefined) return [];
  const isLeading = lines[0] === first && bare.length >= 1 && lines[lines.length - 1]?.total === undefined;
  return isLeading ? leadingReadings(lines, first) : trailingReadings(lines);
}

/** 合计 stands before everything it adds up. */
function leadingReadings(lines: readonly Line[], total: Line): Reading[] {
  const rest = lines.slice(1);
  if (rest.some((line) => line.total !== undefined)) return [];
  const parts = topLevel(rest);
  return parts.length < 2 ? [] : [{ total, parts, isFlat: parts.length === rest.length }];
}

/** Items, then 小计 (again and again), then 合计 or 总计. */
function trailingReadings(lines: readonly Line[]): Reading[] {
  const readings: Reading[] = [];
  let items: Line[] = [];
  let sums: Line[] = [];
  for (const line of lines) {
    if (line.total === undefined) {
      items.push(line);
      continue;
    }
    const own = topLevel(items);
    const parts = line.total === "subtotal" ? own : [...sums, ...own];
    const isFlat = sums.length === 0 && own.length === items.length;
    if (parts.length >= 2) readings.push({ total: line, parts, isFlat });
    sums = line.total === "subtotal" ? [...sums, line] : [line];
    items = [];
  }
  return readings;
}

/** Items of the highest numbered level; every item when none is numbered. 其中 lines never count. */
function topLevel(lines: readonly Line[]): Line[] {
  const items = lines.filter(({ label }) => !label.ofWhich && label.key !== "");
  const depths = items.map(({ label }) => label.depth).filter((depth) => depth > 0);
  if (depths.length === 0) return items;
  const top = Math.min(...depths);
  return items.filter(({ label }) => label.depth === top);
}

/** A numbered line over the lines of the next level that follow it at once. */
function levelReadings(lines: readonly Line[]): Reading[] {
  return lines.flatMap((line, index) => {
    // 「（一）车辆数合计」 over its kinds says itself that it is their sum; 「一、…」 only may be.
    const isNamedTotal = line.total !== undefined && !bareTotal.test(line.label.key);
    const parts =
      line.label.depth === 0 || (line.total !== undefined && !isNamedTotal) ? [] : nextLevel(lines, index);
    return parts.length < 2 ? [] : [{ total: line, parts, isFlat: isNamedTotal }];
  });
}

function nextLevel(lines: readonly Line[], index: number): Line[] {
  const depth = lines[index]?.label.depth ?? 0;
  const below: Line[] = [];
  for (let at = index + 1; at < lines.length; at += 1) {
    const next = lines[at];
    if (next === undefined || next.total !== undefined) break;
    if (next.label.depth > 0 && next.label.depth <= depth) break;
    if (!next.label.ofWhich && next.label.depth === depth + 1) below.push(next);
  }
  return below;
}
