/** 1 → 一, 12 → 十二, 105 → 一百零五; outside 1–999 the digits. */
export function chineseNumber(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 999) return String(number);
  const digit = (n: number) => "零一二三四五六七八九".charAt(n);
  const hundreds = Math.floor(number / 100);
  const tens = Math.floor(number / 10) % 10;
  const ones = number % 10;
  const head = hundreds > 0 ? `${digit(hundreds)}百` : "";
  const middle = tens > 0 ? `${tens === 1 && hundreds === 0 ? "" : digit(tens)}十` : head && ones ? "零" : "";
  return head + middle + (ones > 0 ? digit(ones) : "");
}

/** 1 → A, 26 → Z, 27 → AA. */
export function letters(number: number): string {
  if (number < 1 || number > 10_000) return String(number);
  let rest = number;
  let text = "";
  while (rest > 0) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
    rest = Math.floor((rest - 1) / 26);
  }
  return text;
}

const romanSteps: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** 4 → IV; outside 1–3999 the digits. */
export function romanNumber(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let text = "";
  for (const [value, sign] of romanSteps) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}
