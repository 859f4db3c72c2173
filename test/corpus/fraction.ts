/** Exact fractions and closed intervals of them: the arithmetic of the oracle, independent of the project's own. */
export interface Fraction {
  readonly n: bigint;
  /** Greater than zero. */
  readonly d: bigint;
}

export interface Span {
  readonly low: Fraction;
  readonly high: Fraction;
}

export function fraction(n: bigint, d = 1n): Fraction {
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function negate(a: Fraction): Fraction {
  return { n: -a.n, d: a.d };
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.n, d: a.d * b.d };
}

export function over(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d, a.d * b.n);
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function addSpans(a: Span, b: Span): Span {
  return { low: add(a.low, b.low), high: add(a.high, b.high) };
}

export function subtractSpans(a: Span, b: Span): Span {
  return { low: add(a.low, negate(b.high)), high: add(a.high, negate(b.low)) };
}

/** Undefined when the divisor may be zero. */
export function divideSpans(a: Span, b: Span): Span | undefined {
  if (b.low.n <= 0n && b.high.n >= 0n) return undefined;
  const ends = [over(a.low, b.low), over(a.low, b.high), over(a.high, b.low), over(a.high, b.high)];
  ends.sort(compare);
  return { low: ends[0] as Fraction, high: ends[3] as Fraction };
}

export function scaleSpan(a: Span, factor: Fraction): Span {
  const ends = [times(a.low, factor), times(a.high, factor)];
  ends.sort(compare);
  return { low: ends[0] as Fraction, high: ends[1] as Fraction };
}

export function meet(a: Span, b: Span): boolean {
  return compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;
}
