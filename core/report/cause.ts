import { Decimal } from "decimal.js";
import type { Fact } from "../model/fact.ts";
import { type Interval, lastDigit } from "../model/quantity.ts";
import type { Cause } from "../model/report.ts";
import { causeMessages, slipWords } from "./cause-words.ts";
import { type Equation, expectedWithin, solvedFor, type Term } from "./equation.ts";
import type { FactIndex } from "./fact-index.ts";
import { renderMessage } from "./message.ts";
import { type Slip, slipKinds, slipsInto } from "./slips.ts";

/** An accident this likely proves nothing. */
const mostChance = 0.03;

interface Candidate {
  readonly kind: string;
  readonly term: Term | undefined;
  readonly fact?: Fact;
  readonly slip?: Slip;
}

/** Whether an operand is borne out by other relations, so that it is hardly the wrong one. */
export type IsTrusted = (key: string) => boolean;

function printedOf(term: Term): string {
  const { value, decimals, unit } = term.operand.quantity;
  return `${value.toFixed(Math.max(0, decimals))}${unit ?? ""}`;
}

/** An operand that nothing else bears out, and the values under which the equation holds. */
interface Open {
  readonly term: Term;
  readonly wanted: Interval;
}

function openTerms(equation: Equation, isTrusted: IsTrusted): Open[] {
  // Many values satisfy a bound: none of them is proven.
  if (equation.form === "bound") return [];
  return [equation.claim, ...equation.terms]
    .filter(({ key }) => !isTrusted(key))
    .flatMap((term) => {
      const wanted = solvedFor(equation, term.key);
      return wanted === undefined ? [] : [{ term, wanted: expectedWithin(equation, term, wanted) }];
    });
}

/** Slips of one kind over all open operands; none when one of them would fit by accident. */
function slipCandidates(open: readonly Open[], kind: Slip["kind"]): Candidate[] {
  let chance = 0;
  const found: Candidate[] = [];
  for (const { term, wanted } of open) {
    const search = slipsInto(term.quantity, wanted, kind);
    chance += search.chance;
    if (chance > mostChance) return [];
    for (const slip of search.found) found.push({ kind, term, slip });
  }
  return found;
}

/** 「其他商品和服务支出」 printed with the total of its list, while all other parts make up that total. */
function partAsTotal(equation: Equation): Candidate[] {
  const { claim, terms, computed, difference, form } = equation;
  const slack = computed.high.minus(computed.low).div(2);
  if (form !== "sum" || terms.length < 3 || claim.quantity.value.isZero()) return [];
  return terms.flatMap((term) => {
    const isTotal = term.sign === 1 && term.quantity.value.eq(claim.quantity.value);
    return isTotal && difference.plus(term.quantity.value).abs().lte(slack)
      ? [{ kind: "part-as-total", term }]
      : [];
  });
}

/** A part that the total left out, or took twice: the difference is that part. */
function partCandidates(equation: Equation): { omitted: Candidate[]; twice: Candidate[] } {
  const omitted: Candidate[] = [];
  const twice: Candidate[] = [];
  const isSum = equation.form === "sum" || equation.form === "bound";
  if (!isSum || equation.terms.length < 2) return { omitted, twice };
  const { low, high } = equation.computed;
  const slack = high.minus(low).div(2);
  const digit = lastDigit(equation.claim.quantity).div(2);
  const isChance = (part: Decimal) =>
    Decimal.max(slack, digit).times(equation.terms.length).gt(part.abs().times(mostChance));
  for (const term of equation.terms) {
    const part = term.quantity.value.times(term.sign);
    if (part.isZero() || isChance(part)) continue;
    if (equation.difference.plus(part).abs().lte(slack)) omitted.push({ kind: "omitted-part", term });
    if (equation.difference.minus(part).abs().lte(slack)) twice.push({ kind: "counted-twice", term });
  }
  return { omitted, twice };
}

function factCandidates(equation: Equation, facts: FactIndex): Candidate[] {
  const { claim } = equation;
  const prior = facts.priorOf(claim.operand.range, claim.quantity);
  if (prior !== undefined) return [{ kind: "prior-year", term: undefined, fact: prior }];
  // The difference from nothing is the whole sum: that it is printed elsewhere too says nothing.
  if (equation.form !== "sum" || claim.quantity.value.isZero()) return [];
  const used = new Set([claim.key, ...equation.terms.map(({ key }) => key)]);
  const other = facts.amountOf(equation.difference.abs(), claim.quantity, used);
  return other === undefined ? [] : [{ kind: "other-amount", term: undefined, fact: other }];
}

function* steps(equation: Equation, facts: FactIndex, isTrusted: IsTrusted): Generator<Candidate[]> {
  yield partAsTotal(equation);
  const { omitted, twice } = partCandidates(equation);
  const open = openTerms(equation, isTrusted);
  for (const kind of slipKinds) {
    if (kind === "unit") yield [...omitted, ...twice];
    if (kind === "digit-missing") yield factCandidates(equation, facts);
    yield slipCandidates(open, kind);
  }
}

function sayFact({ quantity }: Fact): string {
  return `${quantity.value.toFixed(Math.max(0, quantity.decimals))}${quantity.unit ?? ""}`;
}

function saySlip({ kind, fixed }: Slip, term: Term): { kind: string; fixed: string; words: string } {
  const decimals = Math.max(0, term.quantity.decimals, fixed.decimalPlaces());
  return { kind, fixed: `${fixed.toFixed(decimals)}${term.quantity.unit ?? ""}`, words: printedOf(term) };
}

function causeFrom({ kind, term, fact, slip }: Candidate): Cause | null {
  if (slip !== undefined && term !== undefined) {
    const { fixed, words } = saySlip(slip, term);
    return { kind, explanation: sayWithSlip("slip", { printed: words, fixed }, slip.kind) };
  }
  const template = kind in causeMessages ? causeMessages[kind as keyof typeof causeMessages] : undefined;
  if (template === undefined) return null;
  const label = fact?.label ?? term?.operand.label ?? "";
  const printed = fact !== undefined ? sayFact(fact) : term !== undefined ? printedOf(term) : "";
  return { kind, explanation: renderMessage(template, { label, printed }) };
}

/** A sentence with the name of a slip in it. */
export function sayWithSlip(
  id: "slip" | "group-slip",
  data: Readonly<Record<string, string>>,
  kind: Slip["kind"],
): Cause["explanation"] {
  const { zh, en } = causeMessages[id];
  const words = slipWords[kind];
  return renderMessage(
    { zh: zh.replace("{slip.zh}", words.zh), en: en.replace("{slip.en}", words.en) },
    data,
  );
}

/** The one cause that arithmetic proves for an equation; null when none or several fit. */
export function causeOf(equation: Equation, facts: FactIndex, isTrusted: IsTrusted): Cause | null {
  for (const candidates of steps(equation, facts, isTrusted)) {
    const [only, ...more] = candidates;
    if (only === undefined) continue;
    return more.length === 0 ? causeFrom(only) : null;
  }
  return null;
}
