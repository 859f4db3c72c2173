import type { Decimal } from "decimal.js";
import type { Fact } from "../model/fact.ts";
import { inUnit, type Quantity } from "../model/quantity.ts";
import type { Range } from "../model/range.ts";
import { moneyExponent } from "../model/unit.ts";
import { keyOf } from "./equation.ts";

/** Facts by value and by place, made once per document. */
export interface FactIndex {
  /** An amount equal to `value` (in the unit of `like`) at none of the `used` places, if that can be no accident. */
  readonly amountOf: (value: Decimal, like: Quantity, used: ReadonlySet<string>) => Fact | undefined;
  /** Last year's amount of the same subject that equals what is printed at `range`. */
  readonly priorOf: (range: Range, printed: Quantity) => Fact | undefined;
}

/** Fewer significant digits are met by accident too often. */
const leastDigits = 4;

/** In 元, as the key of equality; undefined for what is no money. */
function yuanKey(quantity: Quantity): string | undefined {
  if (moneyExponent(quantity.unit) === undefined) return undefined;
  return inUnit(quantity, "元")?.value.toString();
}

function significantDigits(value: Decimal): number {
  return value.isZero() ? 0 : value.precision(false);
}

function isTelling(value: Decimal): boolean {
  return significantDigits(value) >= leastDigits;
}

function isPrior(fact: Fact, than: Fact): boolean {
  if (fact.stage === "prior-final" && than.stage !== "prior-final") return true;
  return fact.period !== undefined && than.period !== undefined && fact.period < than.period;
}

function grouped(facts: readonly Fact[], keyOfFact: (fact: Fact) => string | undefined): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = keyOfFact(fact);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fact]);
    else group.push(fact);
  }
  return groups;
}

/** Indexes the amounts of a document. */
export function factIndexOf(facts: readonly Fact[]): FactIndex {
  const amounts = facts.filter(({ measure, quantity }) => measure === "amount" && !quantity.value.isZero());
  const byValue = grouped(amounts, ({ quantity }) => yuanKey(quantity));
  const byPlace = new Map(amounts.map((fact) => [keyOf(fact.range), fact]));
  return {
    amountOf: (value, like, used) => {
      const key = isTelling(value) ? yuanKey({ ...like, value }) : undefined;
      const equal = key === undefined ? [] : (byValue.get(key) ?? []);
      const free = equal.filter(({ range }) => !used.has(keyOf(range)));
      // Two different things of one amount: either could be meant.
      return new Set(free.map(({ subject }) => subject)).size === 1 ? free[0] : undefined;
    },
    priorOf: (range, printed) => {
      const own = byPlace.get(keyOf(range));
      const key = yuanKey(printed);
      if (own === undefined || key === undefined || !isTelling(printed.value)) return undefined;
      return byValue.get(key)?.find((fact) => fact.subject === own.subject && isPrior(fact, own));
    },
  };
}
