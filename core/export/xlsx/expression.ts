import { Decimal } from "decimal.js";

/** A token of a printed formula: `16.02 ÷ 1225.25`. */
export type Token =
  | { readonly kind: "number"; readonly value: Decimal; readonly operand?: number }
  | { readonly kind: "operator"; readonly symbol: "+" | "-" | "*" | "/" | "(" | ")" };

const operators: Readonly<Record<string, "+" | "-" | "*" | "/" | "(" | ")">> = {
  "+": "+",
  "＋": "+",
  "-": "-",
  "−": "-",
  "－": "-",
  "×": "*",
  "*": "*",
  "÷": "/",
  "/": "/",
  "(": "(",
  ")": ")",
  "（": "(",
  "）": ")",
};

/** Units and white space between the numbers say nothing to a spreadsheet. */
const ignorable = /[\s\u4e00-\u9fff%％]/;

/** Tokens of a formula; undefined when it holds anything but numbers, units, + − × ÷ and brackets. */
export function tokensOf(formula: string): Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const char = formula[at] ?? "";
    const digits = /^\d[\d,]*(?:\.\d+)?/.exec(formula.slice(at, at + 40))?.[0];
    const symbol = operators[char];
    if (digits !== undefined) {
      tokens.push({ kind: "number", value: new Decimal(digits.replaceAll(",", "")) });
      at += digits.length;
    } else if (symbol !== undefined) {
      tokens.push({ kind: "operator", symbol });
      at += 1;
    } else if (ignorable.test(char)) at += 1;
    else return undefined;
  }
  return tokens;
}

type NumberToken = Extract<Token, { kind: "number" }>;

/** Reads sums of products of numbers and bracketed sums, one token after the other. */
class Reader {
  readonly #tokens: readonly Token[];
  readonly #valueAt: (token: NumberToken) => Decimal;
  #at = 0;

  constructor(tokens: readonly Token[], valueAt: (token: NumberToken) => Decimal) {
    this.#tokens = tokens;
    this.#valueAt = valueAt;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  /** The operator at this place, if it is one of these; then it is behind us. */
  #take(symbols: string): string | undefined {
    const token = this.#tokens[this.#at];
    if (token?.kind !== "operator" || !symbols.includes(token.symbol)) return undefined;
    this.#at += 1;
    return token.symbol;
  }

  sum(): Decimal | undefined {
    const sign = this.#take("+-");
    let total = this.#product();
    if (sign === "-") total = total?.neg();
    for (let symbol = this.#take("+-"); symbol !== undefined; symbol = this.#take("+-")) {
      const next = this.#product();
      if (total === undefined || next === undefined) return undefined;
      total = symbol === "+" ? total.plus(next) : total.minus(next);
    }
    return total;
  }

  #product(): Decimal | undefined {
    let total = this.#atom();
    for (let symbol = this.#take("*/"); symbol !== undefined; symbol = this.#take("*/")) {
      const next = this.#atom();
      if (total === undefined || next === undefined || (symbol === "/" && next.isZero())) return undefined;
      total = symbol === "*" ? total.times(next) : total.div(next);
    }
    return total;
  }

  #atom(): Decimal | undefined {
    if (this.#take("(") !== undefined) {
      const inside = this.sum();
      return this.#take(")") === undefined ? undefined : inside;
    }
    const token = this.#tokens[this.#at];
    if (token?.kind !== "number") return undefined;
    this.#at += 1;
    return this.#valueAt(token);
  }
}

/** What the tokens give, with the usual precedence; `valueAt` says what each number stands for. */
export function evaluate(
  tokens: readonly Token[],
  valueAt: (token: NumberToken) => Decimal,
): Decimal | undefined {
  const reader = new Reader(tokens, valueAt);
  const value = reader.sum();
  return reader.isAtEnd ? value : undefined;
}

/** The tokens as a spreadsheet formula without its equals sign. */
export function expressionOf(tokens: readonly Token[], nameOf: (token: NumberToken) => string): string {
  return tokens.map((token) => (token.kind === "number" ? nameOf(token) : token.symbol)).join("");
}
