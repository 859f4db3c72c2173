import type { CauseGroup, Finding, Report } from "../model/report.ts";

/** The verdict line: one cause counts once. */
export interface Summary {
  readonly certain: number;
  readonly probable: number;
  readonly missing: number;
  readonly change: number;
  readonly notes: number;
}

type Counter = keyof Summary;

/** Under which word of the verdict line a finding is counted. */
export function counterOf({ category, tier }: Finding): Counter {
  if (category === "change") return "change";
  if (tier === "note") return "notes";
  return category === "missing" ? "missing" : tier;
}

/** A cause with its findings, or a finding without one. */
export interface Entry {
  readonly cause: CauseGroup | null;
  readonly findings: readonly [Finding, ...Finding[]];
}

/** Findings in their order, those of one cause together at the place of the first. */
export function entriesOf({ findings, causes }: Pick<Report, "findings" | "causes">): Entry[] {
  const byId = new Map(causes.map((cause) => [cause.id, cause]));
  const entries = new Map<string, { cause: CauseGroup | null; findings: [Finding, ...Finding[]] }>();
  for (const finding of findings) {
    const cause = finding.group === null ? undefined : byId.get(finding.group);
    const key = cause === undefined ? `finding ${finding.id}` : `cause ${cause.id}`;
    const entry = entries.get(key);
    if (entry === undefined) entries.set(key, { cause: cause ?? null, findings: [finding] });
    else entry.findings.push(finding);
  }
  return [...entries.values()];
}

const weights: readonly Counter[] = ["certain", "missing", "probable", "change", "notes"];

/** What an entry is counted as: the weightiest of its findings. */
export function weightOf({ findings }: Entry): Counter {
  const counters = new Set(findings.map(counterOf));
  return weights.find((counter) => counters.has(counter)) ?? "notes";
}

/** Counts of the verdict line; findings in `excluded` are not counted. */
export function summaryOf(
  { findings: all, causes }: Pick<Report, "findings" | "causes">,
  excluded: ReadonlySet<string> = new Set(),
): Summary {
  const summary = { certain: 0, probable: 0, missing: 0, change: 0, notes: 0 };
  const findings = excluded.size === 0 ? all : all.filter(({ id }) => !excluded.has(id));
  for (const entry of entriesOf({ findings, causes })) summary[weightOf(entry)] += 1;
  return summary;
}
