import type { Bound, Same, Total } from "../../model/relation.ts";
import type { Counterpart } from "../../model/structure.ts";
import { codeCounterparts } from "./code-counterparts.ts";
import type { Keyed } from "./keyed.ts";
import { makeTotal } from "./make.ts";
import { threePublicItems } from "./three-public-items.ts";

/** Tables that belong together: a second table of one kind opens another set (another unit, another year). */
export interface TableSet {
  readonly keyed: readonly Keyed[];
}

export interface Cross {
  readonly sames: readonly Same[];
  readonly totals: readonly Total[];
  readonly bounds: readonly Bound[];
  readonly counterparts: readonly Counterpart[];
}

/**
 * What the tables of one set say of one another: a quantity that several print, fiscal income by fund, basic expenditure
 * by its two parts, fiscal lines within all lines, basic lines within the “三公” expenses.
 */
export function crossOf(set: TableSet): Cross {
  const stages = Map.groupBy(set.keyed, ({ stage, period }) => `${stage}/${period ?? ""}`);
  const each = [...stages.values()].map((keyed) => {
    const byKey = Map.groupBy(keyed, ({ key }) => key);
    return {
      sames: samesOf(byKey),
      totals: totalsOf(byKey),
      bounds: boundsOf(byKey),
      counterparts: codeCounterparts(keyed),
    };
  });
  return {
    sames: each.flatMap(({ sames }) => sames),
    totals: each.flatMap(({ totals }) => totals),
    bounds: each.flatMap(({ bounds }) => bounds),
    counterparts: each.flatMap(({ counterparts }) => counterparts),
  };
}

type ByKey = ReadonlyMap<string, readonly Keyed[]>;

/** One key in several tables: the first mention of each table. */
function samesOf(byKey: ByKey): Same[] {
  return [...byKey].flatMap(([, keyed]): Same[] => {
    const perTable = [...Map.groupBy(keyed, ({ table }) => table).values()].flatMap(([first]) => first ?? []);
    const [a, b, ...rest] = perTable.map(({ operand }) => operand);
    if (a === undefined || b === undefined) return [];
    return [
      {
        kind: "same",
        family: "table-and-table",
        label: b.label,
        mentions: [a, b, ...rest],
        confidence: "sure",
      },
    ];
  });
}

interface CrossSum {
  readonly total: string;
  readonly parts: readonly string[];
  /** Parts without which nothing is added up; the others may be nothing. */
  readonly needs: readonly string[];
}

/** Sums whose terms stand in different tables. */
const sums: readonly CrossSum[] = [
  {
    total: "fiscal-income",
    parts: ["general-income", "fund-income", "capital-income"],
    needs: ["general-income"],
  },
  {
    total: "fiscal-spending",
    parts: ["general-spending", "fund-spending", "capital-spending"],
    needs: ["general-spending"],
  },
  { total: "general-basic", parts: ["personnel", "public-use"], needs: ["personnel", "public-use"] },
];

/** All fiscal “三公” expenses = those of the general budget + those of funds, where all three are printed. */
const threePublicSums: readonly CrossSum[] = threePublicItems.map((item) => ({
  total: item,
  parts: [`general:${item}`, `fund:${item}`],
  needs: [`general:${item}`, "fund:three-public"],
}));

function totalsOf(byKey: ByKey): Total[] {
  return [...sums, ...threePublicSums].flatMap(({ total, parts, needs }) => {
    const whole = byKey.get(total)?.[0];
    if (whole === undefined) return [];
    const found = parts.flatMap((key) => elsewhere(byKey.get(key) ?? [], whole) ?? []);
    const isElsewhere = found.some(({ table }) => table !== whole.table);
    const isWhole = needs.every((key) => byKey.has(key));
    if (!isElsewhere || !isWhole) return [];
    const operands = found.map(({ operand }) => operand);
    return [
      makeTotal({ family: "cross-table", label: whole.operand.label, total: whole.operand, parts: operands }),
    ];
  });
}

/** Of several prints of one figure, one that does not stand in the total's own table. */
function elsewhere(printed: readonly Keyed[], { table }: Keyed): Keyed | undefined {
  return printed.find((each) => each.table !== table) ?? printed[0];
}

/** Basic-expenditure lines within the “三公” items that project money also pays: never more, seldom equal. */
const within: readonly (readonly [string, string])[] = [
  ["economic:30212", "overseas"],
  ["economic:30217", "reception"],
  ["economic:30231", "vehicle-operation"],
  ["economic:31013", "vehicle-purchase"],
];

/** Fiscal money is part of all money, the general budget part of it: never more, and equal only by chance. */
const fiscalWithin: readonly (readonly [string, string])[] = [
  ["fiscal-grand-income", "grand-income"],
  ["fiscal-spending", "year-spending"],
  ["general-basic", "basic"],
  ["general-project", "project"],
  ...threePublicItems.map((item) => [`general:${item}`, item] as const),
];

const funds = ["general", "fund", "capital"] as const;

function boundsOf(byKey: ByKey): Bound[] {
  const pairs: [readonly string[], string][] = [...within, ...fiscalWithin].map(([small, large]) => [
    [small],
    large,
  ]);
  for (const key of byKey.keys()) {
    const [, kind, path] = /^(function|basic|project):all:(.*)$/.exec(key) ?? [];
    if (path !== undefined) pairs.push([funds.map((fund) => `${kind}:${fund}:${path}`), key]);
  }
  return pairs.flatMap(([small, large]): Bound[] => {
    const [first, ...rest] = small.flatMap((key) => byKey.get(key)?.[0]?.operand ?? []);
    const larger = byKey.get(large)?.[0]?.operand;
    if (first === undefined || larger === undefined) return [];
    return [
      {
        kind: "bound",
        family: "part-within-whole",
        label: first.label,
        smaller: [first, ...rest],
        larger,
        confidence: "sure",
      },
    ];
  });
}
