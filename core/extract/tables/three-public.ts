import type { Total } from "../../model/relation.ts";
import type { Column } from "./columns.ts";
import { makeTotal, type TotalOf } from "./make.ts";
import { columnSuffix, type Line, operandOf, type Panel } from "./panels.ts";
import { type ThreePublicItem, threePublicItem } from "./three-public-items.ts";

/** The line of each item, and the first line that names the whole and prints a number. */
export function threePublicLines(panel: Panel): Map<ThreePublicItem, Line> {
  const lines = new Map<ThreePublicItem, Line>();
  for (const line of panel.lines) {
    const item = threePublicItem(line.label.key);
    if (item !== undefined && !lines.has(item)) lines.set(item, line);
  }
  const total = panel.lines.find(
    (line) =>
      isWhole(line.label.key) && panel.values.some((column) => operandOf(panel, line, column) !== undefined),
  );
  if (total !== undefined) lines.set("three-public", total);
  return lines;
}

/** What a column of the one-row form holds, by the lowest of its header words that names an item. */
export function threePublicColumn({ aspect }: Column): ThreePublicItem | undefined {
  const named = [...aspect].reverse().find((word) => threePublicItem(word) !== undefined);
  if (named !== undefined) return threePublicItem(named);
  return /^(?:合计|小计)$/.test(aspect[aspect.length - 1] ?? "") ? "three-public" : undefined;
}

/** The sums that the form lays down: one row that breaks them is enough. */
const laidDown: readonly (readonly [whole: ThreePublicItem, parts: string])[] = [
  ["three-public", "overseas,reception,vehicles"],
  ["three-public", "overseas,reception,vehicle-operation,vehicle-purchase"],
  ["vehicles", "vehicle-operation,vehicle-purchase"],
];

export function isLaidDown({ total, parts }: { total: Column; parts: readonly Column[] }): boolean {
  const names = parts.map((column) => threePublicColumn(column) ?? "").sort();
  return laidDown.some(([whole, items]) => whole === threePublicColumn(total) && items === names.join());
}

/** 1, 2, 3, …: a row of column numbers that stands below the header claims nothing. */
export function isNumbering({ total, parts }: TotalOf): boolean {
  return [total, ...parts].every(({ quantity }) => quantity.decimals === 0 && quantity.value.lte(20));
}

/** 合计 = 出国 + 用车 + 接待 and 用车 = 购置 + 运行 where the items are rows; columns are left to the header's own sums. */
export function threePublicTotals(panel: Panel): Total[] {
  const lines = threePublicLines(panel);
  if (!lines.has("overseas") && !lines.has("reception")) return [];
  const vehicles: ThreePublicItem[] = lines.has("vehicles")
    ? ["vehicles"]
    : ["vehicle-purchase", "vehicle-operation"];
  return [
    ...sumsOf(panel, lines, "three-public", ["overseas", ...vehicles, "reception"]),
    ...sumsOf(panel, lines, "vehicles", ["vehicle-purchase", "vehicle-operation"]),
    ...sumsOf(panel, lines, "reception", ["domestic-reception", "foreign-reception"]),
  ];
}

function isWhole(key: string): boolean {
  const folded = key.replace(/["“”'‘’]/g, "");
  return /^(?:支出)?(?:合计|总计)$|三公.{0,6}(?:合计|总计|支出|经费)$|^三公经费/.test(folded);
}

/** One sum per column; every part must have its line (blank cells count as nothing), so that none was overlooked. */
function sumsOf(
  panel: Panel,
  lines: ReadonlyMap<ThreePublicItem, Line>,
  whole: ThreePublicItem,
  parts: readonly ThreePublicItem[],
): Total[] {
  const line = lines.get(whole);
  const partLines = parts.map((item) => lines.get(item));
  if (line === undefined || partLines.some((part) => part === undefined)) return [];
  return panel.values.flatMap((column) => {
    if (column.role !== "amount" && column.role !== "delta") return [];
    const total = operandOf(panel, line, column);
    const operands = partLines.flatMap((part) =>
      part === undefined ? [] : (operandOf(panel, part, column) ?? []),
    );
    if (total === undefined || operands.length === 0) return [];
    const label = `${line.label.key}${columnSuffix(column)}`;
    return [makeTotal({ family: "table-total", label, total, parts: operands })];
  });
}
