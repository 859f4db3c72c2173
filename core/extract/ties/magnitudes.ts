import { threePublicItems } from "../../lexicon/three-public.ts";
import type { Document } from "../../model/document.ts";
import type { Fact } from "../../model/fact.ts";
import { areComparable } from "../../model/quantity.ts";
import type { Magnitude } from "../../model/structure.ts";
import { isMoney } from "../../model/unit.ts";
import { currentFacts, operandOf } from "./select.ts";

/** What is divided by what: amount subjects in order of preference, and how the count is told. */
const quotients = [
  {
    kind: "reception-per-person",
    subjects: ["domestic-reception", "reception"],
    units: new Set(["人次", "人"]),
    counted: /公务接待|国内接待/,
  },
  {
    kind: "running-per-vehicle",
    subjects: ["vehicle-operation"],
    units: new Set(["辆"]),
    counted: /保有|(?:共有|实有)(?:公务用车|车辆)|(?:公务用车|车辆)(?:共有|实有)/,
  },
] as const;

/** Amounts per person and per vehicle, and 三公 amounts beside their budgets; prose only. */
export function magnitudesOf(document: Document, facts: readonly Fact[]): Magnitude[] {
  const told = facts.filter(({ from }) => from === "text");
  const current = currentFacts(document, told);
  return [...quotients.flatMap((each) => quotientOf(each, current, told)), ...budgetsOf(told, current)];
}

function quotientOf(
  { kind, subjects, units, counted }: (typeof quotients)[number],
  current: ReadonlyMap<string, readonly Fact[]>,
  told: readonly Fact[],
): Magnitude[] {
  const isPositive = ({ quantity }: Fact) => quantity.value.gt(0);
  const amounts = subjects
    .map((subject) =>
      (current.get(subject) ?? []).filter((fact) => isMoney(fact.quantity.unit) && isPositive(fact)),
    )
    .find((found) => found.length > 0);
  const counts = told.filter(
    (fact) =>
      fact.measure === "count" &&
      fact.period === amounts?.[0]?.period &&
      units.has(fact.quantity.unit ?? "") &&
      counted.test(fact.label) &&
      isPositive(fact),
  );
  const [amount] = amounts ?? [];
  const [count] = counts;
  if (amount === undefined || count === undefined) return [];
  return [
    {
      kind,
      label: amount.label,
      amount: operandOf(amount),
      base: operandOf(count),
      isAmbiguous: !areAllEqual(amounts ?? []) || !areAllEqual(counts),
    },
  ];
}

function budgetsOf(told: readonly Fact[], current: ReadonlyMap<string, readonly Fact[]>): Magnitude[] {
  return threePublicItems.flatMap((subject): Magnitude[] => {
    const finals = (current.get(subject) ?? []).filter(
      ({ stage, measure }) => stage === "final" && measure === "amount",
    );
    const [final] = finals;
    const budgets = told.filter(
      (fact) =>
        fact.subject === subject &&
        fact.measure === "amount" &&
        (fact.stage === "budget" || fact.stage === "adjusted-budget") &&
        fact.period === final?.period,
    );
    const [budget] = budgets;
    if (final === undefined || budget === undefined || !areComparable(final.quantity, budget.quantity))
      return [];
    const isAmbiguous = !areAllEqual(finals) || !areAllEqual(budgets);
    return [
      {
        kind: "above-budget",
        label: final.label,
        amount: operandOf(final),
        base: operandOf(budget),
        isAmbiguous,
      },
    ];
  });
}

function areAllEqual(facts: readonly Fact[]): boolean {
  return facts.every(
    ({ quantity }) =>
      quantity.unit === facts[0]?.quantity.unit && quantity.value.eq(facts[0]?.quantity.value ?? 0),
  );
}
