import type { ProvinceKey } from "./places.ts";
import type { Random } from "./random.ts";

/** How one office prints numbers and words; fixed for a document. */
export interface Style {
  readonly unit: "万元" | "元";
  readonly decimals: number;
  readonly trim: boolean;
  readonly thousands: boolean;
  readonly tableUnit: "万元" | "元";
  readonly tableDecimals: number;
  readonly tableTrim: boolean;
  readonly tableThousands: boolean;
  /** What a table prints for nothing. */
  readonly zero: string;
  readonly percentDecimals: number;
  readonly percentTrim: boolean;
  /** Percentages are cut off, not rounded. */
  readonly percentCut: boolean;
  readonly quotes: readonly [string, string];
  /** Separator between members of an enumeration. */
  readonly semicolon: string;
  readonly period: "年度" | "年";
  readonly versus: (year: number) => string;
  readonly because: string;
  readonly itemMark: (index: number) => string;
  /** The office does not keep to the words of the form. */
  readonly free: boolean;
}

const quotePairs: readonly (readonly [string, string])[] = [
  ["“", "”"],
  ["“", "”"],
  ["“", "”"],
  ['"', '"'],
  ["", ""],
  ["‘", "’"],
  ["「", "」"],
];

/** How the earlier year is named; 年度 and 年 both occur inside one document in practice. */
const versusForms: readonly ((year: number) => string)[] = [
  (year) => `与${year - 1}年相比，`,
  (year) => `与${year - 1}年度相比，`,
  () => "与上年相比，",
  () => "较上年",
  () => "比上年",
  (year) => `较${year - 1}年`,
  (year) => `比${year - 1}年`,
  () => "较上年决算数",
  (year) => `比${year - 1}年度`,
  () => "与上年度相比，",
  (year) => `较${year - 1}年度决算数`,
];

/** Less usual ways, of offices that do not keep to the form. */
const freeVersus: readonly ((year: number) => string)[] = [
  () => "同比",
  () => "与去年相比，",
  () => "相比上年，",
  () => "比上年同期",
  () => "较去年",
  () => "与上年决算数相比，",
  (year) => `相较于${year - 1}年，`,
  (year) => `与${year - 1}年度决算数相比，`,
];

const becauses = [
  "主要原因是",
  "主要原因是：",
  "主要是",
  "主要变动原因是",
  "变动的主要原因是",
  "原因是",
  "主要原因为",
  "主要原因：",
  "主要系",
];

const marks: readonly ((index: number) => string)[] = [
  (index) => `${index}.`,
  (index) => `${index}、`,
  (index) => `（${index}）`,
  (index) => `${index}．`,
  (index) => `(${index})`,
];

function units(random: Random, province: ProvinceKey): Pick<Style, "unit" | "tableUnit"> {
  if (province === "yunnan")
    return random.weighted([
      [{ unit: "元", tableUnit: "元" } as const, 4],
      [{ unit: "万元", tableUnit: "元" } as const, 2],
      [{ unit: "万元", tableUnit: "万元" } as const, 4],
    ]);
  return random.weighted([
    [{ unit: "万元", tableUnit: "万元" } as const, 12],
    [{ unit: "万元", tableUnit: "元" } as const, 1],
    [{ unit: "元", tableUnit: "元" } as const, 0.3],
  ]);
}

export function makeStyle(random: Random, province: ProvinceKey): Style {
  const chosen = units(random, province);
  const free = random.fork("free");
  const isFree = free.chance(0.4);
  const fine =
    chosen.unit === "万元" && chosen.tableUnit === "万元" && province === "beijing" && random.chance(0.5);
  return {
    ...chosen,
    decimals: 2,
    trim: random.chance(0.35),
    thousands: random.chance(0.15),
    tableDecimals: fine ? 6 : 2,
    tableTrim: random.chance(0.08),
    tableThousands: random.chance(chosen.tableUnit === "元" ? 0.7 : 0.35),
    zero: random.pick(["", "", "0.00", "0.00", "0", "-", "—"]),
    percentDecimals: random.weighted([
      [2, 8],
      [1, 1.5],
    ]),
    percentTrim: random.chance(0.4),
    percentCut: random.chance(0.04),
    quotes: random.pick(quotePairs),
    semicolon: random.pick(["；", "；", "，", "、", ";"]),
    period: random.pick(["年度", "年度", "年"]),
    versus: isFree && free.chance(0.6) ? free.pick(freeVersus) : random.pick(versusForms),
    because: random.pick(becauses),
    itemMark: random.pick(marks),
    free: isFree,
  };
}
