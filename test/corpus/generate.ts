import type { Context } from "./context.ts";
import { type Disclosure, finalAccounts } from "./final-accounts.ts";
import { makeAccounts } from "./make-accounts.ts";
import { makeNoise, type Noise } from "./noise.ts";
import { Pen, sameLinks } from "./pen.ts";
import { type ProvinceKey, provinces } from "./places.ts";
import { type Random, randomFrom } from "./random.ts";
import { makeStyle } from "./style.ts";
import type { Figure, Link } from "./figure.ts";
import { figuresOf } from "./figure.ts";
import { isFigure, type Node, walk } from "./outline.ts";
import { totalsOf } from "./totals.ts";

/** A disclosure before it is rendered, with every figure and relation it prints. */
export interface Draft {
  readonly seed: number;
  readonly form: string;
  readonly province: ProvinceKey;
  readonly year: number;
  /** In print order. */
  readonly figures: readonly Figure[];
  /** Relations all of whose figures are printed. */
  readonly links: readonly Link[];
  readonly disclosure: Disclosure;
  readonly noise: Noise;
}

const provinceKeys = Object.keys(provinces) as ProvinceKey[];

export function contextFor(random: Random, province: ProvinceKey, year: number): Context {
  const accounts = makeAccounts(random.fork("accounts"), provinces[province], year);
  const style = makeStyle(random.fork("style"), province);
  const pen = new Pen(style, random.fork("words"));
  const { entity } = accounts;
  return { pen, accounts, totals: totalsOf(accounts), year, period: `${year}${style.period}`, name: entity.name, short: entity.short, self: entity.self };
}

/** The figures that stand in the document, in print order. */
export function printedFigures(parts: readonly Node[]): Figure[] {
  const lines = [...walk(parts)].flatMap(({ node }) => [
    node.title,
    ...node.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.line] : block.rows.flatMap((row) => row.map((cell) => cell.line)))),
  ]);
  return lines.flatMap((line) => line.filter(isFigure));
}

/** A draft of a finished disclosure: what was made but not printed is left out. */
export function finish(context: Context, disclosure: Disclosure, form: Pick<Draft, "seed" | "form" | "province" | "year" | "noise">): Draft {
  const figures = printedFigures(disclosure.parts);
  const printed = new Set(figures);
  const links = context.pen.links.filter((link) => figuresOf(link).every((figure) => printed.has(figure)));
  return { ...form, figures, links: [...links, ...sameLinks(figures)], disclosure };
}

/** One invented disclosure, clean. */
export function draftFor(seed: number): Draft {
  const random = randomFrom(seed);
  const province = random.pick(provinceKeys);
  const year = random.int(2017, 2025);
  const context = contextFor(random, province, year);
  const disclosure = finalAccounts(context, province);
  return finish(context, disclosure, { seed, form: `final-accounts/${province}`, province, year, noise: makeNoise(random.fork("noise")) });
}
