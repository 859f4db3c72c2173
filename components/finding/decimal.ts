/** A decimal as an exact integer over a power of ten. Only for ordering and comparing what the report computed. */
export interface Exact {
  readonly digits: bigint;
  readonly scale: number;
}

const decimalForm = /^([+\-−]?)(\d[\d,，]*)(?:\.(\d+))?/;

/** Reads the decimal at the start of `text` (`1,225.25万元` → 122525 / 10²); undefined when there is none. */
export function readDecimal(text: string): Exact | undefined {
  const [, sign = "", whole = "", fraction = ""] = decimalForm.exec(text.trim()) ?? [];
  if (whole === "") return undefined;
  const digits = BigInt(whole.replace(/[,，]/g, "") + fraction);
  return { digits: sign === "" || sign === "+" ? digits : -digits, scale: fraction.length };
}

function align(a: Exact, b: Exact): readonly [bigint, bigint] {
  const scale = Math.max(a.scale, b.scale);
  const raise = ({ digits, scale: own }: Exact) => digits * 10n ** BigInt(scale - own);
  return [raise(a), raise(b)];
}

/** Negative when `a < b`, zero when equal. */
export function compareDecimals(a: Exact, b: Exact): number {
  const [x, y] = align(a, b);
  if (x === y) return 0;
  return x < y ? -1 : 1;
}

export function addDecimals(a: Exact, b: Exact): Exact {
  const [x, y] = align(a, b);
  return { digits: x + y, scale: Math.max(a.scale, b.scale) };
}

export function negate({ digits, scale }: Exact): Exact {
  return { digits: -digits, scale };
}

export function magnitude({ digits, scale }: Exact): Exact {
  return { digits: digits < 0n ? -digits : digits, scale };
}

/** Times a power of ten: 万元 to 元 is `shift(x, 4)`. */
export function shift({ digits, scale }: Exact, power: number): Exact {
  const moved = scale - power;
  return moved >= 0 ? { digits, scale: moved } : { digits: digits * 10n ** BigInt(-moved), scale: 0 };
}
