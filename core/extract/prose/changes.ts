import { reasonWords } from "../../lexicon/cues.ts";
import { type Document, textOf } from "../../model/document.ts";
import type { Operand } from "../../model/fact.ts";
import { definedOf } from "../../model/optional.ts";
import type { Range } from "../../model/range.ts";
import type { Change } from "../../model/relation.ts";
import { coreLabel, subjectKey } from "../../text/subjects.ts";
import type { Mention } from "./mention.ts";
import type { Comparison, Reading, Statement } from "./statement.ts";
import type { Operands } from "./units.ts";

/** Stated changes with the amount they are about, where the words tell which. */
export function changesOf(document: Document, reading: Reading, operands: Operands): Change[] {
  return reading.comparisons.map((comparison) => changeOf(document, reading, comparison, operands));
}

interface Target {
  readonly statement: Statement;
  readonly confidence: Change["confidence"];
}

function changeOf(document: Document, reading: Reading, comparison: Comparison, operands: Operands): Change {
  const target = targetOf(reading.statements, comparison);
  const statement = target?.statement;
  const { delta, rate, against } = comparison;
  const withBudget = against?.withBudget === true;
  const amount = statement?.amount;
  const label = comparison.subject !== "" ? comparison.subject : (statement?.subject ?? "");
  const isDoubted = amount !== undefined && (operands.isSlip(amount) || amount.token.kind === "percent");
  const read = (mention: Mention | undefined, words: string): Operand | undefined =>
    mention === undefined ? undefined : operands.of(mention, words);
  return {
    kind: "change",
    label,
    range: [
      Math.min(comparison.range[0], amount?.token.range[0] ?? comparison.range[0]),
      comparison.range[1],
    ],
    confidence: isDoubted ? "likely" : (target?.confidence ?? "doubtful"),
    withBudget,
    ...definedOf({
      current: read(amount, statement?.subject ?? label),
      prior: read(withBudget ? statement?.budget : statement?.prior, `${label}（对比数）`),
      delta: read(delta, `${label}增减额`),
      rate: read(rate, `${label}增减幅`),
      direction: delta?.direction ?? rate?.direction,
      rateDirection: delta?.direction === undefined ? undefined : rate?.direction,
      against: against === undefined ? undefined : { year: against.year, range: against.range },
      reason: reasonAfter(document, comparison),
    }),
  };
}

/** Which amount a comparison speaks about. */
function targetOf(statements: readonly Statement[], comparison: Comparison): Target | undefined {
  const before = statements
    .slice(0, comparison.after + 1)
    .filter((s) => s.paragraph === comparison.paragraph && s.amount !== undefined);
  const named = comparison.subject === "" ? undefined : namedTarget(statements, before, comparison);
  if (named !== undefined) return named;
  if (comparison.subject !== "" && !isGeneric(comparison.subject)) return undefined;
  const sameSentence = before.filter((s) => s.sentence === comparison.sentence);
  const last = sameSentence.at(-1);
  if (last !== undefined) return { statement: last, confidence: "sure" };
  return headOfPrevious(before, comparison);
}

function isGeneric(subject: string): boolean {
  if (subject.length > 24) return false;
  return /^(?:各|均|分别|总额|支出|收入|决算数?|决算|数|费用|经费|金额|共|总体|总计|都|[,，、]|收支|收、支|本年度?|年度|当年)*$/.test(
    subject,
  );
}

function namedTarget(
  statements: readonly Statement[],
  before: readonly Statement[],
  comparison: Comparison,
): Target | undefined {
  const key = subjectKey(comparison.subject);
  const core = coreLabel(comparison.subject);
  const alike = (s: Statement) =>
    (key !== undefined && s.key === key) ||
    (core.length >= 2 &&
      (s.core === core ||
        (core.length >= 4 && (s.core.endsWith(core) || core.endsWith(s.core)) && s.core.length >= 4)));
  const near = before.findLast(alike);
  if (near !== undefined) return { statement: near, confidence: "sure" };
  if (key === undefined) return undefined;
  const inSection = statements.findLast(
    (s) =>
      s.index <= comparison.after &&
      s.section === comparison.section &&
      s.key === key &&
      s.amount !== undefined,
  );
  const loose = inSection ?? bothTotals(before, key);
  return loose === undefined ? undefined : { statement: loose, confidence: "sure" };
}

/** 「收入总计 a，支出总计 a。与上年相比，收、支总计各增加 …」: either of two equal totals. */
function bothTotals(before: readonly Statement[], key: string): Statement | undefined {
  const pairs: Readonly<Record<string, readonly string[]>> = {
    "grand-both": ["grand-income", "grand-spending"],
    "fiscal-both": ["fiscal-grand-income", "fiscal-grand-spending"],
  };
  const wanted = pairs[key];
  if (wanted === undefined) return undefined;
  const [first, second] = wanted.map((k) => before.find((s) => s.key === k));
  if (first?.amount === undefined) return undefined;
  if (second?.amount === undefined) return first;
  return first.amount.token.quantity.value.eq(second.amount.token.quantity.value) ? first : undefined;
}

/** A sentence that begins 「与上年相比，增加…」 speaks of what the sentence before was about. */
function headOfPrevious(before: readonly Statement[], comparison: Comparison): Target | undefined {
  const last = before.at(-1);
  if (last === undefined) return undefined;
  const heads = before.filter((s) => s.sentence === last.sentence && s.list < 0);
  const first = heads[0] ?? before[0];
  if (first === undefined) return undefined;
  const distinct = new Set(heads.map((s) => s.amount?.token.quantity.value.toFixed()));
  const gap = comparison.sentence - last.sentence;
  return { statement: first, confidence: distinct.size <= 1 && gap <= 1 ? "sure" : "doubtful" };
}

/** A reason in the same or the next sentence, or in the paragraph after. */
function reasonAfter(document: Document, comparison: Comparison): Range | undefined {
  const paragraph = document.paragraphs[comparison.paragraph];
  if (paragraph === undefined) return undefined;
  const rest: Range = [comparison.range[0], paragraph.range[1]];
  const found = findReason(document, rest);
  if (found !== undefined) return found;
  return laterReason(document, comparison);
}

/** 「2023年度三公经费大于上年的主要原因：…」 in a paragraph of its own, further down in the same section. */
function laterReason(document: Document, comparison: Comparison): Range | undefined {
  for (const next of document.paragraphs.slice(comparison.paragraph + 1, comparison.paragraph + 6)) {
    if (next.role === "heading" || next.section !== comparison.section) return undefined;
    const words = textOf(document, next.range);
    const opens = /^.{0,60}?(?:主要)?(?:原因|情况)(?:是|为|:|：|如下)/.exec(words);
    if (opens !== null && !/[增减]\D{0,4}\d/.test(opens[0]))
      return [next.range[0], next.range[0] + opens[0].length];
  }
  return undefined;
}

function findReason(document: Document, range: Range): Range | undefined {
  const words = textOf(document, range);
  for (const word of reasonWords.filter((w) => w.length >= 2)) {
    const at = words.indexOf(word);
    if (at >= 0) return [range[0] + at, range[0] + at + word.length];
  }
  return undefined;
}
