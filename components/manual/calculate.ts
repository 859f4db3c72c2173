import { moneyExponent } from "../../core/model/unit.ts";
import { addDecimals, type Exact, negate, readDecimal, shift } from "../finding/decimal.ts";

/** Words that a person picked on the page. */
export interface Pick {
  readonly text: string;
  /** The sentence or cell around them. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

export type Operation = "sum" | "difference" | "share" | "change";

export interface Calculation {
  readonly operation: Operation;
  /** With the picked digits: `1.20 + 3.40`. */
  readonly formula: string;
  readonly value: string;
  readonly unit: string | null;
}

interface Amount {
  readonly print: string;
  readonly value: Exact;
  readonly unit: string | null;
}

const amountForm = /([-−]?\d[\d,，]*(?:\.\d+)?)\s*(亿元|百万元|万元|千元|元|%)?/;

function amountOf({ text }: Pick): Amount | undefined {
  const [, print = "", unit = null] = amountForm.exec(text) ?? [];
  const value = readDecimal(print);
  return value === undefined ? undefined : { print: print.replace(/[,，]/g, ""), value, unit };
}

/** The unit that the results are in: that of the first pick that has one. */
function commonUnit(amounts: readonly Amount[]): string | null {
  return amounts.find(({ unit }) => unit !== null)?.unit ?? null;
}

/** Undefined when units cannot be reconciled; a figure without a unit (a table's cell) is taken for the common one. */
function aligned(amounts: readonly Amount[]): Exact[] | undefined {
  const unit = commonUnit(amounts);
  const target = moneyExponent(unit ?? undefined);
  const values = amounts.map((amount) => {
    const own = moneyExponent(amount.unit ?? undefined);
    if (amount.unit === null || amount.unit === unit) return amount.value;
    return own === undefined || target === undefined ? undefined : shift(amount.value, own - target);
  });
  return values.every((value) => value !== undefined) ? values : undefined;
}

function write({ digits, scale }: Exact): string {
  const sign = digits < 0n ? "-" : "";
  const all = String(digits < 0n ? -digits : digits).padStart(scale + 1, "0");
  return scale === 0 ? `${sign}${all}` : `${sign}${all.slice(0, -scale)}.${all.slice(-scale)}`;
}

/** a ÷ b in percent, two decimals, halves away from zero; undefined over zero. */
function percent(a: Exact, b: Exact): string | undefined {
  if (b.digits === 0n) return undefined;
  const top = a.digits * 10n ** BigInt(b.scale) * 100_000n;
  const quotient = top / (b.digits * 10n ** BigInt(a.scale));
  const rounded = (quotient + (quotient < 0n ? -5n : 5n)) / 10n;
  return write({ digits: rounded, scale: 2 });
}

/** Everything that can be made of the picked figures; nothing when they are not comparable. */
export function calculationsOf(picks: readonly Pick[]): Calculation[] {
  const amounts = picks.map(amountOf).filter((amount) => amount !== undefined);
  const values = aligned(amounts);
  const [a, b, ...more] = values ?? [];
  if (values === undefined || a === undefined || b === undefined || amounts.length < picks.length) return [];
  const prints = amounts.map(({ print }) => print);
  const unit = commonUnit(amounts);
  const sum = values.reduce(addDecimals);
  const results: Calculation[] = [{ operation: "sum", formula: prints.join(" + "), value: write(sum), unit }];
  if (more.length > 0) return results;
  const difference = addDecimals(a, negate(b));
  results.push({ operation: "difference", formula: prints.join(" − "), value: write(difference), unit });
  const share = percent(a, b);
  const change = percent(difference, b);
  if (share === undefined || change === undefined) return results;
  const [first = "", second = ""] = prints;
  return [
    ...results,
    { operation: "share", formula: `${first} ÷ ${second}`, value: share, unit: "%" },
    { operation: "change", formula: `(${first} − ${second}) ÷ ${second}`, value: change, unit: "%" },
  ];
}
