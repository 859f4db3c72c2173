import { Decimal } from "decimal.js";
import { alignUnits } from "../model/arithmetic.ts";
import type { Operand } from "../model/fact.ts";
import { type Interval, intervalOf, lastDigit, type Quantity } from "../model/quantity.ts";
import type { Range } from "../model/range.ts";
import type { Result } from "../model/result.ts";

/** One printed number in an equation. */
export interface Term {
  /** Its place, the same in every equation that it takes part in. */
  readonly key: string;
  readonly operand: Operand;
  /** In the unit of the claim. */
  readonly quantity: Quantity;
  /** How it enters a sum; 0 where the equation is no sum. */
  readonly sign: 1 | -1 | 0;
}

/** What a result that differs compares, rebuilt from its operands, so that it can be solved for each of them. */
export interface Equation {
  /** `rise` and `fall`: a rate of change over an amount and its change. `bound`: no equality, cannot be solved. */
  readonly form: "sum" | "share" | "rise" | "fall" | "bound" | "other";
  readonly claim: Term;
  /** In a share: part, then whole; in a rise or fall: change, then current amount. */
  readonly terms: readonly Term[];
  readonly computed: Interval;
  /** stated − computed. */
  readonly difference: Decimal;
}

/** A place as a key. */
export function keyOf(range: Range): string {
  return `${range[0]}-${range[1]}`;
}

function halfWidth({ low, high }: Interval): Decimal {
  return high.minus(low).div(2);
}

function middle({ low, high }: Interval): Decimal {
  return low.plus(high).div(2);
}

/** Decimal strings only; anything else makes the equation unusable. */
function decimalOf(value: string): Decimal | undefined {
  return /^-?\d+(?:\.\d+)?$/.test(value) ? new Decimal(value) : undefined;
}

/** Signs under which the terms add up to `sum`: the first so many are added, the rest subtracted. */
function signsOf(terms: readonly Quantity[], sum: Interval): number | undefined {
  const total = terms.reduce((all, q) => all.plus(q.value), new Decimal(0));
  const target = middle(sum);
  const slack = halfWidth(sum).plus("1e-9");
  let subtracted = new Decimal(0);
  for (let plus = terms.length; plus > 0; plus -= 1) {
    if (total.minus(subtracted.times(2)).minus(target).abs().lte(slack)) return plus;
    subtracted = subtracted.plus(terms[plus - 1]?.value ?? 0);
  }
  return undefined;
}

/** part ÷ (whole + weight × part), in percent. */
const baseWeights = { share: 0, rise: -1, fall: 1 } as const;

type RatioForm = keyof typeof baseWeights;

function ratioFormOf(part: Quantity, whole: Quantity, computed: Interval): RatioForm | undefined {
  const [aligned] = alignUnits(whole, [part]) ?? [];
  if (aligned === undefined || whole.unit === "%") return undefined;
  const forms: readonly RatioForm[] = ["share", "rise", "fall"];
  return forms.find((form) => {
    const base = whole.value.plus(aligned.value.times(baseWeights[form]));
    if (base.isZero()) return false;
    const percent = aligned.value.div(base).times(100);
    return percent.gte(computed.low.minus("0.01")) && percent.lte(computed.high.plus("0.01"));
  });
}

/** The operands of a ratio in the order part, whole; undefined when they do not give the computed value. */
function ratioOf(
  operands: readonly Operand[],
  computed: Interval,
): { form: RatioForm; terms: Term[] } | undefined {
  const [a, b] = operands;
  if (a === undefined || b === undefined || operands.length !== 2) return undefined;
  const straight = ratioFormOf(a.quantity, b.quantity, computed);
  if (straight !== undefined) return { form: straight, terms: unsigned([a, b]) };
  const turned = ratioFormOf(b.quantity, a.quantity, computed);
  return turned === undefined ? undefined : { form: turned, terms: unsigned([b, a]) };
}

function termsOf(operands: readonly Operand[], quantities: readonly Quantity[], plus: number): Term[] {
  return operands.map((operand, index) => ({
    key: keyOf(operand.range),
    operand,
    quantity: quantities[index] ?? operand.quantity,
    sign: index < plus ? 1 : -1,
  }));
}

function unsigned(operands: readonly Operand[]): Term[] {
  return operands.map((operand) => ({
    key: keyOf(operand.range),
    operand,
    quantity: operand.quantity,
    sign: 0,
  }));
}

/** What the result states and computes, as decimals; undefined when it computes nothing. */
function computationOf({ at, computation }: Result) {
  const stated = at[0].operand;
  const low = computation && decimalOf(computation.interval[0]);
  const high = computation && decimalOf(computation.interval[1]);
  const value = computation && decimalOf(computation.computed);
  if (stated === undefined || low === undefined || high === undefined || value === undefined)
    return undefined;
  // A rule may point at one number and compare another: that is no equation of the number it points at.
  const [said] = /\d+(?:\.\d+)?/.exec(computation?.stated ?? "") ?? [];
  if (said === undefined || !stated.quantity.value.abs().eq(said)) return undefined;
  return { stated, computed: { low, high }, difference: stated.quantity.value.minus(value) };
}

