import type { Bound, Same, Total } from "../../model/relation.ts";
import type { Keyed } from "./keyed.ts";
import { makeTotal } from "./make.ts";

/** Tables that belong together: a second table of one kind opens another set (another unit, another year). */
export interface TableSet {
  readonly keyed: readonly Keyed[];
}

export interface Cross {
  readonly sames: readonly Same[];
  readonly totals: readonly Total[];
  readonly bounds: readonly Bound[];
}

/**
 * What the tables of one set say of one another: a quantity that several print, fiscal income by fund, basic expenditure
 * by its two parts, fiscal lines within all lines, basic lines within the “三公” expenses.
 */
export function crossOf(set: TableSet): Cross {
  const stages = Map.groupBy(set.keyed, ({ stage, period }) => `${stage}/${period ?? ""}`);
  const each = [...stages.values()].map((keyed) => {
    const byKey = Map.groupBy(keyed, ({ key }) => key);
    return { sames: samesOf(byKey), totals: totalsOf(byKey), bounds: boundsOf(byKey) };
  });
  return {
    sames: each.flatMap(({ sames }) => sames),
    totals: each.flatMap(({ totals }) => totals),
    bounds: each.flatMap(({ bounds }) => bounds),
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

/** Sums whose terms stand in different tables. */
const sums: readonly { readonly total: string; readonly parts: readonly string[] }[] = [
  { total: "fiscal-income", parts: ["general-income", "fund-income", "capital-income"] },
  { total: "general-basic", parts: ["personnel", "public-use"] },
];

function totalsOf(byKey: ByKey): Total[] {
  return sums.flatMap(({ total, parts }) => {
    const whole = byKey.get(total)?.[0];
    const found = parts.flatMap((key) => byKey.get(key)?.[0] ?? []);
    const isElsewhere = found.some(({ table }) => table !== whole?.table);
    // The general budget is always among the parts; personnel and public use are both printed.
    const isWhole = total === "general-basic" ? found.length === parts.length : found[0]?.key === parts[0];
    if (whole === undefined || !isElsewhere || !isWhole) return [];
    const operands = found.map(({ operand }) => operand);
    return [
      makeTotal({ family: "cross-table", label: whole.operand.label, total: whole.operand, parts: operands }),
    ];
  });
}

/** Basic-expenditure lines within the “三公” items that project money also pays: never more, seldom equal. */
const within: readonly (readonly [string, string])[] = [
  ["economic:30212", "overseas"],
  ["economic:30217", "reception"],
  ["economic:30231", "vehicle-operation"],
  ["economic:31013", "vehicle-purchase"],
];

function boundsOf(byKey: ByKey): Bound[] {
  const pairs: (readonly [string, string])[] = [...within];
  for (const key of byKey.keys()) {
    if (key.startsWith("function:general:"))
      pairs.push([key, key.replace("function:general:", "function:all:")]);
  }
  return pairs.flatMap(([small, large]): Bound[] => {
    const smaller = byKey.get(small)?.[0]?.operand;
    const larger = byKey.get(large)?.[0]?.operand;
    if (smaller === undefined || larger === undefined) return [];
    return [
      {
        kind: "bound",
        family: "part-within-whole",
        label: smaller.label,
        smaller: [smaller],
        larger,
        confidence: "sure",
      },
    ];
  });
}
