/** Exact printed numbers: `digits` ÷ 10^`decimals`, in `unit`. No floats anywhere. */
export interface Printed {
  readonly digits: bigint;
  readonly decimals: number;
}

export function power10(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

/** Quotient rounded half away from zero, or cut off. */
export function divide(numerator: bigint, denominator: bigint, cut = false): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const quotient = cut ? n / d : (2n * n + d) / (2n * d);
  return negative ? -quotient : quotient;
}

const exponents: Readonly<Record<string, number>> = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 };

/** Power of ten of a money unit; undefined for other units. */
export function moneyExponent(unit: string): number | undefined {
  return exponents[unit];
}

/** An amount of 分 in `unit`, rounded to `decimals`. */
export function amountIn(fen: bigint, unit: string, decimals: number): Printed {
  const exponent = moneyExponent(unit);
  if (exponent === undefined) throw new Error(`not money: ${unit}`);
  const shift = decimals - 2 - exponent;
  const digits = shift >= 0 ? fen * power10(shift) : divide(fen, power10(-shift));
  return { digits, decimals };
}

/** 100 × a ÷ b, rounded or cut off. */
export function percentOf(a: bigint, b: bigint, decimals: number, cut = false): Printed {
  return { digits: divide(a * 100n * power10(decimals), b, cut), decimals };
}

/** Without zeros at the end of the decimals. */
export function trimmed(value: Printed): Printed {
  let { digits, decimals } = value;
  while (decimals > 0 && digits % 10n === 0n) {
    digits /= 10n;
    decimals -= 1;
  }
  return { digits, decimals };
}

/** As digits, with a point, a minus sign and thousands separators as wanted. */
export function spell(value: Printed, thousands = false): string {
  const negative = value.digits < 0n;
  const plain = (negative ? -value.digits : value.digits).toString().padStart(value.decimals + 1, "0");
  const cut = plain.length - value.decimals;
  const whole = plain.slice(0, cut);
  const grouped = thousands ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  const fraction = value.decimals > 0 ? `.${plain.slice(cut)}` : "";
  return `${negative ? "-" : ""}${grouped}${fraction}`;
}

/** Reads back what `spell` wrote. */
export function unspell(text: string): Printed {
  const bare = text.replaceAll(",", "");
  const [whole = "", fraction = ""] = bare.split(".");
  return { digits: BigInt(whole + fraction), decimals: fraction.length };
}
