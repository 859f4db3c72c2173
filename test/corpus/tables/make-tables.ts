import type { Context } from "../context.ts";
import { type Node, node, type OrdinalStyle, paragraph, type TableBlock } from "../outline.ts";
import type { ProvinceKey } from "../places.ts";
import { basicTable } from "./basic.ts";
import {
  capitalTable,
  expenditureTable,
  fundTable,
  generalBalanceTable,
  generalTable,
  incomeTable,
} from "./by-subject.ts";
import {
  fiscalDetailTable,
  fundThreeTable,
  generalDetailTable,
  informationTable,
  projectTable,
  yunnanThreeTable,
} from "./extra.ts";
import { fiscalTable } from "./fiscal.ts";
import { type Plan, tableOf } from "./grid.ts";
import { chooseLayout, type Layout } from "./hierarchy.ts";
import { overallTable } from "./overall.ts";
import { threeTable } from "./three.ts";

type Maker = (c: Context, layout: Layout) => Plan;

const makers: Readonly<Record<string, Maker>> = {
  overall: overallTable,
  income: incomeTable,
  expenditure: expenditureTable,
  fiscal: fiscalTable,
  general: generalTable,
  "general-balance": generalBalanceTable,
  basic: basicTable,
  three: threeTable,
  "three-yunnan": yunnanThreeTable,
  fund: fundTable,
  capital: capitalTable,
  project: projectTable,
  "fiscal-detail": fiscalDetailTable,
  "general-detail": generalDetailTable,
  "fund-three": fundThreeTable,
  information: informationTable,
};

const eight = ["overall", "income", "expenditure", "fiscal", "general", "basic", "three", "fund"];

/** Which tables a province publishes for a year, in order. */
export function tableKeys(province: ProvinceKey, year: number): string[] {
  const capital = year >= 2020 ? ["capital"] : [];
  const start = ["overall", "income", "expenditure", "fiscal"];
  switch (province) {
    case "sichuan":
      return year <= 2021
        ? [
            ...start,
            "fiscal-detail",
            "general",
            "general-detail",
            "basic",
            "project",
            "three",
            "fund",
            "fund-three",
            ...capital,
          ]
        : [
            ...start,
            "fiscal-detail",
            "general",
            "general-detail",
            "basic",
            "project",
            "fund",
            ...capital,
            "three",
          ];
    case "yunnan":
      return [
        ...start,
        "general-balance",
        "basic",
        ...(year >= 2022 ? ["project"] : []),
        "fund",
        ...capital,
        "three-yunnan",
      ];
    case "neimenggu":
      return [
        ...start,
        "general",
        "basic",
        "project",
        "fund",
        ...capital,
        "three",
        ...(year >= 2020 ? ["information"] : []),
      ];
    case "shanghai":
      return [...eight, ...capital];
    default:
      return year >= 2022
        ? [...start, "general", "basic", "fund", ...capital, "three"]
        : [...eight, ...capital];
  }
}

/** The tables of the form, numbered in order. */
export function makeTables(c: Context, province: ProvinceKey): TableBlock[] {
  const layout = chooseLayout(c);
  const numbered = c.pen.random.chance(0.8);
  return tableKeys(province, c.year).map((key, index) => {
    const maker = makers[key];
    if (maker === undefined) throw new Error(`no table ${key}`);
    return tableOf(c, maker(c, layout), numbered ? index + 1 : undefined);
  });
}

/** Each table under its own numbered heading, or all of them after a list of their titles. */
export function tableNodes(tables: readonly TableBlock[], style: OrdinalStyle): Node[] {
  return tables.map((table) => node(`table-${table.id}`, style, table.title, [table]));
}

/** A paragraph that says where the tables are. */
export function attached(c: Context): Node["blocks"] {
  return [paragraph([c.pen.random.pick(["报表详见附件。", "具体报表见附件。"])])];
}
