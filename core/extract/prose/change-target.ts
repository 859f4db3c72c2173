import type { Document } from "../../model/document.ts";
import type { Change } from "../../model/relation.ts";
import { isMoney } from "../../model/unit.ts";
import { coreLabel, subjectKey } from "../../text/subjects.ts";
import { ownYearOf } from "./own-year.ts";
import { type Comparison, mainAmount, type Statement } from "./statement.ts";

export interface Target {
  readonly statement: Statement;
  readonly confidence: Change["confidence"];
  /** The same figure a year earlier, where the words before tell both years. */
  readonly earlier?: Statement;
}

/** Which year a statement or a comparison says it is about, where it does. */
type YearOf = (place: Statement | Comparison) => number | undefined;

/**
 * Which amount a comparison speaks about. 「2022年度预算较2021年度…，其中公务接待较上年减少」 after the amounts of both
 * years: the amount of 2022, not the one that was printed last.
 */
export function targetOf(byPlace: Places, comparison: Comparison): Target | undefined {
  const { yearOf } = byPlace;
  const target = nearestTarget(byPlace, comparison);
  if (target === undefined) return undefined;
  const { statement } = target;
  const [own, stated] = [yearOf(comparison), yearOf(statement)];
  if (own === undefined || stated === undefined || own === stated) return target;
  const same = byPlace.keys.get(statement.key ?? "") ?? [];
  const current = same.findLast(
    (s) => s.index < statement.index && yearOf(s) === own && canChange(s, comparison),
  );
  if (current === undefined || stated !== own - 1) return { statement, confidence: "doubtful" };
  return { statement: current, confidence: target.confidence, earlier: statement };
}

function nearestTarget(byPlace: Places, comparison: Comparison): Target | undefined {
  const own = byPlace.paragraphs.get(comparison.paragraph) ?? [];
  const before = own.filter((s) => s.index <= comparison.after && canChange(s, comparison));
  const inSection = byPlace.sections.get(comparison.section) ?? [];
  const named = comparison.subject === "" ? undefined : namedTarget(inSection, before, comparison);
  if (named !== undefined) return named;
  if (comparison.subject !== "" && !isGeneric(comparison.subject)) return undefined;
  const sameSentence = before.filter((s) => s.sentence === comparison.sentence);
  const last = sameSentence.at(-1);
  if (last !== undefined) return { statement: last, confidence: "sure" };
  return headOfPrevious(before, comparison);
}

/** Statements by paragraph, section and figure, so that no comparison walks through the whole document. */
export interface Places {
  readonly paragraphs: ReadonlyMap<number, readonly Statement[]>;
  readonly sections: ReadonlyMap<number, readonly Statement[]>;
  readonly keys: ReadonlyMap<string, readonly Statement[]>;
  readonly yearOf: YearOf;
}

export function placesOf(document: Document, statements: readonly Statement[]): Places {
  return {
    yearOf: yearsIn(document),
    paragraphs: Map.groupBy(statements, (s) => s.paragraph),
    sections: Map.groupBy(statements, (s) => s.section),
    keys: Map.groupBy(
      statements.filter(({ key }) => key !== undefined),
      (s) => s.key ?? "",
    ),
  };
}

/** The years of sentences, by the words before the number. */
function yearsIn(document: Document): YearOf {
  return (place) => {
    const end = "range" in place ? place.range[0] : mainAmount(place)?.token.range[0];
    return end === undefined ? undefined : ownYearOf(document, place, end);
  };
}

/** 276人次。与上年相比，减少19.09万元: money changes money, counts change counts. */
function canChange(s: Statement, comparison: Comparison): boolean {
  const amount = mainAmount(s);
  if (amount === undefined) return false;
  const delta = comparison.delta?.token.quantity.unit;
  const unit = amount.token.quantity.unit;
  if (delta === undefined) return isMoney(unit) || unit === undefined || comparison.sentence === s.sentence;
  return isMoney(delta) ? isMoney(unit) || unit === undefined : delta === unit;
}

function isGeneric(subject: string): boolean {
  if (subject.length > 24) return false;
  return /^(?:各|均|分别|总额|支出|收入|决算数?|决算|数|费用|经费|金额|共|总体|总计|都|[,，、]|收支|收、支|收、?支总?预算|本年度?|年度|当年)*$/.test(
    subject,
  );
}

function namedTarget(
  sameSection: readonly Statement[],
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
  const inSection = sameSection.findLast(
    (s) => s.index <= comparison.after && s.key === key && canChange(s, comparison),
  );
  const loose =
    inSection ??
    bothTotals(
      sameSection.filter((s) => s.index <= comparison.after),
      key,
    );
  return loose === undefined ? undefined : { statement: loose, confidence: "sure" };
}

/** 「收入总计 a，支出总计 a。与上年相比，收、支总计各增加 …」: either of two equal totals. */
function bothTotals(before: readonly Statement[], key: string): Statement | undefined {
  for (const wanted of pairs[key] ?? []) {
    const [first, second] = wanted.map((k) => before.find((s) => s.key === k));
    if (first !== undefined)
      return second === undefined || printedValue(first) === printedValue(second) ? first : undefined;
  }
  return undefined;
}

const fiscalTotals = ["fiscal-grand-income", "fiscal-grand-spending"];
/** In a section on fiscal appropriation the bare 收、支总计 are its own. */
const pairs: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "grand-both": [["grand-income", "grand-spending"], fiscalTotals],
  "fiscal-both": [fiscalTotals],
};

/** A sentence that begins 「与上年相比，增加…」 speaks of what the sentence before was about. */
function headOfPrevious(before: readonly Statement[], comparison: Comparison): Target | undefined {
  const last = before.at(-1);
  if (last === undefined) return undefined;
  const heads = before.filter((s) => s.sentence === last.sentence && s.list < 0);
  const first = heads[0] ?? before[0];
  if (first === undefined) return undefined;
  const distinct = new Set(heads.map(printedValue));
  const isOnly = comparison.sentence - last.sentence <= 1 || before.every((s) => s === first || s.list >= 0);
  return { statement: first, confidence: distinct.size <= 1 && isOnly ? "sure" : "doubtful" };
}

function printedValue(s: Statement): string | undefined {
  return mainAmount(s)?.token.quantity.value.toFixed();
}
