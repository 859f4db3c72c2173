import type { Finding, Report } from "../../core/model/report.ts";
import type { Label, LabelledDocument } from "./labels.ts";
import { contradicts, familyOf, isExplainedBy } from "./matching.ts";

/** How one file of a labelled document fared. */
export interface Score {
  readonly document: string;
  readonly form: string;
  readonly must: { readonly found: number; readonly total: number };
  readonly missed: readonly Label[];
  /** Certain findings on figures that no label explains: to be read by hand. */
  readonly unexplained: readonly Finding[];
  /** The same of the other families. */
  readonly unexplainedOther: readonly Finding[];
  /** Certain findings that deny a relation that holds: false alarms. */
  readonly falseAlarms: readonly Finding[];
  readonly certain: number;
  readonly relations: Report["coverage"]["relations"];
  readonly coverage: { readonly numbers: number; readonly inRelations: number };
  readonly error: string | null;
}

/** Compares a report with the labels of its document. */
export function scoreOf(report: Report, document: LabelledDocument, form: string): Score {
  const { findings, coverage, error } = report;
  const must = document.labels.filter(({ level }) => level === "must");
  const missed = must.filter((label) => !findings.some((finding) => isExplainedBy(finding, label)));
  const certain = findings.filter(({ tier }) => tier === "certain");
  const unlabelled = certain.filter(
    (finding) => !document.labels.some((label) => isExplainedBy(finding, label)),
  );
  return {
    document: document.name,
    form,
    must: { found: must.length - missed.length, total: must.length },
    missed,
    unexplained: unlabelled.filter(({ category }) => familyOf(category) === "figures"),
    unexplainedOther: unlabelled.filter(({ category }) => familyOf(category) !== "figures"),
    falseAlarms: unlabelled.filter((finding) => document.holds.some((hold) => contradicts(finding, hold))),
    certain: certain.length,
    relations: coverage.relations,
    coverage: { numbers: coverage.numbers, inRelations: coverage.inRelations },
    error: error?.code ?? null,
  };
}
