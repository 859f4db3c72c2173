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
  /** The line's own name, and those of the lines about the same finding whose place it takes; given by `addDecision`. */
  readonly id?: string;
  readonly after?: readonly string[];
}

/** A person took a finding back that was made by hand, with the lines `after` about it in sight. */
export interface TakenBack extends Pick<Decision, "finding" | "at" | "by" | "as"> {
  readonly after: readonly string[];
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
  /** Findings that people made, also those that were taken back: see `manualOf`. */
  readonly manual?: readonly Finding[];
  readonly takenBack?: readonly TakenBack[];
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

/** From the oldest to the newest; lines of one moment in an order that does not depend on how they came. */
export function byMoment<Line extends { readonly at: string }>(a: Line, b: Line): number {
  const apart = Date.parse(a.at) - Date.parse(b.at);
  if (apart !== 0) return apart;
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return Number(one > other) - Number(one < other);
}

/**
 * The lines about one finding whose place no other line takes, oldest first: more than one where people decided
 * without knowing of one another. A line that names none takes the place of its own signer's earlier ones.
 */
export function headsOf(lines: readonly Decision[]): Decision[] {
  const sorted = lines.toSorted(byMoment);
  const replaced = new Set(lines.flatMap(({ after }) => after ?? []));
  const signer = ({ as, by }: Decision) => `${as} ${by}`;
  const lastOf = new Map<string, number>();
  sorted.forEach((line, index) => {
    if (line.after === undefined) lastOf.set(signer(line), index);
  });
  const heads = sorted.filter(
    (line, index) => !replaced.has(line.id ?? "") && index >= (lastOf.get(signer(line)) ?? 0),
  );
  // Lines that name one another come from no honest file; the newest still counts.
  return heads.length > 0 ? heads : sorted.slice(-1);
}

/** Names of the lines that stand about a finding: what whoever decides now has in sight. */
function inSight({ log }: Review, finding: string): string[] {
  return headsOf(log.filter((line) => line.finding === finding)).flatMap(({ id }) => id ?? []);
}

/** The decision that stands about each finding: of those that people made apart from each other, the newest. */
export function decisionsOf({ log }: Pick<Review, "log">): ReadonlyMap<string, Decision> {
  const standing = [...Map.groupBy(log, ({ finding }) => finding)].flatMap(([finding, lines]) => {
    const newest = headsOf(lines).at(-1);
    return newest === undefined ? [] : [[finding, newest] as const];
  });
  return new Map(standing);
}

/** The findings that people made and did not take back, each once. */
export function manualOf({ manual = [], takenBack = [] }: Pick<Review, "manual" | "takenBack">): Finding[] {
  const gone = new Set(takenBack.map(({ finding }) => finding));
  const each = new Map(manual.map((finding) => [finding.id, finding]));
  return [...each.values()].filter(({ id }) => !gone.has(id));
}

export function standOf(decision: Decision | undefined): Stand {
  return decision?.stand ?? "open";
}

/** Whether a decision was made about other figures than the finding has now. */
export function isOutdated(decision: Decision | undefined, finding: Finding): boolean {
  return decision !== undefined && decision.stand !== "open" && decision.figures !== figuresOf(finding);
}

/** Adds a line: it takes the place of all that stood about its finding. */
export function addDecision(review: Review, decision: Decision): Review {
  const { at, as, by, finding } = decision;
  const earlier = review.log.filter((line) => line.finding === finding).length;
  const line = { ...decision, id: `${at} ${as} ${by} ${earlier}`, after: inSight(review, finding) };
  return { ...review, log: [...review.log, line] };
}

/** Takes a finding back that was made by hand; it stays in the record. */
export function addTakenBack(review: Review, line: Omit<TakenBack, "after">): Review {
  const taken = { ...line, after: inSight(review, line.finding) };
  return { ...review, takenBack: [...(review.takenBack ?? []), taken] };
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
