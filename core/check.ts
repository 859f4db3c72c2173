import { detect } from "./detect/detect.ts";
import { extractProse } from "./extract/prose.ts";
import { extractStructure } from "./extract/structure.ts";
import { codeStarts } from "./extract/tables/codes.ts";
import { extractTables } from "./extract/tables.ts";
import { extractTies } from "./extract/ties.ts";
import type { TableCorrection } from "./model/corrections.ts";
import type { Document, Identity } from "./model/document.ts";
import { type Edit, editSnapshot } from "./model/edit.ts";
import type { ReadTable } from "./model/read-table.ts";
import type { Extracted, Relations } from "./model/relation.ts";
import type { Report } from "./model/report.ts";
import type { Result } from "./model/result.ts";
import type { Snapshot } from "./model/snapshot.ts";
import { type Thresholds, usualThresholds } from "./model/thresholds.ts";
import { correctTables } from "./parse/correct-tables.ts";
import { parseDocument } from "./parse/parse.ts";
import { readTablesOf } from "./report/read-tables.ts";
import { relocateReport } from "./report/relocate.ts";
import { makeReport } from "./report/report.ts";
import { rules } from "./rules/index.ts";
import type { Rule } from "./rules/rule.ts";
import type { NumberToken } from "./text/number-token.ts";
import { readNumbers } from "./text/numbers.ts";

export interface CheckOptions {
  /** File path for the report; null for pages. */
  readonly path?: string;
  /** What the user corrected; wins over what was detected. */
  readonly identity?: Partial<Identity>;
  /** Ids of rules that are switched off. */
  readonly off?: readonly string[];
  /** Words that a person reads otherwise; findings stand on the text as it was read. */
  readonly edits?: readonly Edit[];
  /** How a person says that tables are to be read. */
  readonly tables?: readonly TableCorrection[];
  /** From which size on changes are pointed out; what is left out is as usual. */
  readonly thresholds?: Partial<Thresholds>;
  /** False: relations are counted but not listed (`coverage.checks` stays empty), for batches that do not show them. */
  readonly ledger?: boolean;
}

/** Results of one rule. */
export interface Outcome {
  readonly rule: Rule;
  readonly results: readonly Result[];
}

/** The only place that knows the order of the stages. Synchronous, pure: same snapshot and options, same report. */
export function check(snapshot: Snapshot, options: CheckOptions = {}): Report {
  if (options.edits === undefined || options.edits.length === 0) return checkAsRead(snapshot, options);
  const { snapshot: edited, toSource } = editSnapshot(snapshot, options.edits);
  return relocateReport(checkAsRead(edited, options), snapshot.text, toSource);
}

function checkAsRead(snapshot: Snapshot, options: CheckOptions): Report {
  const document = correctTables(readDocument(snapshot, options.identity), options.tables ?? []);
  const relations = relationsOf(document);
  const crashed: { rule: string; message: string }[] = [];
  const thresholds = { ...usualThresholds, ...options.thresholds };
  const outcomes = rules
    .filter(({ id }) => options.off?.includes(id) !== true)
    .map((rule) => runRule(rule, { relations, thresholds }, crashed));
  return makeReport({
    document,
    relations,
    outcomes,
    crashed,
    numbers: claimsIn(document),
    path: options.path ?? null,
    ledger: options.ledger ?? true,
  });
}

/** Every printed number that may claim something: codes and line numbers of tables and numbers of items do not. */
function claimsIn(document: Document): NumberToken[] {
  const codes = codeStarts(document);
  const items = new Set(document.paragraphs.flatMap(({ ordinal, range }) => (ordinal ? [range[0]] : [])));
  return readNumbers(document.text).filter(
    ({ kind, range }) => !codes.has(range[0]) && !(kind === "plain" && items.has(range[0])),
  );
}

/** How the tables are read, as a person sees and corrects them; places are those of the text as it was read. */
export function readTables(snapshot: Snapshot, options: CheckOptions = {}): ReadTable[] {
  const { snapshot: edited, toSource } = editSnapshot(snapshot, options.edits ?? []);
  return readTablesOf(correctTables(readDocument(edited, options.identity), options.tables ?? []), toSource);
}

/** Snapshot → Document, with the user's corrections of identity applied. */
export function readDocument(snapshot: Snapshot, correction: Partial<Identity> = {}): Document {
  return parseDocument(snapshot, { ...detect(snapshot), ...correction });
}

/** Document → every relation that any extractor found. */
export function relationsOf(document: Document): Relations {
  const extracted: Extracted[] = [
    extractTables(document),
    extractProse(document),
    extractStructure(document),
  ];
  const facts = extracted.flatMap((part) => part.facts ?? []);
  const all = [...extracted, extractTies(document, facts, extracted)];
  const merge = <Key extends keyof Relations>(key: Key) =>
    all.flatMap((part) => (part[key] ?? []) as readonly unknown[]) as unknown as Relations[Key];
  return {
    facts,
    totals: merge("totals"),
    shares: merge("shares"),
    changes: merge("changes"),
    rates: merge("rates"),
    sames: merge("sames"),
    bounds: merge("bounds"),
    scaledScores: merge("scaledScores"),
    requirements: merge("requirements"),
    emptyParts: merge("emptyParts"),
    numberingBreaks: merge("numberingBreaks"),
    residues: merge("residues"),
    unitDoubts: merge("unitDoubts"),
    textDefects: merge("textDefects"),
    missingReasons: merge("missingReasons"),
    claims: merge("claims"),
    zeroClaims: merge("zeroClaims"),
    reasons: merge("reasons"),
    magnitudes: merge("magnitudes"),
    nameDoubts: merge("nameDoubts"),
    counterparts: merge("counterparts"),
    tableDoubts: merge("tableDoubts"),
    yearLines: merge("yearLines"),
    compositions: merge("compositions"),
  };
}

/** One rule's results; a rule that throws is reported as crashed and the others go on. */
export function runRule(
  rule: Rule,
  { relations, thresholds }: { readonly relations: Relations; readonly thresholds: Thresholds },
  crashed: { rule: string; message: string }[],
): Outcome {
  try {
    return { rule, results: [...rule.check(relations, thresholds)] };
  } catch (error) {
    // A rule is a pure function over relations: whatever it throws is a bug in that rule alone.
    crashed.push({ rule: rule.id, message: error instanceof Error ? error.message : String(error) });
    return { rule, results: [] };
  }
}
