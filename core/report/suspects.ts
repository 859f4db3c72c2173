import { Decimal } from "decimal.js";
import type { Interval } from "../model/quantity.ts";
import { type Equation, keyOf, solvedFor, type Term, termAt } from "./equation.ts";
import { isFigureRule, type Judged } from "./outcome.ts";
import { type Slip, slipKinds, slipsInto } from "./slips.ts";

/** A printed number that several differences share. */
export interface Suspect {
  readonly term: Term;
  /** Indexes of the differing equations that it takes part in. */
  readonly equations: readonly number[];
  /** What it would have to be for all of them to hold; undefined when there is no such value. */
  readonly fixed: Decimal | undefined;
  readonly slip: Slip | undefined;
  readonly agreeing: number;
}

/** In how many agreeing and which differing relations each place takes part. */
export interface Standing {
  readonly agreeing: ReadonlyMap<string, number>;
  readonly differing: ReadonlyMap<string, readonly number[]>;
}

/** Counts, for every operand, the relations that bear it out and those that do not. */
export function standingOf(
  judged: readonly Judged[],
  equations: readonly (Equation | undefined)[],
): Standing {
  const agreeing = new Map<string, number>();
  for (const { rule, result } of judged) {
    if (result.verdict !== "agree" || !isFigureRule(rule)) continue;
    const keys = new Set(result.at.filter(({ operand }) => operand).map(({ range }) => keyOf(range)));
    for (const key of keys) agreeing.set(key, (agreeing.get(key) ?? 0) + 1);
  }
  const differing = new Map<string, number[]>();
  equations.forEach((equation, index) => {
    if (equation === undefined) return;
    const keys = new Set([equation.claim.key, ...equation.terms.map(({ key }) => key)]);
    for (const key of keys) {
      const indexes = differing.get(key);
      if (indexes === undefined) differing.set(key, [index]);
      else indexes.push(index);
    }
  });
  return { agreeing, differing };
}

function commonInterval(equations: readonly Equation[], key: string): Interval | undefined {
  let common: Interval | undefined;
  for (const equation of equations) {
    const wanted = solvedFor(equation, key);
    if (wanted === undefined) return undefined;
    common =
      common === undefined
        ? wanted
        : { low: Decimal.max(common.low, wanted.low), high: Decimal.min(common.high, wanted.high) };
    if (common.low.gt(common.high)) return undefined;
  }
  return common;
}

function slipOf(term: Term, wanted: Interval): Slip | undefined {
  for (const kind of slipKinds) {
    const [slip, ...more] = slipsInto(term.quantity, wanted, kind).found;
    if (slip !== undefined) return more.length === 0 ? slip : undefined;
  }
  return undefined;
}

/** Equations in one unit of the operand: the solutions can be compared. */
function comparable(equations: readonly Equation[], key: string): boolean {
  const units = new Set(equations.map((equation) => termAt(equation, key)?.quantity.unit));
  return units.size === 1;
}

function suspectAt(key: string, indexes: readonly number[], all: readonly (Equation | undefined)[]) {
  const equations = indexes.flatMap((index) => all[index] ?? []);
  const [first] = equations;
  const term = first && termAt(first, key);
  if (term === undefined) return undefined;
  const wanted = comparable(equations, key) ? commonInterval(equations, key) : undefined;
  if (wanted === undefined) return { term, fixed: undefined, slip: undefined };
  const slip = slipOf(term, wanted);
  const middle = wanted.low.plus(wanted.high).div(2);
  return { term, slip, fixed: slip?.fixed ?? middle.toDecimalPlaces(Math.max(0, term.quantity.decimals)) };
}

/** Without a value that repairs them all, a number is suspect when it is itself the claim this often. */
const leastClaims = 2;

function claimsAt(key: string, indexes: readonly number[], all: readonly (Equation | undefined)[]): number {
  return indexes.filter((index) => all[index]?.claim.key === key).length;
}

/**
 * Numbers that at least two differences share and that fewer relations bear out: one other value repairs them all,
 * or nothing at all agrees with the number. The most telling first.
 */
export function suspectsOf(standing: Standing, equations: readonly (Equation | undefined)[]): Suspect[] {
  const suspects: Suspect[] = [];
  for (const [key, indexes] of standing.differing) {
    const agreeing = standing.agreeing.get(key) ?? 0;
    if (indexes.length < 2 || agreeing >= indexes.length) continue;
    const found = suspectAt(key, indexes, equations);
    if (found === undefined) continue;
    if (found.fixed === undefined && (agreeing > 0 || claimsAt(key, indexes, equations) < leastClaims))
      continue;
    suspects.push({ ...found, equations: indexes, agreeing });
  }
  return suspects.sort(byWeight);
}

function byWeight(a: Suspect, b: Suspect): number {
  return (
    Number(b.fixed !== undefined) - Number(a.fixed !== undefined) ||
    b.equations.length - a.equations.length ||
    a.agreeing - b.agreeing ||
    Number(b.slip !== undefined) - Number(a.slip !== undefined) ||
    a.term.operand.range[0] - b.term.operand.range[0]
  );
}
