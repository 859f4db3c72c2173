import { functionalClassNames } from "../../lexicon/classes.ts";
import { reasonWords } from "../../lexicon/cues.ts";
import { type Document, textOf } from "../../model/document.ts";
import type { Operand } from "../../model/fact.ts";
import { definedOf } from "../../model/optional.ts";
import type { Range } from "../../model/range.ts";
import type { Change } from "../../model/relation.ts";
import { type Places, placesOf, type Target, targetOf } from "./change-target.ts";
import { completionBefore } from "./completions.ts";
import type { Mention } from "./mention.ts";
import { type Comparison, mainAmount, type Reading, type Statement } from "./statement.ts";
import type { Operands } from "./units.ts";

const classNames: ReadonlySet<string> = new Set(functionalClassNames);

/** Stated changes with the amount they are about, where the words tell which. */
export function changesOf(document: Document, reading: Reading, operands: Operands): Change[] {
  const places = placesOf(document, reading.statements);
  return reading.comparisons.map((comparison) => changeOf(document, places, comparison, operands));
}

function changeOf(document: Document, places: Places, comparison: Comparison, operands: Operands): Change {
  const target = targetOf(places, comparison);
  const statement = target?.statement;
  const { delta, rate, against } = comparison;
  const withBudget = against?.withBudget === true;
  const amount = statement === undefined ? undefined : mainAmount(statement);
  const label = comparison.subject !== "" ? comparison.subject : (statement?.subject ?? "");
  const isDoubted = amount !== undefined && (operands.isSlip(amount) || amount.token.kind === "percent");
  const prior = priorOf(comparison, target) ?? namedBefore(document, places, comparison, statement);
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
      subject: statement?.key ?? (isFunctional(statement) ? "function" : undefined),
      current: read(amount, statement?.subject ?? label),
      prior: read(prior, `${label}（对比数）`),
      completion: statedCompletion(document, comparison, { statement, prior }, operands),
      delta: read(delta, `${label}增减额`),
      rate: read(rate, `${label}增减幅`),
      direction: delta?.direction ?? rate?.direction,
      rateDirection: delta?.direction === undefined ? undefined : rate?.direction,
      against: against === undefined ? undefined : { year: against.year, range: against.range },
      reason: reasonAfter(document, comparison),
    }),
  };
}

/** 「完成年初预算的 p%，决算数大于预算数 a」: of the budget that is compared with, where it is not printed. */
function statedCompletion(
  document: Document,
  { against, delta }: Comparison,
  { statement, prior }: { readonly statement: Statement | undefined; readonly prior: Mention | undefined },
  operands: Operands,
): Operand | undefined {
  if (statement === undefined || prior !== undefined) return undefined;
  if (against?.withBudget !== true || delta === undefined) return undefined;
  const found = completionBefore(statement, textOf(document, against.range), operands);
  return found?.confidence === "sure" ? found.completion : undefined;
}

/** The amount that the change starts from: the budget, or last year's, said beside it, behind it or a year earlier. */
function priorOf(comparison: Comparison, target: Target | undefined): Mention | undefined {
  if (target === undefined) return undefined;
  const { statement, earlier } = target;
  if (comparison.against?.withBudget === true) return statement.budget;
  return comparison.prior ?? statement.prior ?? (earlier && mainAmount(earlier));
}

/**
 * 「2025年预算执行数为 a。2026年预算安排 b，比2025年预算执行数增加 p%」: the item's amount of the year and stage compared
 * with, said before in its paragraph.
 */
function namedBefore(
  document: Document,
  { paragraphs }: Places,
  { paragraph, against, after }: Comparison,
  statement: Statement | undefined,
): Mention | undefined {
  if (statement?.path === undefined || against?.year === undefined) return undefined;
  const isSpent = /执行|决算/.test(document.text.slice(...against.range));
  const [only, ...others] = (paragraphs.get(paragraph) ?? [])
    .filter(({ index, path }) => index <= after && path === statement.path)
    .flatMap(({ amount, budget }) => [amount, budget])
    .filter((mention) => mention !== undefined)
    .filter(({ stage }) => stage === (isSpent ? "final" : "budget"))
    .filter(({ lead }) => Number(/((?:19|20)\d\d)\s?年[^，。；]{0,14}$/.exec(lead)?.[1]) === against.year);
  return others.length === 0 ? only : undefined;
}

/** Of the functional classification: with （类）（款）（项）, or the bare name of a class. */
function isFunctional(statement: Statement | undefined): boolean {
  return (
    statement !== undefined &&
    (statement.path !== undefined || classNames.has(statement.core.replaceAll("与", "和")))
  );
}

/** A reason further away than this is another matter's; the bound keeps endless paragraphs cheap. */
const reasonReach = 2000;

/** A reason in the same or the next sentence, or in the paragraph after. */
function reasonAfter(document: Document, comparison: Comparison): Range | undefined {
  const paragraph = document.paragraphs[comparison.paragraph];
  if (paragraph === undefined) return undefined;
  const [start] = comparison.range;
  const rest: Range = [start, Math.min(paragraph.range[1], start + reasonReach)];
  const found = findReason(document, rest);
  if (found !== undefined) return found;
  return laterReason(document, comparison) ?? reasonInItems(document, comparison);
}

/** 「…下降31%。收入具体情况如下。」: the items that follow give the reasons. */
const announcesItems = /(?:(?:具体|变动|增减)?(?:情况|内容|构成|原因)?如下|其中)[。.：:]?$/;

/** The last words of a range: a pattern looks for its end through the whole of a long paragraph otherwise. */
function endOf(document: Document, range: Range): string {
  return textOf(document, range).trimEnd().slice(-16);
}

function reasonInItems(document: Document, comparison: Comparison): Range | undefined {
  const own = document.paragraphs[comparison.paragraph];
  if (own === undefined || !announcesItems.test(endOf(document, own.range))) return undefined;
  for (const next of document.paragraphs.slice(comparison.paragraph + 1, comparison.paragraph + 8)) {
    if (own.ordinal !== undefined && next.ordinal?.style === own.ordinal.style) return undefined;
    const found = findReason(document, next.range);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * 「2023年度三公经费大于上年的主要原因：…」 in a paragraph of its own, further down in the same section; a total whose
 * paragraph ends in 「其中：」 is explained by the reasons of its parts.
 */
function laterReason(document: Document, comparison: Comparison): Range | undefined {
  const own = document.paragraphs[comparison.paragraph];
  const isDividing = own !== undefined && /[：:]$/.test(endOf(document, own.range));
  for (const next of document.paragraphs.slice(comparison.paragraph + 1, comparison.paragraph + 6)) {
    if (next.role === "heading" || next.section !== comparison.section) return undefined;
    const words = textOf(document, next.range);
    if (isDividing) {
      const told = findReason(document, [
        next.range[0],
        Math.min(next.range[1], next.range[0] + reasonReach),
      ]);
      if (told !== undefined) return told;
    }
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
