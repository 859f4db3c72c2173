import type { Document } from "../model/document.ts";
import type { Fact } from "../model/fact.ts";
import type { Relations } from "../model/relation.ts";
import type { Report, ReportFact, ReportSource } from "../model/report.ts";
import { coverageOf } from "./coverage.ts";
import { explain } from "./explain.ts";
import { findingOf } from "./finding.ts";
import { fingerprinter } from "./fingerprint.ts";
import { lessCertain } from "./inferred.ts";
import { evidenceKey, inOrder, type Judged, type Outcome, type ReadNumber } from "./outcome.ts";
import { placerOf, titleOf } from "./place.ts";
import { profileOf } from "./profile.ts";
import { sha256Of } from "./sha256.ts";

export interface ReportInput {
  readonly document: Document;
  readonly relations: Pick<Relations, "facts">;
  readonly outcomes: readonly Outcome[];
  readonly crashed: readonly { readonly rule: string; readonly message: string }[];
  /** Every number that the lexer read in the document's text, and in its cells. */
  readonly numbers: readonly ReadNumber[];
  readonly path: string | null;
  /** Whether to list every relation that was looked at (three quarters of a report); as if true. */
  readonly ledger?: boolean;
}

function sourceOf({ document, path }: ReportInput): ReportSource {
  const { snapshot, text } = document;
  return {
    path,
    title: snapshot.title,
    url: snapshot.url ?? null,
    mediaType: snapshot.mediaType,
    sha256: sha256Of(text),
    characters: text.length,
    attachments: snapshot.attachments ?? [],
    losses: snapshot.losses ?? [],
    ...(snapshot.parts && { parts: snapshot.parts }),
  };
}

function factOf({ subject, label, period, stage, measure, quantity, range }: Fact): ReportFact {
  return {
    subject,
    label,
    period: period ?? null,
    stage,
    measure,
    value: quantity.value.toFixed(Math.max(0, quantity.decimals)),
    unit: quantity.unit ?? null,
    start: range[0],
    end: range[1],
  };
}

/** Whether two results of the sorted list are of one rule and about one claim. */
function isSameClaim(a: Judged | undefined, b: Judged | undefined): boolean {
  if (a === undefined || b === undefined || a.rule.id !== b.rule.id) return false;
  const [here] = a.result.at;
  const [there] = b.result.at;
  return here.range[0] === there.range[0] && here.range[1] === there.range[1];
}

/** Results that say the same of the same places are one; given in order, so that only neighbours can be the same. */
function distinct(judged: readonly Judged[]): Judged[] {
  let seen = new Set<string>();
  return judged.filter((each, index) => {
    const goesOn = isSameClaim(judged[index - 1], each);
    if (!goesOn && !isSameClaim(each, judged[index + 1])) return true;
    if (!goesOn) seen = new Set();
    const key = `${each.result.verdict} ${evidenceKey(each.result)}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Results → Report: places with quotes, messages, causes, ledger; stable order, plain JSON, no clock. */
export function makeReport(input: ReportInput): Report {
  const { document, relations, outcomes, crashed, numbers } = input;
  const { identity } = document;
  const placer = placerOf(document);
  const believed = outcomes.map(({ rule, results }) => ({
    rule,
    results: lessCertain(results, document.snapshot),
  }));
  const judged = distinct(inOrder(believed));
  const fingerprint = fingerprinter();
  const differing = judged.filter(({ result }) => result.verdict === "differ");
  const drafts = differing.map((each) => findingOf(each, placer, fingerprint));
  const { findings, causes } = explain(drafts, { differing, judged, facts: relations.facts, placer });
  return {
    schema: 1,
    source: sourceOf(input),
    document: {
      isDisclosure: identity.isDisclosure,
      confidence: identity.confidence,
      kinds: identity.kinds,
      entity: identity.entity ?? null,
      year: identity.year ?? null,
      unit: document.unit ?? null,
      profile: profileOf(identity.province),
    },
    coverage: coverageOf(judged, numbers, { placer, ledger: input.ledger ?? true }),
    sections: document.sections.map((section) => ({
      title: titleOf(section),
      level: section.level,
      start: section.range[0],
      end: section.range[1],
    })),
    tables: document.tables.map(({ title, rows, columns, range, unit }) => ({
      title,
      rows,
      columns,
      start: range[0],
      end: range[1],
      unit: unit ?? null,
    })),
    facts: relations.facts.map(factOf),
    findings,
    causes,
    crashed,
    error: null,
  };
}
