import { capitalRows, fundRows, generalRows } from "./subject-rows.ts";

/** Functional classification used by the invented disclosures: names as of 2020 and later, older names beside them. */
export interface Subject {
  readonly code: string;
  readonly name: string;
  /** B basic, P project, S staff insurance and housing; only on items (seven digits). */
  readonly use: "B" | "P" | "S" | "";
}

/** Names that held up to and including the year. */
const oldNames: readonly (readonly [code: string, until: number, name: string])[] = [
  ["207", 2018, "文化体育与传媒支出"],
  ["20701", 2018, "文化"],
  ["2070199", 2018, "其他文化支出"],
  ["20805", 2019, "行政事业单位离退休"],
  ["2080501", 2019, "归口管理的行政单位离退休"],
  ["210", 2018, "医疗卫生与计划生育支出"],
  ["21301", 2019, "农业"],
  ["2130199", 2019, "其他农业支出"],
  ["2130122", 2019, "农业生产支持补贴"],
  ["220", 2018, "国土海洋气象等支出"],
  ["22001", 2018, "国土资源事务"],
  ["2200106", 2018, "土地资源利用与保护"],
];

function parse(text: string): Map<string, Subject> {
  const subjects = text
    .trim()
    .split("\n")
    .map((row) => {
      const [code = "", name = "", use = ""] = row.split(" ");
      return [code, { code, name, use: use as Subject["use"] }] as const;
    });
  return new Map(subjects);
}

export type Fund = "general" | "fund" | "capital";

const lists: Readonly<Record<Fund, Map<string, Subject>>> = {
  general: parse(generalRows),
  fund: parse(fundRows),
  capital: parse(capitalRows),
};

/** Years in which a class exists at all. */
function existsIn(code: string, year: number): boolean {
  return (
    (!code.startsWith("224") || year >= 2019) &&
    (code !== "2210108" || year >= 2020) &&
    (!code.startsWith("20138") || year >= 2019)
  );
}

export function subjectName(code: string, fund: Fund, year: number): string {
  const old = oldNames.find(([oldCode, until]) => oldCode === code && year <= until);
  const everywhere = [lists[fund], lists.general, lists.fund, lists.capital];
  return (
    old?.[2] ?? everywhere.map((list) => list.get(code)?.name).find((name) => name !== undefined) ?? code
  );
}

/** Item codes (seven digits) of a fund that exist in a year. */
export function itemCodes(fund: Fund, year: number): string[] {
  return [...lists[fund].keys()].filter((code) => code.length === 7 && existsIn(code, year));
}

export function subjectUse(code: string, fund: Fund): Subject["use"] {
  return lists[fund].get(code)?.use ?? "";
}
