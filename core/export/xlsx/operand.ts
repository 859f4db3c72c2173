import { Decimal } from "decimal.js";
import type { Finding, Place } from "../../model/report.ts";
import { moneyExponent } from "../../model/unit.ts";
import type { Grid } from "../paper.ts";
import { isKept } from "./cell.ts";
import { evaluate, type Token, tokensOf } from "./expression.ts";

/** A printed number of a finding as the calculation sheet needs it. */
export interface SheetOperand {
  readonly place: Place;
  /** Decimal literal with the printed decimals. */
  readonly value: string;
  readonly unit: string;
  /** What turns it into the unit of the claim; a decimal literal. */
  readonly factor: string;
}

/** The number in some printed words: `（1,264.05）` → -1264.05, `802.45万元` → 802.45 and its unit. */
export function printedNumber(words: string): { value: string; unit: string } | undefined {
  const plain = words.normalize("NFKC").replace(/[\s\u00a0]/g, "");
  const [whole, sign = "", digits = "", unit = ""] =
    /^[^\d]{0,40}?([-−–△▲负(]?)(\d[\d,]{0,30}(?:\.\d{1,20})?)([^\d]{0,12})/.exec(plain) ?? [];
  if (whole === undefined) return undefined;
  const value = `${sign === "" ? "" : "-"}${digits.replaceAll(",", "")}`;
  return {
    value: new Decimal(value).isZero() ? value.replace("-", "") : value,
    unit: unit.replace(/^\)/, ""),
  };
}

const moneyUnit = /^(?:[百千]?万|亿|千)?元/;

function unitOf(place: Place, printed: string, tables: readonly { readonly unit: string | null }[]): string {
  const money = moneyUnit.exec(printed)?.[0];
  if (money !== undefined) return money;
  if (printed.startsWith("%")) return "%";
  const ofTable = place.cell === null ? null : (tables[place.cell.table]?.unit ?? null);
  return ofTable ?? "";
}

function factorOf(unit: string, common: string): string {
  const from = moneyExponent(unit);
  const to = moneyExponent(common);
  return from === undefined || to === undefined ? "1" : new Decimal(10).pow(from - to).toFixed();
}

/** The printed numbers of a finding, each with what turns it into the unit of the claim; those of a ratio into one unit. */
export function operandsOf(
  finding: Finding,
  tables: readonly { readonly unit: string | null }[],
): (SheetOperand | undefined)[] {
  const numbers = finding.at.map((place) => {
    const printed = printedNumber(place.text);
    return printed && { place, value: printed.value, unit: unitOf(place, printed.unit, tables) };
  });
  const isAmount = moneyExponent(finding.unit ?? "") !== undefined;
  const first = numbers.find((each) => each !== undefined && moneyExponent(each.unit) !== undefined);
  const common = (isAmount ? finding.unit : first?.unit) ?? "";
  return numbers.map((each) => each && { ...each, factor: factorOf(each.unit, common) });
}

/** What the report says was computed, in the unit of the claim, and how finely it is said. */
export function computedOf({ computed, unit }: Finding): { value: string; decimals: number } | undefined {
  const said = computed === null ? undefined : printedNumber(computed);
  if (said === undefined) return undefined;
  const factor = factorOf(moneyUnit.exec(said.unit)?.[0] ?? "", unit ?? "");
  const decimals = said.value.split(".")[1]?.length ?? 0;
  return { value: new Decimal(said.value).times(factor).toFixed(decimals), decimals };
}

/**
 * Which of the operands the finding states: the claim, unless a rule points at one number and compares another;
 * -1 where nothing is stated.
 */
export function statedIndex(finding: Finding, operands: Operands): number {
  if (finding.stated === null) return -1;
  const stated = printedNumber(finding.stated)?.value;
  if (stated === undefined) return 0;
  const index = operands.findIndex(
    (operand) => operand !== undefined && new Decimal(operand.value).eq(stated),
  );
  return Math.max(0, index);
}

