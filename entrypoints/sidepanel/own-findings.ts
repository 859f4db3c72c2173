import { manualRule } from "../../core/model/manual.ts";
import type { Finding } from "../../core/model/report.ts";
import { addTakenBack } from "../../core/model/review.ts";
import type { Signed } from "../../core/model/signers.ts";
import type { ReviewKeeper } from "./review-keeper.ts";
import type { Step, Steps } from "./steps.ts";

export interface OwnFindings {
  /** Keeps a finding that a person made. */
  readonly note: (finding: Finding) => void;
  readonly takeBack: (finding: Finding | undefined) => void;
}

/** Findings that people make: each is made (`redo`) and taken back (`undo`) any number of times. */
export function ownFindings(
  { review, keep }: Pick<ReviewKeeper, "review" | "keep">,
  steps: Steps,
  signed: () => Signed,
): OwnFindings {
  const stepOf = (finding: Finding): Step => {
    let made = finding;
    return {
      undo: () => {
        if (review.value !== undefined) keep(addTakenBack(review.value, { finding: made.id, ...signed() }));
      },
      redo: () => {
        if (review.value === undefined) return;
        const { manual = [] } = review.value;
        // What was taken back stays so in the record: made again, it is another finding.
        const isKnown = manual.some(({ id }) => id === made.id);
        if (isKnown) made = { ...finding, id: `${manualRule}-${crypto.randomUUID()}` };
        keep({ ...review.value, manual: [...manual, made] });
      },
    };
  };
  return {
    note: (finding) => {
      const step = stepOf(finding);
      step.redo();
      steps.add(step);
    },
    takeBack: (finding) => {
      if (finding === undefined) return;
      const { undo, redo } = stepOf(finding);
      undo();
      steps.add({ undo: redo, redo: undo });
    },
  };
}