/** The equation of a result; undefined when it computes nothing. */
export function equationOf(result: Result): Equation | undefined {
  const known = computationOf(result);
  if (known === undefined) return undefined;
  const { stated, computed, difference } = known;
  const operands = result.at.slice(1).flatMap(({ operand }) => operand ?? []);
  const claim: Term = { key: keyOf(stated.range), operand: stated, quantity: stated.quantity, sign: 0 };
  const equation = { claim, computed, difference };
  const sum = sumOf(stated, operands, computed) ?? sumOf(stated, operands.toReversed(), computed);
  // Rules put the larger side of a bound first, as the whole.
  if (result.at[0].role === "whole") return { ...equation, form: "bound", terms: sum ?? unsigned(operands) };
  if (sum !== undefined) return { ...equation, form: "sum", terms: sum };
  const ratio = stated.quantity.unit === "%" ? ratioOf(operands, computed) : undefined;
  return { ...equation, form: "other", terms: unsigned(operands), ...ratio };
}

function sumOf(stated: Operand, operands: readonly Operand[], computed: Interval): Term[] | undefined {
  const aligned = alignUnits(
    stated.quantity,
    operands.map(({ quantity }) => quantity),
  );
  const plus = aligned && signsOf(aligned, computed);
  return aligned === undefined || plus === undefined ? undefined : termsOf(operands, aligned, plus);
}

/** Half a unit of the last printed digit; nothing for exact numbers. */
function fineness(quantity: Quantity): Decimal {
  return halfWidth(intervalOf(quantity));
}

function solvedSum({ claim, terms, computed, difference }: Equation, key: string): Interval | undefined {
  const term = terms.find((each) => each.key === key);
  if (term === undefined || term.sign === 0) return undefined;
  const value = term.quantity.value.plus(difference.times(term.sign));
  const slack = halfWidth(computed).plus(fineness(claim.quantity));
  return { low: value.minus(slack), high: value.plus(slack) };
}

/** With r = stated %, w = weight: part = r·whole ÷ (100 − w·r), whole = part·(100 − w·r) ÷ r. */
function solvedRatio({ claim, terms }: Equation, form: RatioForm, key: string): Interval | undefined {
  const [part, whole] = terms;
  if (part === undefined || whole === undefined) return undefined;
  const isPart = key === part.key;
  const own = (isPart ? part : whole).quantity;
  const [known] = alignUnits(own, [(isPart ? whole : part).quantity]) ?? [];
  const rate = intervalOf(claim.quantity);
  if (known === undefined || known.value.lte(0) || rate.low.lte(0)) return undefined;
  const factor = (r: Decimal) => r.div(new Decimal(100).minus(r.times(baseWeights[form])));
  const [least, most] = [factor(rate.low), factor(rate.high)];
  if (least.lte(0) || most.lte(0)) return undefined;
  const other = intervalOf(known);
  const slack = lastDigit(own).div(2);
  const [low, high] = isPart
    ? [other.low.times(least), other.high.times(most)]
    : [other.low.div(most), other.high.div(least)];
  return { low: low.minus(slack), high: high.plus(slack) };
}

/** The whole may be anything from the sum of its parts up, a part anything down. */
function solvedBound({ claim, terms, computed, difference }: Equation, key: string): Interval | undefined {
  if (key === claim.key) return { low: computed.low, high: new Decimal(Infinity) };
  const term = terms.find((each) => each.key === key);
  if (term?.sign !== 1) return undefined;
  const slack = halfWidth(computed).plus(lastDigit(claim.quantity));
  return { low: new Decimal(-Infinity), high: term.quantity.value.plus(difference).plus(slack) };
}

/**
 * The values of one operand under which the equation holds, all others as printed; in the unit of the claim for sums,
 * in the operand's own for shares. Undefined when it cannot be solved for that operand.
 */
export function solvedFor(equation: Equation, key: string): Interval | undefined {
  const { form, claim, terms, computed } = equation;
  if (form === "bound") return solvedBound(equation, key);
  if (key === claim.key) {
    const slack = fineness(claim.quantity);
    return { low: computed.low.minus(slack), high: computed.high.plus(slack) };
  }
  if (!terms.some((term) => term.key === key)) return undefined;
  if (form === "sum") return solvedSum(equation, key);
  return form === "other" ? undefined : solvedRatio(equation, form, key);
}

/** The part of `wanted` where a number without a slip is to be expected: sums carry little more than rounding noise. */
export function expectedWithin(equation: Equation, term: Term, wanted: Interval): Interval {
  if (equation.form !== "sum") return wanted;
  const middle = wanted.low.plus(wanted.high).div(2);
  // Two standard deviations of n numbers, each rounded to its last digit.
  const noise = Math.max(0.5, 2 * Math.sqrt((equation.terms.length + 1) / 12));
  const reach = lastDigit(term.quantity).times(noise);
  return {
    low: Decimal.max(wanted.low, middle.minus(reach)),
    high: Decimal.min(wanted.high, middle.plus(reach)),
  };
}

/** The term at a place, with the quantity in which `solvedFor` answers. */
export function termAt({ claim, terms }: Equation, key: string): Term | undefined {
  return key === claim.key ? claim : terms.find((term) => term.key === key);
}
