import { Decimal } from "decimal.js";
import { judgeRatio, judgeSum } from "../../core/model/arithmetic.ts";
import type { Document } from "../../core/model/document.ts";
import type { Operand } from "../../core/model/fact.ts";
import type { Report } from "../../core/model/report.ts";
import type { Result } from "../../core/model/result.ts";
import type { Outcome, ReadNumber, RuleTexts } from "../../core/report/outcome.ts";
import { makeReport, type ReportInput } from "../../core/report/report.ts";
import { computationOf, sumFormula } from "../../core/rules/wording.ts";
import { readNumbers } from "../../core/text/numbers.ts";

/** A document without structure: one section, the text itself. */
export function documentOf(text: string): Document {
  const range = [0, text.length] as const;
  return {
    snapshot: {
      url: undefined,
      title: "标题",
      mediaType: "text/plain",
      text,
      blocks: [{ kind: "paragraph", range }],
    },
    text,
    identity: {
      isDisclosure: true,
      confidence: 1,
      kinds: ["department-final-accounts"],
      entity: "柳湾县林业局",
      year: 2024,
      province: "51",
    },
    sections: [
      {
        index: 0,
        parent: -1,
        level: 0,
        ordinal: undefined,
        title: "",
        heading: [0, 0],
        range,
        topic: undefined,
      },
    ],
    paragraphs: [],
    tables: [],
    unit: "万元",
  };
}

/** The operand printed as `words` in the text: digits and unit. */
export function operandOf(text: string, words: string, label = words): Operand {
  const start = text.indexOf(words);
  const [, digits = "", unit = ""] = /^([-\d.]+)(.*)$/.exec(words) ?? [];
  if (start < 0 || digits === "") throw new Error(`no number ${words}`);
  const decimals = digits.split(".")[1]?.length ?? 0;
  const quantity = { value: new Decimal(digits), decimals, unit: unit === "" ? undefined : unit };
  return { label, quantity, range: [start, start + words.length] };
}

export const sumRule: RuleTexts = {
  id: "total-of-parts",
  category: "arithmetic",
  messages: {
    differs: { zh: "{label}为{total}，各项之和{sum}", en: "{label} is {total}, its parts add up to {sum}" },
  },
};

export const shareRule: RuleTexts = {
  id: "share-of-total",
  category: "arithmetic",
  messages: { differs: { zh: "占比{stated}", en: "share {stated}" } },
};

/** What a rule over sums would give for these words of the text. */
export function sumResult(text: string, total: string, parts: readonly string[]): Result {
  const claim = operandOf(text, total, "合计");
  const operands = parts.map((part) => operandOf(text, part));
  const judgement = judgeSum(claim, operands);
  if (judgement === undefined) throw new Error("units");
  const computation = computationOf(judgement, claim, sumFormula(operands));
  const at: Result["at"] = [
    { role: "total", range: claim.range, operand: claim },
    ...operands.map((operand) => ({ role: "part", range: operand.range, operand }) as const),
  ];
  if (judgement.outcome === "exact" || judgement.outcome === "rounding")
    return { verdict: "agree", agreement: judgement.outcome, at, computation };
  const data = { label: "合计", total, sum: computation.computed };
  return { verdict: "differ", tier: "certain", message: "differs", data, at, computation };
}

/** What a rule over shares would give. */
export function shareResult(text: string, stated: string, part: string, whole: string): Result {
  const [claim, top, base] = [stated, part, whole].map((words) => operandOf(text, words));
  if (claim === undefined || top === undefined || base === undefined) throw new Error("operands");
  const judgement = judgeRatio(claim, top, base);
  if (judgement === undefined) throw new Error("units");
  const at: Result["at"] = [
    { role: "claim", range: claim.range, operand: claim },
    { role: "part", range: top.range, operand: top },
    { role: "whole", range: base.range, operand: base },
  ];
  const computation = computationOf(judgement, claim, `${part} ÷ ${whole}`);
  if (judgement.outcome === "exact" || judgement.outcome === "rounding")
    return { verdict: "agree", agreement: judgement.outcome, at, computation };
  return { verdict: "differ", tier: "certain", message: "differs", data: { stated }, at, computation };
}

/** The report over a text with these outcomes. */
export function reportOf(
  text: string,
  outcomes: readonly Outcome[],
  change: Partial<ReportInput> = {},
): Report {
  const numbers: ReadNumber[] = readNumbers(text);
  const input = { document: documentOf(text), relations: { facts: [] }, outcomes, crashed: [], numbers };
  return makeReport({ ...input, path: null, ...change });
}
