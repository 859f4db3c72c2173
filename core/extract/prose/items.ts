import type { Document } from "../../model/document.ts";
import type { Operand } from "../../model/fact.ts";
import type { Total } from "../../model/relation.ts";
import { type ItemPath, pathDepth } from "./path.ts";
import type { Reading, Statement } from "./statement.ts";
import type { Operands } from "./units.ts";

/** An item of the detailed list: its own amount and its path. */
export interface Item {
  readonly statement: Statement;
  readonly path: ItemPath;
}

/** Statements that print the final amount of one 项 (or of a 款 without 项), in the order printed, glossary left out. */
export function itemsOf(document: Document, reading: Reading): Item[] {
  const seen = new Set<number>();
  return reading.statements.flatMap((statement) => {
    const { path, amount } = statement;
    if (path === undefined || amount === undefined || seen.has(statement.paragraph)) return [];
    if (amount.token.kind !== "money" && amount.token.kind !== "plain") return [];
    if (isGlossary(document, statement.section) || statement.list >= 0) return [];
    if (pathDepth(path) >= 2) seen.add(statement.paragraph);
    return [{ statement, path }];
  });
}

export function isGlossary(document: Document, section: number): boolean {
  let index = section;
  while (index > 0) {
    const current = document.sections[index];
    if (current === undefined) return false;
    if (current.topic === "glossary") return true;
    index = current.parent;
  }
  return false;
}

/** 「…决算数为 X。其中：」 followed by numbered items: X = Σ items of the same section. */
export function listedItemsTotals(given: {
  document: Document;
  reading: Reading;
  operands: Operands;
}): Total[] {
  const { document, reading, operands } = given;
  return reading.statements.flatMap((head) => {
    const paragraph = document.paragraphs[head.paragraph];
    const mention = head.amount;
    if (paragraph === undefined || mention === undefined || head.list >= 0) return [];
    const words = document.text.slice(...paragraph.range).trimEnd();
    if (!/(?:其中|具体如下|具体情况如下|主要用于以下方面|如下|包括|具体为)[：:。，,]?$/.test(words))
      return [];
    const own = reading.statements.filter(
      (s) => s.paragraph === head.paragraph && s.sentence === head.sentence && s.amount !== undefined,
    );
    if (
      own.length !== 1 ||
      reading.statements.some((s) => s.index > head.index && s.paragraph === head.paragraph)
    )
      return [];
    const parts = followingParts(document, reading, head);
    return parts.length < 2
      ? []
      : [
          listedTotal({ head, parts, operands }),
          ...listedBudget({ head, parts: withBudgets(reading, parts), operands }),
        ];
  });
}

/** 「（项）a万元。年初预算为 b万元，支出决算为 c万元」: the item's budget stands in the second statement of its paragraph. */
function withBudgets(reading: Reading, parts: readonly Statement[]): Statement[] {
  const later = Map.groupBy(
    reading.statements.filter(({ budget, path }) => budget !== undefined && path !== undefined),
    ({ paragraph }) => paragraph,
  );
  return parts.map((part) =>
    part.budget === undefined ? { ...part, budget: later.get(part.paragraph)?.[0]?.budget } : part,
  );
}

/** The budgets of the same items, where every one of them prints its own. */
function listedBudget(given: { head: Statement; parts: readonly Statement[]; operands: Operands }): Total[] {
  const { head, parts, operands } = given;
  const budgets = parts.flatMap(({ budget, subject }) =>
    budget === undefined ? [] : [operands.of(budget, `${subject}预算`)],
  );
  if (head.budget === undefined || budgets.length < parts.length || parts.some((s) => s.path === undefined))
    return [];
  return [
    {
      kind: "total",
      family: "total-of-parts",
      label: `${head.subject}预算`,
      total: operands.of(head.budget, `${head.subject}预算`),
      parts: budgets,
      exhaustive: "yes",
      // Items without an original budget are often left out of the list.
      confidence: "likely",
    },
  ];
}

/** First amounts of the paragraphs after the head, as long as they stand in the same section or one below it. */
function followingParts(document: Document, reading: Reading, head: Statement): Statement[] {
  const after = reading.statements.slice(head.index + 1).filter((s) => s.paragraph !== head.paragraph);
  const outside = after.findIndex(
    (s) => !isInside(document, s.section, head.section) || isNextHead(document, s, head),
  );
  const inside = outside < 0 ? after : after.slice(0, outside);
  const firsts = [...Map.groupBy(inside, (s) => s.paragraph).values()].flatMap(([first]) => first ?? []);
  const parts = firsts.filter((s) => isItemAmount(document, s));
  const pathed = parts.filter((s) => s.path !== undefined);
  if (pathed.length >= 2) return pathed;
  return isStandardPair(parts.slice(0, 2)) ? parts.slice(0, 2) : siblings(document, parts);
}

/** The next item of the head's own rank ends its list. */
function isNextHead(document: Document, s: Statement, head: Statement): boolean {
  if (s.path !== undefined && head.path !== undefined) return pathDepth(s.path) <= pathDepth(head.path);
  const style = document.paragraphs[head.paragraph]?.ordinal?.style;
  return style !== undefined && document.paragraphs[s.paragraph]?.ordinal?.style === style;
}

/** An amount that its paragraph opens with, or that belongs to a named item. */
function isItemAmount(document: Document, { path, amount, paragraph }: Statement): boolean {
  const start = document.paragraphs[paragraph]?.range[0];
  if (start === undefined || amount === undefined || amount.against !== undefined) return false;
  return path !== undefined || amount.leadStart - start < 8;
}

/** Only paragraphs that one run of numbers holds together are parts of one list. */
function siblings(document: Document, parts: readonly Statement[]): Statement[] {
  const style = document.paragraphs[parts[0]?.paragraph ?? -1]?.ordinal?.style;
  return style === undefined
    ? []
    : parts.filter((s) => document.paragraphs[s.paragraph]?.ordinal?.style === style);
}

function isInside(document: Document, section: number, outer: number): boolean {
  let index = section;
  while (index >= 0) {
    if (index === outer) return true;
    index = document.sections[index]?.parent ?? -1;
  }
  return false;
}

function listedTotal(given: { head: Statement; parts: readonly Statement[]; operands: Operands }): Total {
  const { head, parts, operands } = given;
  const operand = (s: Statement): Operand[] =>
    s.amount === undefined ? [] : [operands.of(s.amount, s.subject)];
  const isFull = parts.every((s) => s.path !== undefined) || isStandardPair(parts);
  const slip = parts.some((s) => s.amount !== undefined && operands.isSlip(s.amount));
  return {
    kind: "total",
    family: "total-of-parts",
    label: head.subject,
    total: operands.of(head.amount as NonNullable<Statement["amount"]>, head.subject),
    parts: parts.flatMap(operand),
    exhaustive: isFull ? "yes" : "no",
    confidence: slip ? "likely" : "sure",
  };
}

function isStandardPair(parts: readonly Statement[]): boolean {
  const keys = new Set(parts.map((s) => s.key));
  return (
    parts.length === 2 &&
    ((keys.has("personnel") && keys.has("public-use")) || (keys.has("basic") && keys.has("project")))
  );
}
