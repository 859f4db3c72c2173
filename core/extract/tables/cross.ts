import { threePublicItems } from "../../lexicon/three-public.ts";
import type { Operand } from "../../model/fact.ts";
import type { Bound, Same, Total } from "../../model/relation.ts";
import type { Counterpart } from "../../model/structure.ts";
import { codeCounterparts } from "./code-counterparts.ts";
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
      sames: [...samesOf(byKey), ...onlyGeneral(byKey)],
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
    const isCut = parts.some((key) => !byKey.has(key) && isOtherwiseKnown(byKey, key));
    if (!isElsewhere || !isWhole || isCut) return [];
    const operands = found.map(({ operand }) => operand);
    return [
      makeTotal({ family: "cross-table", label: whole.operand.label, total: whole.operand, parts: operands }),
    ];
  });
}

/** A fund that the tables know by its other side: its own table was left out, and the sum would lack it. */
function isOtherwiseKnown(byKey: ByKey, key: string): boolean {
  const other = key.endsWith("-income")
    ? key.replace(/-income$/, "-spending")
    : key.replace(/-spending$/, "-income");
  return other !== key && byKey.get(other)?.some(({ operand }) => !operand.quantity.value.isZero()) === true;
}

/** Of several prints of one figure, one that does not stand in the total's own table. */
function elsewhere(printed: readonly Keyed[], { table }: Keyed): Keyed | undefined {
  return printed.find((each) => each.table !== table) ?? printed[0];
}

const twins: readonly (readonly [all: string, general: string])[] = [
  ["year-spending", "general-spending"],
  ["basic", "general-basic"],
  ["project", "general-project"],
];

/**
 * A unit whose whole income is the general public budget, with nothing carried over, spends nothing else: its spending
 * tables are equal (docs/formulas.md, B8). Inferred, so probable at most.
 */
function onlyGeneral(byKey: ByKey): Same[] {
  const value = (key: string) => byKey.get(key)?.[0]?.operand.quantity.value;
  const income = value("general-income");
  const isOnly =
    income !== undefined && ["year-income", "grand-income"].every((key) => value(key)?.eq(income));
  if (!isOnly || income.isZero() || value("opening-carryover")?.gt(0) === true) return [];
  const items = [...byKey.keys()].flatMap((key): [string, string][] =>
    key.startsWith("function:general:") ? [[key.replace("function:general:", "function:all:"), key]] : [],
  );
  return [...twins, ...items].flatMap(([all, general]): Same[] => {
    const whole = byKey.get(all)?.[0];
    const own = byKey.get(general)?.find(({ table }) => table !== whole?.table);
    if (whole === undefined || own === undefined) return [];
    return [
      {
        kind: "same",
        family: "table-and-table",
        label: own.operand.label,
        mentions: [whole.operand, own.operand],
        confidence: "likely",
      },
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

/** Fiscal money is part of all money, the general budget part of it: never more, and equal only by chance. */
const fiscalWithin: readonly (readonly [string, string])[] = [
  ["fiscal-grand-income", "grand-income"],
  ["fiscal-spending", "year-spending"],
  ["general-basic", "basic"],
  ["general-project", "project"],
  ...threePublicItems.map((item) => [`general:${item}`, item] as const),
];

const funds = ["general", "fund", "capital"] as const;

/** The whole of each “三公” item and its other parts: what the whole leaves when the item's own cell is blank. */
const wholes: Readonly<Record<string, { readonly whole: string; readonly others: readonly string[] }>> = {
  overseas: { whole: "three-public", others: ["vehicles", "reception"] },
  reception: { whole: "three-public", others: ["overseas", "vehicles"] },
  "vehicle-operation": { whole: "vehicles", others: ["vehicle-purchase"] },
  "vehicle-purchase": { whole: "vehicles", others: ["vehicle-operation"] },
};

/** Cells that hold the whole are called 合计 or 小计. */
const wholeNames: Readonly<Record<string, string>> = {
  "three-public": "“三公”经费",
  vehicles: "公务用车购置及运行维护费",
};

/** Basic line + the other items ≤ the whole, where the item itself is not printed: blank is not zero, but bounded. */
function boundByWhole(byKey: ByKey, line: Operand, item: string): Bound[] {
  const { whole = "", others = [] } = wholes[item] ?? {};
  const larger = byKey.get(whole)?.[0]?.operand;
  if (larger === undefined || line.quantity.value.isZero()) return [];
  const rest = others.flatMap((key) => byKey.get(key)?.[0]?.operand ?? []);
  return [
    boundOf([line, ...rest], { ...larger, label: `${wholeNames[whole] ?? ""}${larger.label}` }, larger.label),
  ];
}

function boundOf(smaller: Bound["smaller"], larger: Operand, label: string): Bound {
  return { kind: "bound", family: "part-within-whole", label, smaller, larger, confidence: "sure" };
}

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
    if (first === undefined) return [];
    if (larger === undefined) return boundByWhole(byKey, first, large);
    return [boundOf([first, ...rest], larger, first.label)];
  });
}
