import type { Entity } from "./places.ts";
import type { Fund } from "./subjects.ts";

/** Money is whole 分 everywhere. */
export type Fen = bigint;

/** One item (项) of expenditure with all its money of the year. */
export interface Item {
  readonly code: string;
  readonly fund: Fund;
  /** Paid from fiscal money of the fund. */
  readonly basic: Fen;
  readonly project: Fen;
  /** Paid from other money (never with fund or capital items). */
  readonly otherBasic: Fen;
  readonly otherProject: Fen;
  readonly operating: Fen;
  /** Fiscal money: original budget, last year's expenditure, balances. */
  readonly budget: Fen;
  readonly prior: Fen;
  readonly opening: Fen;
  readonly closing: Fen;
  readonly otherOpening: Fen;
  readonly otherClosing: Fen;
  /** Income that is not fiscal, by source. */
  readonly otherIncome: Readonly<Record<OtherSource, Fen>>;
}

export type OtherSource = "superior" | "undertaking" | "operating" | "affiliate" | "other";
export const otherSources: readonly OtherSource[] = [
  "superior",
  "undertaking",
  "operating",
  "affiliate",
  "other",
];

export interface ThreePublic {
  readonly abroad: Fen;
  readonly purchase: Fen;
  readonly operation: Fen;
  readonly reception: Fen;
}

export interface Counts {
  readonly delegations: number;
  readonly travellers: number;
  readonly carsBought: number;
  readonly carsHeld: number;
  readonly batches: number;
  readonly visitors: number;
}

export interface Procurement {
  readonly goods: Fen;
  readonly works: Fen;
  readonly services: Fen;
  readonly small: Fen;
  readonly micro: Fen;
}

export interface Staff {
  readonly administrative: number;
  readonly institutional: number;
  readonly contract: number;
  readonly retired: number;
}

export interface Performance {
  readonly projects: number;
  readonly amount: Fen;
  readonly excellent: number;
  readonly good: number;
  readonly medium: number;
  readonly poor: number;
  /** Score of the whole unit in hundredths. */
  readonly score: number;
}

/** Everything an invented unit discloses for one year; all identities of the nine tables hold exactly. */
export interface Accounts {
  readonly entity: Entity;
  readonly year: number;
  readonly items: readonly Item[];
  readonly surplusUsed: Fen;
  readonly surplusDistributed: Fen;
  /** Basic expenditure of the general budget by economic 款. */
  readonly economic: ReadonlyMap<string, Fen>;
  readonly threeFinal: ThreePublic;
  readonly threeBudget: ThreePublic;
  readonly threePrior: ThreePublic;
  readonly counts: Counts;
  readonly procurement: Procurement;
  readonly agencyPrior: Fen;
  readonly meeting: Fen;
  readonly training: Fen;
  readonly cars: readonly (readonly [kind: string, count: number])[];
  readonly equipment: number;
  readonly staff: Staff;
  readonly subordinates: {
    readonly administrative: number;
    readonly reference: number;
    readonly other: number;
  };
  readonly performance: Performance;
  /** Last year's opening balance: fixes last year's income. */
  readonly priorOpening: Fen;
  readonly priorOther: Fen;
}

export function sum(values: Iterable<Fen>): Fen {
  let total = 0n;
  for (const value of values) total += value;
  return total;
}

export function total(items: readonly Item[], of: (item: Item) => Fen): Fen {
  return sum(items.map(of));
}

export const fiscal = (item: Item): Fen => item.basic + item.project;
export const other = (item: Item): Fen => item.otherBasic + item.otherProject + item.operating;
export const spent = (item: Item): Fen => fiscal(item) + other(item);
export const fiscalIncome = (item: Item): Fen => fiscal(item) + item.closing - item.opening;
export const otherIncome = (item: Item): Fen => sum(Object.values(item.otherIncome));
export const income = (item: Item): Fen => fiscalIncome(item) + otherIncome(item);

export function itemsOf(accounts: Accounts, fund: Fund): Item[] {
  return accounts.items.filter((item) => item.fund === fund);
}

export function threeTotal(three: ThreePublic): Fen {
  return three.abroad + three.purchase + three.operation + three.reception;
}

export function cars(three: ThreePublic): Fen {
  return three.purchase + three.operation;
}
