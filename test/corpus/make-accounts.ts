import {
  type Accounts,
  type Counts,
  type Fen,
  type Item,
  itemsOf,
  otherSources,
  type Performance,
  type Procurement,
  type Staff,
  sum,
  type ThreePublic,
  total,
} from "./accounts.ts";
import { makeEconomic, makeThree } from "./make-economic.ts";
import { amountAround, type Makeup, makeItems, noIncome, scaled } from "./make-items.ts";
import { inventEntity, type Province } from "./places.ts";
import type { Random } from "./random.ts";

function makeCounts(random: Random, three: ThreePublic): Counts {
  const delegations = three.abroad > 0n ? random.int(1, 3) : 0;
  const batches = three.reception > 0n ? random.int(2, 90) : 0;
  const carsBought = three.purchase > 0n ? random.int(1, 2) : 0;
  return {
    delegations,
    travellers: delegations * random.int(1, 4),
    carsBought,
    carsHeld: three.operation > 0n ? Math.max(carsBought, random.int(1, 9)) : carsBought,
    batches,
    visitors: batches * random.int(4, 12) + random.int(0, 3) * Math.min(batches, 1),
  };
}

function makeProcurement(random: Random, size: number): Procurement {
  const some = (probability: number, centre: number) =>
    random.chance(probability) ? amountAround(random, centre) : 0n;
  const goods = some(0.85, size * 0.02);
  const works = some(0.35, size * 0.06);
  const services = some(0.7, size * 0.03);
  const all = goods + works + services;
  const small = random.weighted<Fen>([
    [all, 4],
    [scaled(random, all, 0.2, 0.99), 5],
    [0n, 1],
  ]);
  return {
    goods,
    works,
    services,
    small,
    micro: random.chance(0.4) ? small : scaled(random, small, 0.3, 0.95),
  };
}

function makeCars(random: Random, year: number, held: number): [string, number][] {
  const chief = year >= 2023 && random.chance(0.5) ? "主要负责人用车" : "主要领导干部用车";
  const kinds: string[] = [
    ...(random.chance(0.6) ? ["副部（省）级及以上领导用车"] : []),
    chief,
    "机要通信用车",
    "应急保障用车",
    ...(random.chance(0.7) ? ["执法执勤用车"] : []),
    ...(random.chance(0.6) ? ["特种专业技术用车"] : []),
    ...(random.chance(0.5) ? ["离退休干部用车"] : []),
    "其他用车",
  ];
  const counts = new Map(kinds.map((kind) => [kind, 0]));
  const usable = kinds.filter((kind) => !kind.startsWith("副部"));
  for (let i = 0; i < held; i++) {
    const kind = random.pick(usable);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts];
}

function makeStaff(random: Random, size: number, centre: boolean): Staff {
  const heads = Math.max(4, Math.min(120, Math.round(size / 40)));
  const administrative = centre ? 0 : random.int(3, heads);
  return {
    administrative,
    institutional: random.int(2, heads),
    contract: random.int(0, 9),
    retired: random.int(0, 30),
  };
}

function makePerformance(random: Random, projects: number, amount: Fen): Performance {
  const excellent = random.int(Math.ceil(projects / 2), projects);
  const good = random.int(0, projects - excellent);
  const medium = random.int(0, projects - excellent - good);
  return {
    projects,
    amount,
    excellent,
    good,
    medium,
    poor: projects - excellent - good - medium,
    score: random.int(8600, 9990),
  };
}

/** The item with no balance at the end of the year: what was to be left is not received. */
function spentUp(item: Item): Item {
  const needed = item.otherBasic + item.otherProject + item.operating;
  const opening = item.otherOpening > needed ? 0n : item.otherOpening;
  const main = otherSources.find((source) => item.otherIncome[source] > 0n) ?? "other";
  const otherIncome = { ...noIncome, [main]: needed - opening };
  return { ...item, closing: 0n, otherClosing: 0n, otherOpening: opening, otherIncome };
}

function makeMakeup(random: Random): Makeup {
  const size = random.weighted([
    [random.int(120, 500), 3],
    [random.int(500, 2500), 6],
    [random.int(2500, 12000), 3],
    [random.int(12000, 60000), 1],
  ]);
  return { size, mixed: random.chance(0.4), exactBudget: random.chance(0.3), balances: random.chance(0.55) };
}

/** An invented unit with consistent accounts for `year`; a budget spends all it has, so nothing is left at the end. */
export function makeAccounts(random: Random, province: Province, year: number, forBudget = false): Accounts {
  const entity = inventEntity(random.fork("entity"), province, year);
  const makeup = makeMakeup(random.fork("makeup"));
  const made = makeItems(random.fork("items"), entity, year, makeup);
  const items = forBudget ? made.map(spentUp) : made;
  const rest = random.fork("rest");
  const economic = makeEconomic(
    random.fork("economic"),
    total(itemsOf({ items } as unknown as Accounts, "general"), (item) => item.basic),
  );
  const three = makeThree(random.fork("three"), economic);
  const counts = makeCounts(rest, three.threeFinal);
  const publicUse = sum([...economic].filter(([code]) => /^3(02|10)/.test(code)).map(([, value]) => value));
  const projectMoney = total(
    items.filter((item) => item.fund === "general"),
    (item) => item.project,
  );
  const projects = Math.max(1, items.filter((item) => item.project > 0n).length + rest.int(0, 5));
  const otherMoney = total(items, (item) => item.otherBasic + item.otherProject + item.operating);
  const openings = total(items, (item) => item.opening + item.otherOpening);
  return {
    entity,
    year,
    items,
    surplusUsed: 0n,
    surplusDistributed: 0n,
    economic,
    ...three,
    counts,
    procurement: makeProcurement(rest, makeup.size),
    agencyPrior: scaled(rest, publicUse, 0.7, 1.3),
    meeting: economic.get("30215") ?? 0n,
    training: economic.get("30216") ?? 0n,
    cars: makeCars(rest, year, Math.max(counts.carsHeld, rest.int(0, 4))),
    equipment: rest.chance(0.7) ? 0 : rest.int(1, 3),
    staff: makeStaff(rest, makeup.size, entity.kind === "centre"),
    subordinates:
      entity.kind === "centre"
        ? { administrative: 0, reference: 0, other: 0 }
        : { administrative: rest.int(0, 2), reference: rest.int(0, 1), other: rest.int(0, 6) },
    performance: makePerformance(
      rest,
      projects,
      projectMoney === 0n ? 0n : rest.chance(0.5) ? projectMoney : scaled(rest, projectMoney, 0.4, 0.95),
    ),
    priorOpening: rest.chance(0.5) ? openings : scaled(rest, openings, 0.2, 1.8),
    priorOther: otherMoney === 0n ? 0n : scaled(rest, otherMoney, 0.5, 1.6),
  };
}
