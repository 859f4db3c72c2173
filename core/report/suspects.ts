import { Decimal } from "decimal.js";
import type { Interval } from "../model/quantity.ts";
import { type Equation, expectedWithin, keyOf, solvedFor, type Term, termAt } from "./equation.ts";
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

/** The differing equations of each place. */
function differingOf(equations: readonly (Equation | undefined)[]): Map<string, number[]> {
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
  return differing;
}

/** Rules by which one number is another's copy. */
const copyRules: ReadonlySet<string> = new Set(["same-figure", "text-and-table", "table-and-table"]);

/** Counts, for every operand, the relations that bear it out and those that do not. */
export function standingOf(
  judged: readonly Judged[],
  equations: readonly (Equation | undefined)[],
): Standing {
  const differing = differingOf(equations);
  const agreeing = new Map<string, number>();
  for (const { rule, result } of judged) {
    // That a part is no more than its whole bears out neither.
    if (result.verdict !== "agree" || !isFigureRule(rule) || rule.id === "part-within-whole") continue;
    const keys = new Set(result.at.filter(({ operand }) => operand).map(({ range }) => keyOf(range)));
    // A wrong number that was copied into a second table is borne out by neither.
    if (copyRules.has(rule.id) && [...keys].every((key) => differing.has(key))) continue;
    for (const key of keys) agreeing.set(key, (agreeing.get(key) ?? 0) + 1);
  }
  return { agreeing, differing };
}

interface Repair {
  readonly wanted: Interval;
  /** Indexes of the equations that hold for every value in it. */
  readonly indexes: readonly number[];
}

/** The values that repair the most of the equations at once; undefined when none can be solved for the number. */
function bestRepair(
  key: string,
  indexes: readonly number[],
  all: readonly (Equation | undefined)[],
): Repair | undefined {
  const solved = indexes.flatMap((index) => {
    const equation = all[index];
    const wanted = equation && solvedFor(equation, key);
    if (equation === undefined || wanted === undefined) return [];
    // An amount that would have to be negative is not the wrong one.
    const isNegative = wanted.high.lt(0) && termAt(equation, key)?.quantity.value.isNegative() !== true;
    return isNegative ? [] : [{ index, wanted }];
  });
  // Where the most intervals meet, one of them begins.
  const starts = solved.toSorted((a, b) => a.wanted.low.comparedTo(b.wanted.low));
  let best: readonly { index: number; wanted: Interval }[] = [];
  let open: { index: number; wanted: Interval }[] = [];
  for (const each of starts) {
    open = [...open.filter(({ wanted }) => wanted.high.gte(each.wanted.low)), each];
    if (open.length > best.length) best = open;
  }
  if (best.length === 0) return undefined;
  const low = Decimal.max(...best.map(({ wanted }) => wanted.low));
  const high = Decimal.min(...best.map(({ wanted }) => wanted.high));
  return { wanted: { low, high }, indexes: best.map(({ index }) => index).sort((a, b) => a - b) };
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

function byWidth(a: Interval, b: Interval): number {
  return a.high.minus(a.low).comparedTo(b.high.minus(b.low));
}

type Found = Pick<Suspect, "term" | "equations" | "fixed" | "slip">;

/** Solving more than this many relations for one number proves nothing that fewer do not. */
const mostSolved = 400;

function suspectAt(
  key: string,
  indexes: readonly number[],
  all: readonly (Equation | undefined)[],
): Found | undefined {
  const equations = indexes.flatMap((index) => all[index] ?? []);
  const [first] = equations;
  const term = first && termAt(first, key);
  if (term === undefined) return undefined;
  const open = { term, equations: indexes, fixed: undefined, slip: undefined };
  const repair = comparable(equations, key) ? bestRepair(key, indexes.slice(0, mostSolved), all) : undefined;
  if (repair === undefined || repair.indexes.length < 2) return open;
  const { wanted } = repair;
  if (!wanted.low.isFinite() || !wanted.high.isFinite()) return open;
  const repaired = repair.indexes.flatMap((index) => all[index] ?? []);
  const [narrowest] = repaired.map((equation) => expectedWithin(equation, term, wanted)).sort(byWidth);
  const slip = slipOf(term, narrowest ?? wanted);
  const middle = wanted.low.plus(wanted.high).div(2);
  const fixed = slip?.fixed ?? middle.toDecimalPlaces(Math.max(0, term.quantity.decimals));
  return { term, equations: repair.indexes, slip, fixed };
}

/** Without a value that repairs several, a number is suspect when it is itself the claim this often. */
const leastClaims = 2;

function claimsAt(key: string, indexes: readonly number[], all: readonly (Equation | undefined)[]): number {
  return indexes.filter((index) => all[index]?.claim.key === key).length;
}

/**
 * Numbers that at least two differences share and that fewer relations bear out: one other value repairs several of
 * them, or nothing at all agrees with the number. The most telling first.
 */
export function suspectsOf(standing: Standing, equations: readonly (Equation | undefined)[]): Suspect[] {
  const suspects: Suspect[] = [];
  for (const [key, indexes] of standing.differing) {
    const agreeing = standing.agreeing.get(key) ?? 0;
    if (indexes.length < 2) continue;
    const found = suspectAt(key, indexes, equations);
    if (found === undefined || agreeing >= found.equations.length) continue;
    if (found.fixed === undefined && (agreeing > 0 || claimsAt(key, indexes, equations) < leastClaims))
      continue;
    suspects.push({ ...found, agreeing });
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
