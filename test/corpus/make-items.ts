import { type Fen, type Item, type OtherSource, otherSources } from "./accounts.ts";
import type { Entity } from "./places.ts";
import type { Random } from "./random.ts";
import { type Fund, itemCodes, subjectUse } from "./subjects.ts";

/** How the unit's money is made up. */
export interface Makeup {
  /** Typical size of the unit's yearly money in 万元. */
  readonly size: number;
  /** Has money besides fiscal money. */
  readonly mixed: boolean;
  /** Budget equals expenditure for every item (完成预算100%). */
  readonly exactBudget: boolean;
  readonly balances: boolean;
}

const wan = 1_000_000n;

/** An amount around `centre` 万元 with uneven 分, or sometimes a round one. */
export function amountAround(random: Random, centre: number, roundness = 0.2): Fen {
  const spread = centre * (0.3 + 1.4 * random.next());
  if (random.chance(roundness)) return BigInt(Math.max(1, Math.round(spread))) * wan;
  return BigInt(Math.max(1000, Math.round(spread * 1_000_000)));
}

/** `value` × a random factor, in whole 分. */
export function scaled(random: Random, value: Fen, low: number, high: number): Fen {
  const factor = BigInt(Math.round(random.int(Math.round(low * 10000), Math.round(high * 10000))));
  return (value * factor) / 10000n;
}

function chooseCodes(random: Random, entity: Entity, year: number): string[] {
  const codes = itemCodes("general", year);
  const own = codes.filter((code) => code.startsWith(entity.business));
  const run = own.filter((code) => subjectUse(code, "general") === "B");
  const projects = own.filter((code) => subjectUse(code, "general") === "P");
  const foreign = codes.filter(
    (code) => subjectUse(code, "general") === "P" && !code.startsWith(entity.business),
  );
  const wide = entity.kind === "street" || entity.kind === "town";
  const insurance = [
    "2080505",
    ...(random.chance(0.6) ? ["2080506"] : []),
    ...(random.chance(0.4) ? ["2080501"] : []),
    entity.kind === "centre" ? "2101102" : "2101101",
    ...(random.chance(0.5) ? ["2101103"] : []),
    ...(random.chance(0.25) ? ["2101199"] : []),
    "2210201",
    ...(random.chance(0.2) ? ["2210203"] : []),
  ];
  const main =
    entity.kind === "centre"
      ? (run.find((code) => code.endsWith("50") || code.endsWith("04")) ?? run[0])
      : run[0];
  const chosen = [
    ...(main === undefined ? [] : [main]),
    ...random.sample(
      run.filter((code) => code !== main),
      random.chance(0.3) ? 1 : 0,
    ),
    ...random.sample(projects, random.int(1, Math.max(1, projects.length))),
    ...random.sample(foreign, wide ? random.int(6, 22) : random.int(0, 4)),
    ...insurance,
  ];
  return [...new Set(chosen)].sort();
}

function budgetOf(random: Random, makeup: Makeup, fiscal: Fen, use: string): Fen {
  if (makeup.exactBudget || random.chance(0.25)) return fiscal;
  if (use === "P" && random.chance(0.2)) return 0n;
  return use === "P" ? scaled(random, fiscal, 0.5, 1.6) : scaled(random, fiscal, 0.85, 1.15);
}

function priorOf(random: Random, fiscal: Fen, use: string): Fen {
  if (use === "P" && random.chance(0.12)) return 0n;
  return use === "P" ? scaled(random, fiscal, 0.4, 1.9) : scaled(random, fiscal, 0.85, 1.12);
}

export const noIncome: Readonly<Record<OtherSource, Fen>> = {
  superior: 0n,
  undertaking: 0n,
  operating: 0n,
  affiliate: 0n,
  other: 0n,
};

function fiscalItem(random: Random, makeup: Makeup, code: string, fund: Fund): Item {
  const use = subjectUse(code, fund);
  const centre = makeup.size * (use === "B" ? 0.35 : use === "S" ? 0.035 : 0.05 + 0.08 * random.next());
  const spent = amountAround(random, centre, use === "P" ? 0.35 : 0.02);
  const opening =
    makeup.balances && use === "P" && random.chance(0.3) ? scaled(random, spent, 0.05, 0.6) : 0n;
  const closing =
    makeup.balances && use === "P" && random.chance(0.3) ? scaled(random, spent, 0.05, 0.5) : 0n;
  const mixedUse = use === "B" && random.chance(0.15) ? scaled(random, spent, 0.05, 0.3) : 0n;
  return {
    code,
    fund,
    basic: use === "P" ? 0n : spent - mixedUse,
    project: use === "P" ? spent : mixedUse,
    otherBasic: 0n,
    otherProject: 0n,
    operating: 0n,
    budget: budgetOf(random, makeup, spent, use),
    prior: priorOf(random, spent, use),
    opening,
    closing,
    otherOpening: 0n,
    otherClosing: 0n,
    otherIncome: noIncome,
  };
}

/** Adds money that is not fiscal to an item. */
function withOther(random: Random, item: Item, sources: readonly OtherSource[], balances: boolean): Item {
  const base = item.basic + item.project;
  const spent = scaled(random, base, 0.03, 0.5);
  const operating = sources.includes("operating") ? spent : 0n;
  const rest = spent - operating;
  const otherBasic = item.project === 0n ? rest : 0n;
  const otherOpening = balances && random.chance(0.3) ? scaled(random, spent, 0.05, 0.4) : 0n;
  const otherClosing = balances && random.chance(0.4) ? scaled(random, spent, 0.05, 0.4) : 0n;
  const needed = spent + otherClosing - otherOpening;
  const [one = "other", two = one] = sources;
  const half = one === two ? 0n : scaled(random, needed, 0.2, 0.8);
  const otherIncome = Object.fromEntries(
    otherSources.map((source) => [
      source,
      (source === one ? needed - half : 0n) + (source === two ? half : 0n),
    ]),
  ) as Record<OtherSource, Fen>;
  return {
    ...item,
    otherBasic,
    otherProject: rest - otherBasic,
    operating,
    otherOpening,
    otherClosing,
    otherIncome,
  };
}

function chooseSources(random: Random, entity: Entity): OtherSource[] {
  if (entity.kind !== "centre")
    return random.pick<OtherSource[]>([["other"], ["other"], ["superior", "other"]]);
  return random.pick<OtherSource[]>([
    ["undertaking", "other"],
    ["undertaking"],
    ["other"],
    ["operating"],
    ["affiliate", "other"],
  ]);
}

/** The items of expenditure of one unit and year. */
export function makeItems(random: Random, entity: Entity, year: number, makeup: Makeup): Item[] {
  const general = chooseCodes(random.fork("codes"), entity, year).map((code) =>
    fiscalItem(random, makeup, code, "general"),
  );
  const sources = chooseSources(random, entity);
  const mixed = makeup.mixed
    ? general.map((item, index) =>
        index === 0 || random.chance(0.15) ? withOther(random, item, sources, makeup.balances) : item,
      )
    : general;
  const fundCodes = random.chance(0.4) ? random.sample(itemCodes("fund", year), random.int(1, 3)) : [];
  const capitalCodes = year >= 2020 && random.chance(0.1) ? itemCodes("capital", year) : [];
  return [
    ...mixed,
    ...fundCodes.map((code) => fiscalItem(random, { ...makeup, size: makeup.size * 1.2 }, code, "fund")),
    ...capitalCodes.map((code) =>
      fiscalItem(random, { ...makeup, size: makeup.size * 0.1 }, code, "capital"),
    ),
  ];
}