/** What a finding states, in the unit of the claim; rates of change are compared by size alone. */
export function statedValue(
  { difference }: Finding,
  operand: SheetOperand,
  computed: Decimal,
): { readonly value: Decimal; readonly isSize: boolean } {
  const value = new Decimal(operand.value).times(operand.factor);
  if (!value.isNegative() || difference === null) return { value, isSize: false };
  const decimals = difference.split(".")[1]?.length ?? 0;
  const gives = (stated: Decimal) => new Decimal(stated.minus(computed).toFixed(decimals)).eq(difference);
  const isSize = !gives(value) && gives(value.abs());
  return { value: isSize ? value.abs() : value, isSize };
}

/** The value of a cell as read, when it is a number that a formula may refer to. */
export function gridNumber(grid: Grid | undefined, row: number, column: number): string | undefined {
  const words = grid?.rows[row]?.[column] ?? "";
  const plain = words.normalize("NFKC").replace(/\s/g, "");
  if (!/^[-−△]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$/.test(plain) || /^0\d/.test(plain)) return undefined;
  // Codes of subjects are names.
  if (column < 2 && /^\d{3,}$/.test(plain)) return undefined;
  return printedNumber(words)?.value;
}

type Operands = readonly (SheetOperand | undefined)[];

type Scale = 1 | -1 | 100 | -100;

export interface LiveFormula {
  readonly tokens: readonly Token[];
  /** ±100 where the formula gives a ratio and the claim is a percentage; negative where the rule turned the sign. */
  readonly scale: Scale;
  /** The recomputed value as a decimal literal. */
  readonly value: string;
  /** The operands with the factors that were used. */
  readonly operands: Operands;
}

/** Ties each number of the formula to the first operand that was printed with that value. */
function tied(tokens: readonly Token[], operands: Operands, stated: number): Token[] {
  // What is stated is compared with the formula; it is hardly part of it.
  const all = [...operands.keys()].filter((index) => index !== stated);
  const free = new Set(all);
  return tokens.map((token) => {
    if (token.kind !== "number") return token;
    const fits = (index: number) => {
      const value = operands[index]?.value;
      return value !== undefined && new Decimal(value).abs().eq(token.value);
    };
    // A change and its base say one amount twice: used operands serve again when no other fits.
    const operand = [...free].find(fits) ?? all.find(fits);
    if (operand === undefined) return token;
    free.delete(operand);
    return { ...token, operand };
  });
}

function recomputed(tokens: readonly Token[], operands: Operands): Decimal | undefined {
  return evaluate(tokens, (token) => {
    const factor = token.operand === undefined ? "1" : (operands[token.operand]?.factor ?? "1");
    return token.value.times(factor);
  });
}

/** The scale under which a recomputed value is the computed one as printed. */
function scaleOf(value: Decimal | undefined, computed: string, unit: string | null): Scale | undefined {
  if (value === undefined) return undefined;
  const decimals = computed.split(".")[1]?.length ?? 0;
  const slack = new Decimal(10).pow(-decimals).times("0.5000001");
  const scales = unit === "%" ? ([100, -100, 1, -1] as const) : ([1, -1] as const);
  return scales.find((scale) => value.times(scale).minus(computed).abs().lte(slack));
}

/**
 * The printed formula tied to its operands, if it gives what the report says was computed: only what can be recomputed
 * becomes a live formula. Where a rule took an operand's unit for a slip, the digits count without it.
 */
export function liveFormula(finding: Finding, operands: Operands): LiveFormula | undefined {
  const tokens = finding.formula === null ? undefined : tokensOf(finding.formula);
  const computed = computedOf(finding)?.value;
  if (tokens === undefined || computed === undefined) return undefined;
  const bound = tied(tokens, operands, statedIndex(finding, operands));
  if (!operands.every((operand) => operand === undefined || isKept(operand.value))) return undefined;
  const bare = operands.map((operand) => (operand === undefined ? undefined : { ...operand, factor: "1" }));
  for (const tried of [operands, bare]) {
    const value = recomputed(bound, tried);
    const scale = scaleOf(value, computed, finding.unit);
    if (value !== undefined && scale !== undefined)
      return {
        tokens: bound,
        scale,
        value: value.times(scale).toDecimalPlaces(12).toFixed(),
        operands: tried,
      };
  }
  return undefined;
}
