import { type Accounts, type Fen, sum, type ThreePublic } from "./accounts.ts";
import { economicSubjects } from "./economic.ts";
import { amountAround, scaled } from "./make-items.ts";
import type { Random } from "./random.ts";

/** Splits `value` by weights so that the parts add up exactly; the largest takes what is left over. */
export function split(value: Fen, weights: readonly number[]): Fen[] {
  const whole = weights.map((weight) => BigInt(Math.round(weight * 1000)));
  const all = sum(whole);
  if (all === 0n) return weights.map(() => 0n);
  const parts = whole.map((weight) => (value * weight) / all);
  const largest = parts.reduce((best, part, index) => (part > (parts[best] ?? 0n) ? index : best), 0);
  parts[largest] = (parts[largest] ?? 0n) + value - sum(parts);
  return parts;
}

/** Spreads the general basic expenditure over economic 款. */
export function makeEconomic(random: Random, basic: Fen): Map<string, Fen> {
  const capital = random.chance(0.35) ? random.int(1, 3) : 0;
  const classWeights: Record<string, number> = {
    "301": random.int(68, 84),
    "302": random.int(9, 22),
    "303": random.int(2, 8),
    "310": capital,
  };
  const always = new Set(["30101", "30102", "30108", "30113", "30201", "30299", "30305"]);
  const present = economicSubjects.filter((subject) => {
    if ((classWeights[subject.code.slice(0, 3)] ?? 0) === 0) return false;
    return (
      always.has(subject.code) ||
      subject.code === "31002" ||
      random.chance(subject.code === "30212" ? 0.08 : 0.72)
    );
  });
  const weights = present.map((subject) => {
    const group = present.filter((p) => p.code.startsWith(subject.code.slice(0, 3)));
    const groupWeight = group.reduce((all, p) => all + p.weight, 0);
    return (
      (classWeights[subject.code.slice(0, 3)] ?? 0) *
      (subject.weight / groupWeight) *
      (0.7 + 0.6 * random.next())
    );
  });
  const amounts = split(basic, weights);
  return new Map(present.map((subject, index) => [subject.code, amounts[index] ?? 0n]));
}

/** 三公 of the year: never below what the basic expenditure lines hold, budget never below the final figure. */
export function makeThree(
  random: Random,
  economic: ReadonlyMap<string, Fen>,
): Pick<Accounts, "threeFinal" | "threeBudget" | "threePrior"> {
  const line = (code: string) => economic.get(code) ?? 0n;
  const more = (base: Fen, probability: number) =>
    random.chance(probability) ? amountAround(random, 2) + base : base;
  const final: ThreePublic = {
    abroad: more(line("30212"), 0.06),
    purchase: random.chance(0.1) ? amountAround(random, 16) : 0n,
    operation: more(line("30231"), 0.3),
    reception: more(line("30217"), 0.2),
  };
  const budget = (value: Fen, zero: number) => {
    if (value === 0n) return random.chance(zero) ? 0n : amountAround(random, 1.5, 0.7);
    return random.chance(0.4) ? value : scaled(random, value, 1.01, 1.8);
  };
  const prior = (value: Fen) => {
    if (value === 0n) return random.chance(0.75) ? 0n : amountAround(random, 1.2);
    return random.weighted<() => Fen>([
      [() => value, 1],
      [() => 0n, 1],
      [() => scaled(random, value, 0.6, 1.7), 6],
    ])();
  };
  return {
    threeFinal: final,
    threeBudget: {
      abroad: budget(final.abroad, 0.95),
      purchase: budget(final.purchase, 0.97),
      operation: budget(final.operation, 0.8),
      reception: budget(final.reception, 0.5),
    },
    threePrior: {
      abroad: prior(final.abroad),
      purchase: prior(final.purchase),
      operation: prior(final.operation),
      reception: prior(final.reception),
    },
  };
}
