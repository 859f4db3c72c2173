import type { Document } from "../../model/document.ts";
import type { Fact, Stage } from "../../model/fact.ts";
import { className, itemName } from "../../text/item-names.ts";
import { fundOf } from "./fund.ts";
import type { PartList } from "./lists.ts";
import type { Mention } from "./mention.ts";
import { yearReach } from "./own-year.ts";
import { pathDepth } from "./path.ts";
import type { Reading, Statement } from "./statement.ts";
import type { Operands } from "./units.ts";

/** Prose amounts as facts: canonical subject where known, else the normalised label after `~`. */
export function factsOf(given: {
  document: Document;
  reading: Reading;
  operands: Operands;
  lists: readonly PartList[];
}): Fact[] {
  const { document, reading, operands, lists } = given;
  const heads = new Map(lists.flatMap(({ head, parts }) => parts.map((part) => [part, head] as const)));
  const context = { document, operands, heads };
  return reading.statements.flatMap((s) => [
    ...factOf(context, s, s.amount),
    ...factOf(context, s, s.budget),
    ...factOf(context, s, s.prior),
    ...completionsOf(s),
  ]);
}

/** 「完成预算的 p%」 of a figure of the accounts whose budget the sentence does not print: a table may. */
function completionsOf(s: Statement): Fact[] {
  const { key, subject, section, amount, budget, completions } = s;
  if (key === undefined || amount === undefined || budget !== undefined) return [];
  return completions.map(({ token: { quantity, range } }) => ({
    subject: key,
    label: subject,
    period: undefined,
    stage: "final",
    measure: "completion-rate",
    quantity,
    range,
    section,
    from: "text",
  }));
}

interface Context {
  readonly document: Document;
  readonly operands: Operands;
  readonly heads: ReadonlyMap<Statement, Statement>;
}

function factOf({ document, operands, heads }: Context, s: Statement, mention: Mention | undefined): Fact[] {
  if (mention === undefined) return [];
  const operand = operands.of(mention, s.subject);
  const isMoney = mention.token.kind === "money" || mention.token.kind === "plain";
  if (isMoney && operand.quantity.unit === undefined) return [];
  return [
    {
      subject: isPartOfItem(s, heads.get(s)) ? `~${s.core}` : subjectOf(document, s),
      label: s.subject,
      period: periodOf(document, s, mention),
      stage: stageOf(document, mention, heads.get(s)),
      measure: isMoney ? "amount" : "count",
      quantity: operand.quantity,
      range: operand.range,
      section: s.section,
      from: "text",
    },
  ];
}

/** Key of an item of the functional classification: fund and names, so that text and tables meet. */
export function itemKey(fund: string, names: readonly (string | undefined)[]): string {
  return `function:${fund}:${names.flatMap((name) => (name === undefined ? [] : itemName(name))).join(">")}`;
}

/** Kinds of spending that anything can be divided into. */
const divisions = new Set([
  "basic",
  "project",
  "general-basic",
  "general-project",
  "personnel",
  "public-use",
]);

/** 「机构运行 a 元，其中：基本支出 b 元」: the item's own basic expenditure, not the unit's. */
function isPartOfItem(s: Statement, head: Statement | undefined): boolean {
  return s.key !== undefined && divisions.has(s.key) && head !== undefined && head.key === undefined;
}

function subjectOf(document: Document, s: Statement): string {
  if (s.path !== undefined) {
    const { path } = s;
    const fund = fundOf(document, s.section);
    if (pathDepth(path) === 1) return itemKey(fund, [className(path.class)]);
    return itemKey(fund, [path.class, path.section, path.item]);
  }
  return s.key ?? `~${s.core}`;
}

function periodOf(document: Document, s: Statement, mention: Mention): number | undefined {
  if (mention.role === "prior")
    return document.identity.year === undefined ? undefined : document.identity.year - 1;
  const paragraph = document.paragraphs[s.paragraph];
  const sentence = paragraph?.sentences[s.sentence];
  const from = Math.max(sentence?.[0] ?? mention.leadStart, mention.leadStart - yearReach);
  const before = document.text.slice(from, mention.token.range[0]);
  // 「比2022年预算增加 a；政府性基金支出 b」: the year compared with is not the year of what follows.
  const years = [...before.matchAll(/(?<![比较与同])((?:19|20)\d\d)\s?年/g)].map((match) => Number(match[1]));
  const own = /((?:19|20)\d\d)\s?年/.exec(mention.lead)?.[1];
  if (own !== undefined) return Number(own);
  const distinct = new Set(years);
  if (distinct.size === 1 && mention.against === undefined) return years[0];
  return distinct.size === 0 ? document.identity.year : undefined;
}

function stageOf(document: Document, mention: Mention, head: Statement | undefined): Stage {
  if (mention.stage !== "unknown") return mention.stage;
  // Parts of a budget are budget figures too.
  if (head !== undefined && head.amount === undefined && head.budget !== undefined) return head.budget.stage;
  const isBudget =
    document.identity.kinds.includes("department-budget") &&
    !document.identity.kinds.includes("department-final-accounts");
  return isBudget ? "budget" : "final";
}
