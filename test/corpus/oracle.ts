import type { Direction, Figure, Link } from "./figure.ts";
import {
  addSpans,
  compare,
  divideSpans,
  type Fraction,
  fraction,
  meet,
  type Span,
  scaleSpan,
  subtractSpans,
} from "./fraction.ts";
import { moneyExponent, power10 } from "./printed.ts";

/** Whole numbers of people, cars and points are exact; amounts and percentages were rounded to their last digit. */
function isExact(figure: Figure): boolean {
  return figure.kind === "count" || figure.kind === "score";
}

function unitFactor(figure: Figure): Fraction {
  return fraction(power10(moneyExponent(figure.unit) ?? 0));
}

/** What the printed number stands for, in 元 or in its own unit; `halves` of a last digit to each side. */
function spanOf(figure: Figure, halves: bigint): Span {
  const { digits, decimals } = figure.value;
  const d = 2n * power10(decimals);
  const slack = isExact(figure) ? 0n : halves;
  const bare = { low: fraction(2n * digits - slack, d), high: fraction(2n * digits + slack, d) };
  return scaleSpan(bare, unitFactor(figure));
}

const zero: Span = { low: fraction(0n), high: fraction(0n) };

function total(figures: readonly Figure[]): Span {
  return figures.reduce((sum, figure) => addSpans(sum, spanOf(figure, 1n)), zero);
}

/** Whether `stated` meets what the others give, allowing rounding of all and truncation of the stated one. */
function fits(stated: Figure, computed: Span): boolean {
  return meet(spanOf(stated, 2n), computed);
}

function percentFits(stated: Figure, ratio: Span | undefined): boolean {
  return ratio === undefined || fits(stated, scaleSpan(ratio, fraction(100n)));
}

function signFits(says: Direction, difference: Span): boolean {
  if (says === "same") return meet(difference, zero);
  const bound = says === "up" ? difference.high : difference.low;
  return says === "up" ? compare(bound, zero.low) > 0 : compare(bound, zero.low) < 0;
}

/** Direction of a printed word; what planting changes is the word, so it is read from the print. */
export function directionOf(word: string): Direction | undefined {
  if (/持平|一致|相同|无增减|无变化|等于|无差异/.test(word)) return "same";
  if (/增|升|大于|高于|多于|超/.test(word)) return "up";
  if (/减|降|小于|低于|少于|节约/.test(word)) return "down";
  return undefined;
}

type ChangeLink = Extract<Link, { kind: "change" }>;

/** Whether sign and size of the difference fit, where last year's amount is printed. */
function differenceFits({ current, prior, delta }: ChangeLink, says: Direction): boolean {
  if (current === undefined || prior === undefined) return true;
  const difference = subtractSpans(spanOf(current, 1n), spanOf(prior, 1n));
  if (!signFits(says, difference)) return false;
  const moved = says === "down" ? scaleSpan(difference, fraction(-1n)) : difference;
  return delta === undefined || fits(delta, moved);
}

function rateFits({ current, prior, delta, rate }: ChangeLink, says: Direction): boolean {
  if (rate === undefined) return true;
  const before = prior !== undefined ? spanOf(prior, 1n) : base(current, delta, says);
  const moved = delta !== undefined ? spanOf(delta, 1n) : distance(current, prior, says);
  return before === undefined || moved === undefined || percentFits(rate, divideSpans(moved, before));
}

function changeHolds(link: ChangeLink): boolean {
  const says = directionOf(link.word.text);
  if (says === undefined) return true;
  if (link.rateWord !== undefined && directionOf(link.rateWord.text) !== says) return false;
  if (!differenceFits(link, says)) return false;
  if (says === "same")
    return (link.delta?.value.digits ?? 0n) === 0n && (link.rate?.value.digits ?? 0n) === 0n;
  return rateFits(link, says);
}

function base(current: Figure | undefined, delta: Figure | undefined, says: Direction): Span | undefined {
  if (current === undefined || delta === undefined) return undefined;
  const now = spanOf(current, 1n);
  const moved = spanOf(delta, 1n);
  return says === "up" ? subtractSpans(now, moved) : addSpans(now, moved);
}

function distance(current: Figure | undefined, prior: Figure | undefined, says: Direction): Span | undefined {
  if (current === undefined || prior === undefined) return undefined;
  const up = subtractSpans(spanOf(current, 1n), spanOf(prior, 1n));
  return says === "up" ? up : scaleSpan(up, fraction(-1n));
}

/** Whether a relation holds as printed, rounding and truncation allowed. */
export function holds(link: Link): boolean {
  switch (link.kind) {
    case "sum":
      return fits(link.total, subtractSpans(total(link.parts), total(link.minus ?? [])));
    case "share":
      return percentFits(link.stated, divideSpans(spanOf(link.part, 1n), spanOf(link.whole, 1n)));
    case "rate":
      return percentFits(link.stated, divideSpans(spanOf(link.numerator, 1n), spanOf(link.denominator, 1n)));
    case "same":
      return fits(link.a, spanOf(link.b, 1n));
    case "bound":
      return compare(spanOf(link.smaller, 1n).low, spanOf(link.larger, 2n).high) <= 0;
    case "order": {
      const says = directionOf(link.word.text) ?? link.says;
      return signFits(says, subtractSpans(spanOf(link.left, 1n), spanOf(link.right, 1n)));
    }
    case "change":
      return changeHolds(link);
  }
}
