import type { Fen } from "./accounts.ts";
import type { Direction, Figure, FigureKind, Inline, Line, Link } from "./figure.ts";
import { amountIn, type Printed, percentOf, spell, trimmed } from "./printed.ts";
import type { Random } from "./random.ts";
import type { Style } from "./style.ts";

/** A figure that remembers its exact value (分, or a whole number); the print is rounded from it. */
export interface Exact extends Figure {
  readonly exact: bigint;
}

type Piece = string | number | Figure | Line | undefined | false;

/** Puts words and figures together: line`收入${figure}，`. */
export function line(words: TemplateStringsArray, ...pieces: readonly Piece[]): Line {
  const out: Inline[] = [];
  words.forEach((word, index) => {
    if (word !== "") out.push(word);
    const piece = pieces[index];
    if (piece === undefined || piece === false) return;
    if (Array.isArray(piece)) out.push(...(piece as Line));
    else if (typeof piece === "number") out.push(String(piece));
    else out.push(piece as Inline);
  });
  return out;
}

export function join(lines: readonly Line[], separator: string): Line {
  return lines.flatMap((one, index) => (index === 0 ? one : [separator, ...one]));
}

/** Makes the figures of one document and keeps the relations between them. */
export class Pen {
  readonly style: Style;
  readonly random: Random;
  readonly figures: Exact[] = [];
  readonly links: Link[] = [];

  constructor(style: Style, random: Random) {
    this.style = style;
    this.random = random;
  }

  private add(
    kind: FigureKind,
    key: string,
    exact: bigint,
    print: { value: Printed; text: string; unit: string; suffix: string; inTable: boolean },
  ): Exact {
    const figure: Exact = { id: this.figures.length, kind, key, exact, ...print };
    this.figures.push(figure);
    return figure;
  }

  /** The last mention of a key in prose. */
  latest(key: string): Exact | undefined {
    return this.figures.findLast((figure) => figure.key === key && !figure.inTable);
  }

  link(link: Link): void {
    this.links.push(link);
  }

  /** An amount in prose, with its unit. */
  money(key: string, fen: Fen): Exact {
    const { unit, decimals, trim, thousands } = this.style;
    const full = amountIn(fen, unit, decimals);
    const value = trim || fen === 0n ? trimmed(full) : full;
    return this.add("money", key, fen, {
      value,
      text: spell(value, thousands),
      unit,
      suffix: unit,
      inTable: false,
    });
  }

  /** An amount in a table cell; nothing is printed as the office prints nothing. */
  cell(key: string, fen: Fen): Exact {
    const { tableUnit, tableDecimals, tableTrim, tableThousands, zero } = this.style;
    const full = amountIn(fen, tableUnit, tableDecimals);
    const value = tableTrim ? trimmed(full) : full;
    const text = fen === 0n ? zero : spell(value, tableThousands);
    return this.add("money", key, fen, { value, text, unit: tableUnit, suffix: "", inTable: true });
  }

  /** An amount in a form that names its unit in a heading, zeros at the end not printed. */
  formAmount(key: string, fen: Fen, unit: string): Exact {
    const value = trimmed(amountIn(fen, unit, 2));
    return this.add("money", key, fen, { value, text: spell(value), unit, suffix: "", inTable: true });
  }

  /** A percentage in a cell, sign included. */
  cellPercent(part: bigint, whole: bigint, decimals: number): Exact {
    const value = trimmed(whole === 0n ? { digits: 0n, decimals: 0 } : percentOf(part, whole, decimals));
    return this.add("percent", "", 0n, { value, text: spell(value), unit: "%", suffix: "%", inTable: true });
  }

  percent(key: string, part: bigint, whole: bigint): Exact {
    const { percentDecimals, percentTrim, percentCut } = this.style;
    const full =
      whole === 0n ? { digits: 0n, decimals: 0 } : percentOf(part, whole, percentDecimals, percentCut);
    const value = percentTrim || full.digits === 0n ? trimmed(full) : full;
    return this.add("percent", key, 0n, {
      value,
      text: spell(value),
      unit: "%",
      suffix: "%",
      inTable: false,
    });
  }

  count(key: string, n: number, unit: string, inTable = false): Exact {
    const value = { digits: BigInt(n), decimals: 0 };
    return this.add("count", key, BigInt(n), {
      value,
      text: String(n),
      unit,
      suffix: inTable ? "" : unit,
      inTable,
    });
  }

  /** Points, in hundredths; trailing zeros are never printed. */
  score(key: string, hundredths: number, suffix: string, inTable: boolean): Exact {
    const value = trimmed({ digits: BigInt(hundredths), decimals: 2 });
    return this.add("score", key, BigInt(hundredths), {
      value,
      text: spell(value),
      unit: "分",
      suffix,
      inTable,
    });
  }

  /** A word that can be wrong, or words that can be left out. */
  word(text: string, key = ""): Exact {
    return this.add("word", key, 0n, {
      value: { digits: 0n, decimals: 0 },
      text,
      unit: "",
      suffix: "",
      inTable: false,
    });
  }

  /** 占……的 p%. */
  share(part: Exact, whole: Exact): Exact {
    const stated = this.percent("", part.exact, whole.exact);
    if (whole.exact !== 0n) this.link({ kind: "share", part, whole, stated });
    return stated;
  }

  /** 完成预算的 p%; the denominator must not be zero. */
  rate(family: string, numerator: Exact, denominator: Exact): Exact {
    const stated = this.percent("", numerator.exact, denominator.exact);
    this.link({ kind: "rate", family, numerator, denominator, stated });
    return stated;
  }

  sum(family: string, total: Figure, parts: readonly Figure[], minus: readonly Figure[] = []): void {
    if (parts.length > 0)
      this.link({ kind: "sum", family, total, parts, ...(minus.length > 0 ? { minus } : {}) });
  }

  order(left: Figure, right: Figure, word: Figure, says: Direction): void {
    this.link({ kind: "order", left, right, word, says });
  }
}

/** Figures of one key must say the same thing: each later mention is tied to the first. */
export function sameLinks(figures: readonly Figure[]): Link[] {
  const first = new Map<string, Figure>();
  const links: Link[] = [];
  for (const figure of figures) {
    if (figure.key === "" || figure.kind === "word" || !/\d/.test(figure.text)) continue;
    const earlier = first.get(figure.key);
    if (earlier === undefined) first.set(figure.key, figure);
    else links.push({ kind: "same", a: figure, b: earlier });
  }
  return links;
}
