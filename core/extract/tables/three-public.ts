import type { Total } from "../../model/relation.ts";
import { squeeze } from "../../text/labels.ts";
import type { Column } from "./columns.ts";
import { makeTotal, type TotalOf } from "./make.ts";
import { columnSuffix, type Line, operandOf, type Panel } from "./panels.ts";

export type ThreePublicItem =
  | "three-public"
  | "overseas"
  | "vehicles"
  | "vehicle-purchase"
  | "vehicle-operation"
  | "reception"
  | "domestic-reception"
  | "foreign-reception";

/** Row and column labels of the “三公” table; the narrower stands first. */
const items: readonly (readonly [RegExp, ThreePublicItem])[] = [
  [/团组|人次|人数|批次|数\(|保有|购置数|数量|\((?:个|辆|批|人|次)/, "three-public"],
  [/因公出国|出国\(境\)/, "overseas"],
  [/(?:公务)?用车购置(?:及|和|与|费及|费和|、)(?:公务用车)?运行/, "vehicles"],
  [/用车购置/, "vehicle-purchase"],
  [/用车运行|用车维护/, "vehicle-operation"],
  [/公务用车(?:费|经费)?$/, "vehicles"],
  [/国内(?:公务)?接待/, "domestic-reception"],
  [/(?:国\(境\)外|国外|外事|外宾)(?:公务)?接待/, "foreign-reception"],
  [/公务接待/, "reception"],
];

/** What a label of the “三公” table names; counts and unknown labels are undefined. */
export function threePublicItem(key: string): ThreePublicItem | undefined {
  const folded = squeeze(key).replace(/["“”'‘’]/g, "");
  const [counts, ...rest] = items;
  if (counts?.[0].test(folded) === true) return undefined;
  return rest.find(([pattern]) => pattern.test(folded))?.[1];
}

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
  return [total, ...parts].every(({ quantity }) => quantity.value.isInteger() && quantity.value.lte(20));
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
