import { claimSubjects, noCarryoverClaims, trendClaims, withinBudgetClaims } from "../lexicon/claims.ts";
import { type Document, textOf } from "../model/document.ts";
import type { Fact } from "../model/fact.ts";
import { inUnit } from "../model/quantity.ts";
import type { Range } from "../model/range.ts";
import type { Change } from "../model/relation.ts";
import type { Claim } from "../model/structure.ts";
import { narrow } from "../text/characters.ts";
import { partKeys, subjectKey } from "../text/subjects.ts";

/** Sentences without a figure of their own that say something about figures printed elsewhere. */
export function claimsOf(document: Document, facts: readonly Fact[], changes: readonly Change[]): Claim[] {
  return document.paragraphs
    .filter(({ role }) => role === "body" || role === "item")
    .flatMap(({ sentences }) => sentences)
    .flatMap((sentence) => {
      const words = narrow(textOf(document, sentence));
      return [
        ...trendsIn(sentence, words, changes),
        ...budgetsIn(sentence, words, facts),
        ...carryoverIn(sentence, words, facts),
      ];
    });
}

/** Clause of `sentence` in which `phrase` stands, with the subject it names. */
function subjectBefore(
  words: string,
  phrase: string,
): { key: string; at: number; length: number } | undefined {
  const end = words.indexOf(phrase);
  if (end < 0) return undefined;
  const clauseStart =
    Math.max(...["，", ",", "；", ";", "。"].map((mark) => words.lastIndexOf(mark, end))) + 1;
  const clause = words.slice(clauseStart, end);
  const named = claimSubjects.find(({ words: name }) => clause.includes(name));
  if (named === undefined) return undefined;
  const at = clauseStart + clause.indexOf(named.words);
  return { key: named.key, at, length: end + phrase.length - at };
}

function trendsIn(sentence: Range, words: string, changes: readonly Change[]): Claim[] {
  return trendClaims.flatMap(({ words: phrase, says }): Claim[] => {
    const found = subjectBefore(words, phrase);
    if (found === undefined) return [];
    const evidence = trendOf(found.key, changes);
    const range: Range = [sentence[0] + found.at, sentence[0] + found.at + found.length];
    if (evidence === undefined)
      return [
        { kind: "trend", words: phrase, range, verdict: "unsure", tier: "note", evidence: [], computed: "" },
      ];
    const verdict = evidence.direction === says ? "agree" : "differ";
    return [
      {
        kind: "trend",
        words: phrase,
        range,
        verdict,
        tier: "probable",
        evidence: evidence.places,
        computed: evidence.computed,
      },
    ];
  });
}

interface Trend {
  readonly direction: "up" | "down" | "same";
  readonly places: Claim["evidence"];
  readonly computed: string;
}

/** The stated change of a subject; for a total without one, what all of its parts' changes say together. */
function trendOf(key: string, changes: readonly Change[]): Trend | undefined {
  const own = changeOf(key, changes);
  if (own !== undefined) return trend([own]);
  const found = partKeys(key).flatMap((part) => changeOf(part, changes) ?? []);
  const moving = found.filter(({ direction }) => direction?.says !== "same");
  const directions = new Set(moving.map(({ direction }) => direction?.says));
  return directions.size === 1 ? trend(moving) : undefined;
}

function changeOf(key: string, changes: readonly Change[]): Change | undefined {
  return changes.find(
    (change) =>
      change.withBudget !== true &&
      change.direction !== undefined &&
      change.delta?.quantity.value.isZero() !== true &&
      subjectKey(change.current?.label ?? change.label) === key,
  );
}

function trend(changes: readonly Change[]): Trend | undefined {
  const [first] = changes;
  if (first?.direction === undefined) return undefined;
  const figure = first.rate ?? first.delta;
  const computed =
    figure === undefined
      ? first.direction.word
      : `${figure.quantity.value.toFixed(Math.max(0, figure.quantity.decimals))}${figure.quantity.unit ?? ""}`;
  return {
    direction: first.direction.says,
    places: changes.map(({ range, direction }) => ({ range, text: direction?.word ?? "" })),
    computed,
  };
}

function budgetsIn(sentence: Range, words: string, facts: readonly Fact[]): Claim[] {
  return withinBudgetClaims.flatMap((phrase): Claim[] => {
    const found = subjectBefore(words, phrase);
    if (found === undefined) return [];
    const final = facts.find(({ subject, stage }) => subject === found.key && stage === "final");
    const budget = facts.find(({ subject, stage }) => subject === found.key && stage === "budget");
    const limit =
      final?.quantity.unit === undefined || budget === undefined
        ? undefined
        : inUnit(budget.quantity, final.quantity.unit);
    if (final === undefined || budget === undefined || limit === undefined) return [];
    const range: Range = [sentence[0] + found.at, sentence[0] + found.at + found.length];
    const verdict = final.quantity.value.lte(limit.value) ? "agree" : "differ";
    const evidence = [final, budget].map((fact) => ({ range: fact.range, text: fact.label }));
    return [
      {
        kind: "within-budget",
        words: phrase,
        range,
        verdict,
        tier: "probable",
        evidence,
        computed: final.quantity.value.minus(limit.value).toFixed(),
      },
    ];
  });
}

function carryoverIn(sentence: Range, words: string, facts: readonly Fact[]): Claim[] {
  return noCarryoverClaims.flatMap((phrase): Claim[] => {
    const at = words.indexOf(phrase);
    if (at < 0) return [];
    const closing = facts.find(({ subject, stage }) => subject === "closing-carryover" && stage === "final");
    if (closing === undefined) return [];
    const range: Range = [sentence[0] + at, sentence[0] + at + phrase.length];
    const verdict = closing.quantity.value.isZero() ? "agree" : "differ";
    const evidence = [{ range: closing.range, text: closing.label }];
    return [
      {
        kind: "no-carryover",
        words: phrase,
        range,
        verdict,
        tier: "probable",
        evidence,
        computed: closing.quantity.value.toFixed(),
      },
    ];
  });
}
