import { Decimal } from "decimal.js";
import { averageSaid, countGrade, gradeCount, projectCount } from "../../../lexicon/grades.ts";
import { judgeSum } from "../../../model/arithmetic.ts";
import { type Document, textOf } from "../../../model/document.ts";
import type { Fact, Operand } from "../../../model/fact.ts";
import type { Range } from "../../../model/range.ts";
import type { Total } from "../../../model/relation.ts";
import type { Claim } from "../../../model/structure.ts";
import { narrow } from "../../../text/characters.ts";
import { readNumbers } from "../../../text/numbers.ts";
import { operandOf } from "../select.ts";
import type { FormTotal } from "./form-totals.ts";

/** What a sentence sums up of the evaluations: how many projects, their grades, their mean score, their money. */
interface Summary {
  readonly words: string;
  readonly within: Range;
  readonly count: Operand | undefined;
}

/** 「对3个项目开展绩效自评，平均得分95.50分，其中：优2个，良1个」: against itself and against the forms that are published. */
export function summariesOf(
  document: Document,
  facts: readonly Fact[],
  forms: readonly FormTotal[],
): { totals: Total[]; claims: Claim[] } {
  const found = document.paragraphs
    .filter(({ role }) => role === "body" || role === "item")
    .flatMap(({ range }) => summaryIn(document, range));
  const projects = forms.filter(({ isWhole }) => !isWhole);
  return {
    totals: found.flatMap((summary) => [
      ...gradeTotal(summary),
      ...moneyTotal(document, summary, facts, projects),
    ]),
    claims: found.flatMap((summary) => averageClaim(summary, projects)),
  };
}

function summaryIn(document: Document, within: Range): Summary[] {
  const words = narrow(textOf(document, within));
  if (!/自评|绩效评价/.test(words)) return [];
  const match = countBefore(words);
  const digits = match?.[1] ?? match?.[2];
  const count =
    match === undefined || digits === undefined
      ? undefined
      : countAt(within[0] + (match.index ?? 0) + match[0].lastIndexOf(digits), digits, "项目数");
  return [{ words, within, count }];
}

/** 「编报目标的项目43个；…；绩效自评的项目40个，其中：优38个」: the number that stands last before the grades. */
function countBefore(words: string): RegExpMatchArray | undefined {
  const matches = [...words.matchAll(projectCount)];
  const grades = [...words.matchAll(gradeCount), ...words.matchAll(countGrade)].map(({ index }) => index);
  // 「评价等级为优的项目6个、良的项目1个」 counts a grade itself.
  const before = matches.filter(
    (match) => match.index + match[0].lastIndexOf(match[1] ?? match[2] ?? "") < Math.min(...grades),
  );
  return before.at(-1) ?? matches[0];
}

function countAt(start: number, digits: string, label: string): Operand {
  const quantity = { value: new Decimal(digits), decimals: 0, unit: "个" };
  return { label, quantity, range: [start, start + digits.length] };
}

/** Projects = Σ grades. A single grade need not be all of them. */
function gradeTotal({ words, within, count }: Summary): Total[] {
  if (count === undefined) return [];
  const behind = count.range[1] - within[0];
  const gradesFirst = [...words.matchAll(gradeCount)].map((match) => ({
    match,
    grade: match[1],
    digits: match[2],
  }));
  const countsFirst = [...words.matchAll(countGrade)].map((match) => ({
    match,
    grade: match[2],
    digits: match[1],
  }));
  const told = gradesFirst.length >= countsFirst.length ? gradesFirst : countsFirst;
  const parts = told.flatMap(({ match, grade = "", digits = "" }) => {
    const at = match.index + match[0].lastIndexOf(digits);
    return match.index >= behind ? [countAt(within[0] + at, digits, grade)] : [];
  });
  const isRepeated = new Set(parts.map(({ label }) => label)).size < parts.length;
  if (parts.length === 0 || isRepeated) return [];
  return [
    {
      kind: "total",
      family: "count-of-parts",
      label: "自评项目数",
      total: count,
      parts,
      exhaustive: parts.length === 1 ? "no" : "likely",
      confidence: "sure",
    },
  ];
}

/** The stated mean against that of the forms, where as many are published as the sentence counts. */
function averageClaim({ words, within, count }: Summary, forms: readonly FormTotal[]): Claim[] {
  const match = averageSaid.exec(words);
  const digits = match?.[1];
  if (match === null || digits === undefined || forms.length < 2) return [];
  const start = within[0] + match.index + match[0].lastIndexOf(digits);
  const sum = forms.reduce((all, { fact }) => all.plus(fact.quantity.value), new Decimal(0));
  const mean = sum.div(forms.length);
  const decimals = digits.split(".")[1]?.length ?? 0;
  const isNear = mean.minus(digits).abs().lt(new Decimal(10).pow(-decimals));
  const isWhole = count?.quantity.value.eq(forms.length) === true;
  const evidence = forms.map(({ fact }) => ({ range: fact.range, text: fact.label }));
  return [
    {
      kind: "average-score",
      words: `${digits}分`,
      range: [start, start + digits.length],
      verdict: isNear ? "agree" : isWhole ? "differ" : "unsure",
      tier: "probable",
      evidence,
      computed: `${mean.toFixed(2)}分`,
    },
  ];
}

const moneyWords =
  /涉及(?:项目)?(?:财政|预算|项目)?(?:支出|资金|金额|预算)*(?:总额|总金额|金额|共计|合计)?(?:为|共)?$/;

/** 涉及资金 = Σ of the forms' budgets (or original budgets, or executed amounts: whichever fits). */
function moneyTotal(
  { text }: Document,
  { within, count }: Summary,
  facts: readonly Fact[],
  forms: readonly FormTotal[],
): Total[] {
  if (forms.length < 2 || count?.quantity.value.eq(forms.length) !== true) return [];
  const money = readNumbers(text, count.range[1], within[1]).find(
    ({ range, kind }) =>
      kind === "money" && moneyWords.test(narrow(text.slice(count.range[1], range[0])).slice(-16)),
  );
  if (money === undefined) return [];
  const total: Operand = { label: "涉及资金", quantity: money.quantity, range: money.range };
  const stages = (["adjusted-budget", "budget", "final"] as const).map((stage) =>
    forms.flatMap(({ table, fact: { subject } }) => {
      const own = facts.find(
        (each) => each.stage === stage && each.subject === subject && each.cell?.table === table,
      );
      return own?.measure === "amount" ? [operandOf(own)] : [];
    }),
  );
  const whole = stages.filter((parts) => parts.length === forms.length);
  const fitting = whole.find((parts) => judgeSum(total, parts)?.outcome !== "certain") ?? whole[0];
  if (fitting === undefined) return [];
  return [
    {
      kind: "total",
      family: "total-of-parts",
      label: "涉及资金",
      total,
      parts: fitting,
      exhaustive: "yes",
      confidence: "likely",
    },
  ];
}
