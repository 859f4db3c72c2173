import { check } from "../../core/check.ts";
import type { Finding, Report } from "../../core/model/report.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";
import { readHtmlString } from "../../core/read/html-string.ts";
import { readText } from "../../core/read/text.ts";
import { type Case, caseFor } from "../corpus/case.ts";
import { figuresOf } from "../corpus/figure.ts";
import { wordsOf } from "../corpus/outline.ts";
import { defectKinds } from "../corpus/plant.ts";
import { figuresRead, followsFrom, indexChecks, isFound, relationsFound } from "./invented-match.ts";
import { familyOf } from "./matching.ts";
import { Tally } from "./tally.ts";
import type { Proportion } from "./wilson.ts";

export interface InventedOptions {
  /** How many documents; 1,200 by default. */
  readonly documents?: number;
  readonly firstSeed?: number;
  /** Called after each document. */
  readonly progress?: (done: number, total: number) => void;
}

/** A document in a few words, so that it can be made again: `caseFor(seed, { plant })`. */
export interface Replay {
  readonly seed: number;
  readonly form: string;
  readonly mediaType: string;
  readonly plant: string;
  readonly what: string;
}

export interface InventedResult {
  readonly documents: number;
  readonly clean: number;
  readonly milliseconds: number;
  readonly readRate: Proportion;
  readonly relations: Proportion;
  readonly recall: Proportion;
  readonly recallCertain: Proportion;
  readonly recallByKind: Readonly<Record<string, Proportion>>;
  readonly recallByForm: Readonly<Record<string, Proportion>>;
  readonly readByForm: Readonly<Record<string, Proportion>>;
  readonly relationsByKind: Readonly<Record<string, Proportion>>;
  /** What the document was taken for: a disclosure at all, its kind, year and unit. */
  readonly identity: Readonly<Record<string, Proportion>>;
  readonly precision: Proportion;
  readonly precisionByRule: Readonly<Record<string, Proportion>>;
  /** Certain findings on clean documents, per clean document. */
  readonly falsePerClean: number;
  readonly falsePerCleanByFamily: Readonly<Record<string, number>>;
  readonly falseProbablePerClean: number;
  readonly crashes: readonly Replay[];
  readonly missed: readonly Replay[];
  readonly falseAlarms: readonly Replay[];
  readonly unread: readonly Replay[];
  readonly lostRelations: readonly Replay[];
}

export function snapshotOf({ mediaType, source, draft }: Case): Snapshot {
  if (mediaType === "text/html") return readHtmlString(source);
  return readText(source, { title: draft.disclosure.title, mediaType });
}

interface Counters {
  readonly recall: Tally;
  readonly certain: Tally;
  readonly byForm: Tally;
  readonly read: Tally;
  readonly relations: Tally;
  readonly identity: Tally;
  readonly precision: Tally;
  readonly falseByFamily: Map<string, number>;
  clean: number;
  falseClean: number;
  probableClean: number;
  readonly crashes: Replay[];
  readonly missed: Replay[];
  readonly falseAlarms: Replay[];
  readonly unread: Replay[];
  readonly lostRelations: Replay[];
}

const isError = ({ category }: Finding) => category !== "change";
const told = (finding: Finding) =>
  `${finding.rule} [${finding.tier}] ${finding.message.zh} @ ${finding.at[0].quote.slice(0, 80)}`;

function replay(one: Case, what: string): Replay {
  return {
    seed: one.seed,
    form: one.form,
    mediaType: one.mediaType,
    plant: one.truth?.kind ?? "clean",
    what,
  };
}

function judgePrecision(one: Case, report: Report, counters: Counters): void {
  for (const finding of report.findings.filter(isError)) {
    if (finding.tier === "probable" && one.truth === undefined) {
      counters.probableClean += 1;
      counters.falseAlarms.push(replay(one, told(finding)));
    }
    if (finding.tier !== "certain") continue;
    const right = one.truth !== undefined && followsFrom(finding, one.truth);
    counters.precision.add(finding.rule, right ? 1 : 0);
    if (right) continue;
    counters.falseAlarms.push(replay(one, told(finding)));
    if (one.truth !== undefined) continue;
    counters.falseClean += 1;
    const family = familyOf(finding.category);
    counters.falseByFamily.set(family, (counters.falseByFamily.get(family) ?? 0) + 1);
  }
}

function judgeRecall(one: Case, report: Report, counters: Counters): void {
  const { truth } = one;
  if (truth === undefined) return;
  const found = isFound(report, truth);
  counters.recall.add(truth.kind, found === "missed" ? 0 : 1);
  counters.certain.add(truth.kind, found === "certain" ? 1 : 0);
  counters.byForm.add(one.form, found === "missed" ? 0 : 1);
  if (found !== "missed") return;
  const broken = [...new Set(truth.broken.map((link) => link.kind))].join("+");
  counters.missed.push(
    replay(
      one,
      `${truth.expected} → ${truth.stated} (${broken}) in ${truth.context.replaceAll("\t", "|").slice(0, 160)}`,
    ),
  );
}

