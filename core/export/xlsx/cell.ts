/** How a cell looks. */
export interface Look {
  readonly bold?: boolean;
  readonly wrap?: boolean;
  readonly border?: boolean;
  readonly fill?: "head" | "differ" | "group";
  /** Number format code; text and general when left out. */
  readonly format?: string;
}

export type Cell =
  | { readonly kind: "text"; readonly text: string; readonly look?: Look }
  /** `value` is a decimal literal: it goes into the file as it is, never through a float. */
  | { readonly kind: "number"; readonly value: string; readonly look?: Look }
  /** `value` is what the program would compute: shown until it does. */
  | { readonly kind: "formula"; readonly formula: string; readonly value: string; readonly look?: Look };

export interface Sheet {
  readonly name: string;
  /** Widths in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  /** Leading rows that stay in sight and are repeated in print. */
  readonly frozen?: number;
  /** Leading columns that stay in sight. */
  readonly frozenColumns?: number;
  readonly landscape?: boolean;
  /** Printed pages side by side; one when left out. */
  readonly pagesWide?: number;
  /** Filter buttons over the frozen row. */
  readonly filter?: boolean;
}

/** A decimal literal that every spreadsheet program reads. */
const literal = /^-?\d+(?:\.\d+)?$/;

export function text(words: string, look?: Look): Cell {
  return look === undefined ? { kind: "text", text: words } : { kind: "text", text: words, look };
}

/** `0.00` for two decimals; with thousands separators and percent sign where the number is printed with them. */
export function formatOf(decimals: number, printed = ""): string {
  const plain = printed.normalize("NFKC");
  const whole = plain.includes(",") ? "#,##0" : "0";
  const digits = decimals > 0 ? `${whole}.${"0".repeat(Math.min(decimals, 10))}` : whole;
  return plain.trimEnd().endsWith("%") ? `${digits}"%"` : digits;
}

/** Spreadsheet programs keep fifteen digits of a number. */
const mostDigits = 15;

/** Whether a spreadsheet program keeps every digit of a decimal literal. */
export function isKept(value: string): boolean {
  return value.replace(/^-?0*\.?0*|\./g, "").length <= mostDigits;
}

function decimalsOf(value: string): number {
  return value.split(".")[1]?.length ?? 0;
}

/** A number with the decimals it is written with; words where it is none, or where digits would be lost. */
export function number(value: string, look: Look = {}): Cell {
  if (!literal.test(value) || !isKept(value)) return text(value, look);
  return { kind: "number", value, look: { format: formatOf(decimalsOf(value)), ...look } };
}

/** A live formula with the value we computed. */
export function formula(expression: string, value: string, look: Look = {}): Cell {
  return { kind: "formula", formula: expression, value, look };
}

/** `A`, `Z`, `AA` … for a column counted from zero. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** `C7` for row 6 and column 2, both counted from zero. */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A sheet's name as a formula needs it: quoted, quotes doubled. */
export function sheetReference(name: string, address: string): string {
  return `'${name.replaceAll("'", "''")}'!${address}`;
}
