import type { Finding } from "../../core/model/report.ts";

/** What would become of the findings if one operand said something else. */
export interface WhatIf {
  readonly finding: string;
  readonly operand: number;
  readonly text: string;
  /** Undefined while it is being worked out. */
  readonly outcome: WhatIfOutcome | undefined;
}

export interface WhatIfOutcome {
  readonly vanished: readonly Finding[];
  readonly appeared: readonly Finding[];
  /** Findings that stay. */
  readonly kept: number;
}

/** Findings that count: last-digit notes come and go. */
function weighty(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ tier }) => tier !== "note");
}

/** Compares by fingerprint, which does not know the figures. */
export function compareFindings(before: readonly Finding[], after: readonly Finding[]): WhatIfOutcome {
  const was = new Set(weighty(before).map(({ id }) => id));
  const is = new Set(weighty(after).map(({ id }) => id));
  return {
    vanished: weighty(before).filter(({ id }) => !is.has(id)),
    appeared: weighty(after).filter(({ id }) => !was.has(id)),
    kept: [...was].filter((id) => is.has(id)).length,
  };
}
