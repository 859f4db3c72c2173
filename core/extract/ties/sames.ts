import { threePublicItems } from "../../lexicon/three-public.ts";
import type { Document } from "../../model/document.ts";
import type { Fact } from "../../model/fact.ts";
import { areComparable } from "../../model/quantity.ts";
import type { Same } from "../../model/relation.ts";
import { agreesWith } from "./agreement.ts";
import { currentFacts, operandOf } from "./select.ts";

/** Subjects that mean something else in another section, so that two mentions need not be equal. */
const contextual = new Set(["goods", "works", "services", "other-income", "basic", "project"]);

/** One quantity in several places of prose, and prose against tables. */
export function samesOf(document: Document, facts: readonly Fact[]): Same[] {
  return [
    ...[...currentFacts(document, facts)].flatMap(([subject, mentions]) => [
      ...inText(document, subject, mentions),
      ...textAndTables(subject, mentions),
    ]),
    ...threePublicBudgets(document, facts),
  ];
}

const threePublic = new Set<string>(threePublicItems);

/**
 * 预算数 of the three-public table of accounts against the budget that sentences name. The table's is the adjusted one
 * (公开07表 note), so a 年初预算 only ever confirms it.
 */
function threePublicBudgets(document: Document, facts: readonly Fact[]): Same[] {
  const { year, kinds } = document.identity;
  if (!kinds.some((kind) => kind === "department-final-accounts" || kind === "three-public")) return [];
  const own = facts.filter(
    ({ subject, stage, measure, period }) =>
      threePublic.has(subject) &&
      measure === "amount" &&
      (stage === "budget" || stage === "adjusted-budget") &&
      (year === undefined || period === undefined || period === year),
  );
  return [...Map.groupBy(own, ({ subject }) => subject)].flatMap(([subject, mentions]) =>
    textAndTables(subject, mentions)
      .filter(({ mentions: [cell, said] }) => {
        const lead = document.text.slice(Math.max(0, said.range[0] - 12), said.range[0]);
        const isOriginal = /年初|上年|批复/.test(lead);
        return !isOriginal || agreesWith(cell.quantity, said.quantity);
      })
      .map((same) => ({ ...same, confidence: "likely" })),
  );
}

function inText(document: Document, subject: string, facts: readonly Fact[]): Same[] {
  const mentions = facts.filter(({ from }) => from === "text");
  const [first] = mentions;
  if (first === undefined) return [];
  const others = mentions.filter((fact) => fact !== first && areComparable(first.quantity, fact.quantity));
  return others.flatMap((other) => {
    if (isPart(document, first, other)) return [];
    const likely = contextual.has(subject) || (first.period === undefined) !== (other.period === undefined);
    return [
      {
        kind: "same" as const,
        family: "same-figure" as const,
        label: first.label,
        mentions: [operandOf(first), operandOf(other)] as const,
        confidence: likely ? ("likely" as const) : ("sure" as const),
      },
    ];
  });
}

/** The same sentence speaks of one subject twice only when it means two things (合计 … 其中 …). */
function isPart(document: Document, a: Fact, b: Fact): boolean {
  const between = document.text.slice(Math.min(a.range[1], b.range[1]), Math.max(a.range[0], b.range[0]));
  return !/[。\n]/.test(between);
}

function textAndTables(subject: string, facts: readonly Fact[]): Same[] {
  const cells = facts.filter(({ from }) => from === "table");
  const texts = facts.filter(({ from }) => from === "text");
  const [cell] = cells;
  if (cell === undefined) return [];
  return texts.flatMap((text) => {
    const comparable = cells.filter((c) => areComparable(c.quantity, text.quantity));
    const equal = comparable.find(
      (c) => c.quantity.value.eq(text.quantity.value) && c.quantity.unit === text.quantity.unit,
    );
    const against = equal ?? comparable[0];
    if (against === undefined) return [];
    return [
      {
        kind: "same" as const,
        family: "text-and-table" as const,
        label: text.label,
        mentions: [operandOf(against), operandOf(text)] as const,
        confidence: contextual.has(subject) ? ("likely" as const) : ("sure" as const),
      },
    ];
  });
}
