import type { Finding, Message, Report } from "./report.ts";

/** What a reviewer made of a finding; `open` is also what a decision that was taken back leaves. */
export type Stand = "open" | "confirmed" | "excluded" | "later";

/** 编制人 or 复核人. */
export type Signer = "preparer" | "reviewer";

/** One line of the log: the whole decision as it stood from then on. Lines are only ever added. */
export interface Decision {
  readonly finding: string;
  /** ISO 8601 with zone. */
  readonly at: string;
  /** Initials; empty when none were given. */
  readonly by: string;
  /** Who prepares a working paper decides first, who reviews it second. */
  readonly as: Signer;
  readonly stand: Stand;
  /** Never empty for `excluded`. */
  readonly reason: string;
  readonly note: string;
  /** The figures that were judged; other figures later on ask for another look. */
  readonly figures: string;
  /** What was found, so that it can be named when it is gone. */
  readonly message: Message;
}

/** What one check of the document found. */
export interface Sighting {
  readonly sha256: string;
  readonly at: string;
  readonly findings: readonly { readonly id: string; readonly figures: string; readonly message: Message }[];
}

/** Everything that people did with the findings of one document; outlives reloads, re-checks and republication. */
export interface Review {
  readonly key: string;
  readonly title: string;
  readonly url: string | null;
  readonly log: readonly Decision[];
  /** The last check, and the last one before it that read another text. Newest first. */
  readonly sightings: readonly Sighting[];
  /** Findings that people made; those that were taken back are gone. */
  readonly manual?: readonly Finding[];
  /** When another person's log was last merged in. */
  readonly mergedAt?: string;
}

/** How a finding stands against the text that was read before. */
export type Novelty = "new" | "changed" | "unchanged";

/**
 * The document that a review is of: whose, which year and what, so that it is found again under another address;
 * where that is not known, its address.
 */
export function reviewKeyOf({ document, source }: Pick<Report, "document" | "source">): string {
  const { entity, year, kinds } = document;
  if (entity !== null && year !== null) return [entity, year, ...kinds, source.title.trim()].join("|");
  return source.url?.replace(/#.*$/, "") ?? source.sha256;
}

/** The figures of a finding that a decision about it rests on. */
export function figuresOf({ stated, computed, at }: Pick<Finding, "stated" | "computed" | "at">): string {
  return [stated ?? "", computed ?? "", at[0].text].join("|");
}

export function emptyReview(report: Report): Review {
  const { title, url } = report.source;
  return { key: reviewKeyOf(report), title, url, log: [], sightings: [] };
}

/** Later lines win; lines of one moment in their order. */
export function decisionsOf({ log }: Pick<Review, "log">): ReadonlyMap<string, Decision> {
  const sorted = log.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return new Map(sorted.map((decision) => [decision.finding, decision]));
}

export function standOf(decision: Decision | undefined): Stand {
  return decision?.stand ?? "open";
}

/** Whether a decision was made about other figures than the finding has now. */
export function isOutdated(decision: Decision | undefined, finding: Finding): boolean {
  return decision !== undefined && decision.stand !== "open" && decision.figures !== figuresOf(finding);
}

export function addDecision(review: Review, decision: Decision): Review {
  return { ...review, log: [...review.log, decision] };
}

/**
 * Notes what a check found. The same text read again, or another one with the same findings (a counter of visits
 * moved on), replaces what was noted before.
 */
export function addSighting(review: Review, report: Report, at: string): Review {
  const { sha256, title, url } = report.source;
  const findings = report.findings.map((finding) => ({
    id: finding.id,
    figures: figuresOf(finding),
    message: finding.message,
  }));
  const [last] = review.sightings;
  const isSame = last !== undefined && JSON.stringify(last.findings) === JSON.stringify(findings);
  const others = review.sightings.filter(
    (sighting) => sighting.sha256 !== sha256 && !(isSame && sighting === last),
  );
  return { ...review, title, url, sightings: [{ sha256, at, findings }, ...others.slice(0, 1)] };
}

export interface Comparison {
  /** When the other text was read; undefined when there was none. */
  readonly since: string | undefined;
  readonly novelties: ReadonlyMap<string, Novelty>;
  readonly gone: Sighting["findings"];
}

/** What is new, changed and gone since another text of this document was read. */
export function compareSightings({ sightings }: Pick<Review, "sightings">): Comparison {
  const [now, before] = sightings;
  if (now === undefined || before === undefined) return { since: undefined, novelties: new Map(), gone: [] };
  const earlier = new Map(before.findings.map(({ id, figures }) => [id, figures]));
  const noveltyOf = (id: string, figures: string): Novelty => {
    if (!earlier.has(id)) return "new";
    return earlier.get(id) === figures ? "unchanged" : "changed";
  };
  const novelties = new Map(now.findings.map(({ id, figures }) => [id, noveltyOf(id, figures)]));
  return { since: before.at, novelties, gone: before.findings.filter(({ id }) => !novelties.has(id)) };
}

/** A finding about which two people decided differently, newest decision of each. */
export interface Conflict {
  readonly finding: string;
  readonly decisions: readonly Decision[];
}

/** Both logs in one, each line once. */
export function mergeLogs(mine: readonly Decision[], theirs: readonly Decision[]): Decision[] {
  const keyOf = ({ finding, at, by, as, stand, reason, note }: Decision) =>
    JSON.stringify([finding, at, by, as, stand, reason, note]);
  const lines = new Map([...mine, ...theirs].map((decision) => [keyOf(decision), decision]));
  return [...lines.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/**
 * Findings about which people decided differently before their logs were merged. A decision made after the merge
 * was made with the others in sight, and settles the matter.
 */
export function conflictsOf({ log, mergedAt }: Pick<Review, "log" | "mergedAt">): Conflict[] {
  if (mergedAt === undefined) return [];
  const merged = Date.parse(mergedAt);
  return [...Map.groupBy(log, ({ finding }) => finding)].flatMap(([finding, lines]) => {
    if (lines.some(({ at }) => Date.parse(at) > merged)) return [];
    const newest = [...new Map(lines.map((line) => [`${line.as} ${line.by}`, line])).values()];
    const stands = new Set(newest.map(({ stand }) => stand));
    return stands.size > 1 ? [{ finding, decisions: newest }] : [];
  });
}
