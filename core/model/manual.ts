import type { Finding, Place, Report } from "./report.ts";

/** The rule id of findings that a person made. */
export const manualRule = "manual";

export interface ManualNote {
  readonly id: string;
  readonly sentence: string;
  readonly at: readonly [Place, ...Place[]];
  /** What was computed from the places, if anything. */
  readonly formula: string | null;
  readonly computed: string | null;
  readonly unit: string | null;
}

/** A finding that a person made of words picked on the page. It is never certain: no rule vouches for it. */
export function manualFinding({ id, sentence, at, formula, computed, unit }: ManualNote): Finding {
  return {
    id: `${manualRule}-${id}`,
    rule: manualRule,
    category: "consistency",
    tier: "probable",
    message: { zh: sentence, en: sentence },
    messageId: manualRule,
    data: {},
    group: null,
    stated: null,
    computed,
    interval: null,
    difference: null,
    unit,
    formula,
    cause: null,
    at,
  };
}

/** The same words in the text as it is now; without a place in it when they have gone. */
function anchored(place: Place, text: string): Place {
  if (text.slice(place.start, place.end) === place.text) return place;
  const clause = text.indexOf(place.quote);
  const at = clause < 0 ? -1 : text.indexOf(place.text, clause);
  const start = at < 0 ? 0 : at;
  return { ...place, start, end: at < 0 ? 0 : start + place.text.length };
}

/** Findings that people made, on the text as it is now. */
export function anchorFindings(findings: readonly Finding[], text: string): Finding[] {
  return findings.map((finding) => {
    const [claim, ...rest] = finding.at;
    return { ...finding, at: [anchored(claim, text), ...rest.map((place) => anchored(place, text))] };
  });
}

/** A report with the findings that people made, in the order of the text. */
export function withManual(report: Report, manual: readonly Finding[]): Report {
  if (manual.length === 0) return report;
  const findings = [...report.findings, ...manual].sort((a, b) => a.at[0].start - b.at[0].start);
  return { ...report, findings };
}