function judgeReading(one: Case, report: Report, counters: Counters): void {
  const { read, total, missed } = figuresRead(report, one.draft.figures);
  counters.read.add(one.form, read, total);
  const [lost] = missed;
  if (lost !== undefined)
    counters.unread.push(
      replay(
        one,
        `${missed.length}/${total} unread, e.g. ${lost.key} ${lost.inTable ? "cell " : ""}${wordsOf([lost])} ${lost.unit}`,
      ),
    );
  const index = indexChecks(report);
  const kinds = Map.groupBy(one.draft.links, (link) =>
    link.kind === "sum" || link.kind === "rate" || link.kind === "bound" ? link.family : link.kind,
  );
  for (const [kind, links] of kinds) {
    const relations = relationsFound(index, links);
    counters.relations.add(kind, relations.found, relations.total);
    const [first] = relations.missed;
    if (first !== undefined)
      counters.lostRelations.push(
        replay(
          one,
          `${kind}: ${relations.missed.length}/${relations.total} not found, e.g. ${figuresOf(first)
            .slice(0, 5)
            .map((figure) => `${figure.key || "·"}${figure.inTable ? "*" : ""}=${wordsOf([figure])}`)
            .join("  ")}`,
        ),
      );
  }
}

const kindOf: Readonly<Record<string, string>> = {
  "final-accounts": "department-final-accounts",
  budget: "department-budget",
};

/** Planted years and names may mislead, so only clean documents are asked for those. */
function judgeIdentity(one: Case, report: Report, counters: Counters): void {
  const { isDisclosure, kinds, year, entity } = report.document;
  const [kind = ""] = one.form.split("/");
  const wanted = kindOf[kind] ?? kind;
  counters.identity.add("is a disclosure", isDisclosure ? 1 : 0);
  counters.identity.add(`kind ${kind}`, kinds.some((each) => each === wanted) ? 1 : 0);
  if (one.truth !== undefined) return;
  counters.identity.add("year", year === one.draft.year ? 1 : 0);
  const { name } = one.draft;
  const isSame = entity !== null && (name.includes(entity) || entity.includes(name));
  if (kind !== "three-public") counters.identity.add("unit", isSame ? 1 : 0);
}

function judge({ one, snapshot }: Sample, counters: Counters): void {
  const report = check(snapshot);
  for (const { rule, message } of report.crashed) counters.crashes.push(replay(one, `${rule}: ${message}`));
  if (one.truth === undefined) counters.clean += 1;
  judgePrecision(one, report, counters);
  judgeRecall(one, report, counters);
  judgeReading(one, report, counters);
  judgeIdentity(one, report, counters);
}

/** A document of the corpus with what was read of it, in whatever format. */
export interface Sample {
  readonly one: Case;
  readonly snapshot: Snapshot;
}

/** The documents of a run, in order. */
export function* casesOf(options: InventedOptions): Generator<Case> {
  const documents = options.documents ?? 1200;
  const first = options.firstSeed ?? 1;
  for (let index = 0; index < documents; index++) {
    const seed = first + index;
    // Every kind gets its turn; a seed without a place for it falls back to whatever fits.
    const kind = index % 3 === 0 ? "clean" : defectKinds[Math.floor(index / 3) % defectKinds.length];
    const one = caseFor(seed, kind === undefined ? {} : { plant: kind });
    yield kind !== "clean" && one.truth === undefined ? caseFor(seed, {}) : one;
  }
}

function* samplesOf(options: InventedOptions): Generator<Sample> {
  for (const one of casesOf(options)) yield { one, snapshot: snapshotOf(one) };
}

/** Runs the invented corpus through the whole check and measures it; the same options give the same figures. */
export function runInvented(options: InventedOptions = {}): InventedResult {
  return measure(samplesOf(options), options);
}

/** Checks samples and measures what was found against what is known of them. */
export function measure(
  samples: Iterable<Sample>,
  { progress, documents = 1200 }: InventedOptions,
): InventedResult {
  const started = performance.now();
  let done = 0;
  const counters: Counters = {
    recall: new Tally(),
    certain: new Tally(),
    byForm: new Tally(),
    read: new Tally(),
    relations: new Tally(),
    identity: new Tally(),
    precision: new Tally(),
    falseByFamily: new Map(),
    clean: 0,
    falseClean: 0,
    probableClean: 0,
    crashes: [],
    missed: [],
    falseAlarms: [],
    unread: [],
    lostRelations: [],
  };
  for (const sample of samples) {
    judge(sample, counters);
    done += 1;
    progress?.(done, documents);
  }
  const clean = Math.max(1, counters.clean);
  return {
    documents: done,
    clean: counters.clean,
    milliseconds: Math.round(performance.now() - started),
    readRate: counters.read.sum(),
    relations: counters.relations.sum(),
    recall: counters.recall.sum(),
    recallCertain: counters.certain.sum(),
    recallByKind: counters.recall.all(),
    recallByForm: counters.byForm.all(),
    readByForm: counters.read.all(),
    relationsByKind: counters.relations.all(),
    identity: counters.identity.all(),
    precision: counters.precision.sum(),
    precisionByRule: counters.precision.all(),
    falsePerClean: counters.falseClean / clean,
    falsePerCleanByFamily: Object.fromEntries(
      [...counters.falseByFamily].map(([family, count]) => [family, count / clean]),
    ),
    falseProbablePerClean: counters.probableClean / clean,
    crashes: counters.crashes,
    missed: counters.missed,
    falseAlarms: counters.falseAlarms,
    unread: counters.unread,
    lostRelations: counters.lostRelations,
  };
}
