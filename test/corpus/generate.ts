import { departmentBudget } from "./budget/document.ts";
import type { Context } from "./context.ts";
import type { Figure, Link } from "./figure.ts";
import { figuresOf } from "./figure.ts";
import { finalAccounts } from "./final-accounts.ts";
import { makeAccounts } from "./make-accounts.ts";
import { makeNoise, type Noise } from "./noise.ts";
import type { Disclosure } from "./outline.ts";
import { isFigure, type Node, walk } from "./outline.ts";
import { Pen, sameLinks } from "./pen.ts";
import { evaluationReport, selfEvaluation } from "./performance/documents.ts";
import { type ProvinceKey, provinces } from "./places.ts";
import { type Random, randomFrom } from "./random.ts";
import { makeStyle } from "./style.ts";
import { threeSummary } from "./three-summary.ts";
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
  /** Full name of the unit. */
  readonly name: string;
  readonly disclosure: Disclosure;
  readonly noise: Noise;
}

const provinceKeys = Object.keys(provinces) as ProvinceKey[];

export function contextFor(random: Random, province: ProvinceKey, year: number, forBudget = false): Context {
  const accounts = makeAccounts(random.fork("accounts"), provinces[province], year, forBudget);
  const style = makeStyle(random.fork("style"), province);
  const pen = new Pen(style, random.fork("words"));
  const { entity } = accounts;
  return {
    pen,
    accounts,
    totals: totalsOf(accounts),
    year,
    asOf: forBudget ? year - 1 : year,
    period: `${year}${style.period}`,
    name: entity.name,
    short: entity.short,
    self: entity.self,
  };
}

/** The figures that stand in the document, in print order. */
export function printedFigures(parts: readonly Node[]): Figure[] {
  const lines = [...walk(parts)].flatMap(({ node }) => [
    node.title,
    ...node.blocks.flatMap((block) =>
      block.kind === "paragraph" ? [block.line] : block.rows.flatMap((row) => row.map((cell) => cell.line)),
    ),
  ]);
  return lines.flatMap((line) => line.filter(isFigure));
}

/** A draft of a finished disclosure: what was made but not printed is left out. */
export function finish(
  context: Context,
  disclosure: Disclosure,
  form: Pick<Draft, "seed" | "form" | "province" | "year" | "noise">,
): Draft {
  const figures = printedFigures(disclosure.parts);
  const printed = new Set(figures);
  const links = context.pen.links.filter((link) => figuresOf(link).every((figure) => printed.has(figure)));
  return { ...form, name: context.name, figures, links: [...links, ...sameLinks(figures)], disclosure };
}

export type DocumentKind =
  | "final-accounts"
  | "budget"
  | "self-evaluation"
  | "evaluation-report"
  | "three-public";

const documents: Readonly<Record<DocumentKind, (context: Context, province: ProvinceKey) => Disclosure>> = {
  "final-accounts": finalAccounts,
  budget: departmentBudget,
  "self-evaluation": selfEvaluation,
  "evaluation-report": evaluationReport,
  "three-public": threeSummary,
};

/** One invented disclosure, clean. */
export function draftFor(seed: number): Draft {
  const random = randomFrom(seed);
  const province = random.pick(provinceKeys);
  const year = random.int(2017, 2025);
  const kind = random.weighted<DocumentKind>([
    ["final-accounts", 60],
    ["self-evaluation", 14],
    ["budget", 14],
    ["evaluation-report", 6],
    ["three-public", 6],
  ]);
  const context = contextFor(random, province, year, kind === "budget");
  const disclosure = documents[kind](context, province);
  return finish(context, disclosure, {
    seed,
    form: `${kind}/${province}`,
    province,
    year,
    noise: makeNoise(random.fork("noise")),
  });
}
