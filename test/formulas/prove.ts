import { expect } from "vitest";
import { check } from "../../core/check.ts";
import type { Check, Finding, Place, Report } from "../../core/model/report.ts";
import type { Part } from "../support/final-accounts.ts";
import { snapshotOf } from "../support/grids.ts";
import type { Chapter, Spot, Trial } from "./formula.ts";
import { type Printed, printedAt, replaced } from "./spots.ts";

const reports = new WeakMap<readonly Part[], Report>();

export function reportOf(parts: readonly Part[]): Report {
  const known = reports.get(parts);
  if (known !== undefined) return known;
  const report = check(snapshotOf(...parts));
  reports.set(parts, report);
  return report;
}

/** Findings that a reader would act on. */
export function serious({ findings }: Report): Finding[] {
  return findings.filter(({ tier }) => tier !== "note");
}

const overlap = ({ start, end }: Place, { range }: Printed) => start < range[1] && end > range[0];

function checksOf(report: Report, rule: string, places: readonly Printed[]): Check[] {
  return report.coverage.checks.filter(
    (each) => each.rule === rule && places.every((place) => each.at.some((at) => overlap(at, place))),
  );
}

export function documentOf(chapter: Chapter, { document }: Trial): readonly Part[] {
  const found = document === undefined ? Object.values(chapter.documents)[0] : chapter.documents[document];
  if (found === undefined) throw new Error(`no document ${document}`);
  return found;
}

const say = ({ rule, tier, message }: Finding) => `${tier} ${rule}: ${message.zh}`;

/** Clean: looked at and agreed. Broken: the rule names the changed figure, and nothing that has none of the changed ones. */
export function prove(chapter: Chapter, trial: Trial): void {
  const clean = documentOf(chapter, trial);
  const spots: readonly Spot[] = trial.of;
  if (trial.unlisted !== true) {
    const looked = checksOf(
      reportOf(clean),
      trial.rule,
      spots.map((spot) => printedAt(clean, spot)),
    );
    expect(
      looked.map(({ verdict }) => verdict),
      "the clean document has the relation in its ledger",
    ).toContain("agree");
    expect(looked.filter(({ verdict }) => verdict === "differ")).toEqual([]);
  }
  const changes: (readonly [Spot, string])[] = [
    ...(trial.wrong === undefined ? [] : [[trial.of[0], trial.wrong] as const]),
    ...(trial.also ?? []),
  ];
  const broken = changes.reduce<readonly Part[]>(
    (parts, [spot, words]) => replaced(parts, spot, words),
    clean,
  );
  // Places of figures that were changed are found by the changed words.
  const now = (spot: Spot): Printed => {
    const change = changes.find(([changed]) => changed === spot);
    if (change === undefined || typeof spot !== "string") return printedAt(broken, spot);
    return printedAt(
      broken,
      spot.replace(/〔.*?〕/, () => `〔${change[1]}〕`),
    );
  };
  const places = spots.map(now);
  const report = reportOf(broken);
  const found = serious(report);
  const naming = report.findings.filter(
    ({ rule, at }) => rule === trial.rule && places.every((place) => at.some((each) => overlap(each, place))),
  );
  expect(
    naming.map(({ tier }) => tier),
    `said: ${found.map(say).join("\n")}`,
  ).toContain(trial.tier ?? "certain");
  const changed = [...places, ...changes.filter(([, words]) => words !== "").map(([spot]) => now(spot))];
  const strangers = found.filter(
    ({ at }) => !at.some((each) => changed.some((place) => overlap(each, place))),
  );
  if (trial.consequences === true) return;
  expect(strangers.map(say), "nothing is said of figures that were left alone").toEqual([]);
}
