import { type ReadonlySignal, signal } from "@preact/signals";
import type { Decision } from "../../core/model/review.ts";

/** What was asked for: a whole decision about one finding. */
export type Verdict = Pick<Decision, "finding" | "stand" | "reason" | "note">;

interface Step {
  readonly before: Verdict;
  readonly after: Verdict;
}

/** What can be taken back and done again since the document was opened. */
export interface Steps {
  readonly done: ReadonlySignal<readonly Step[]>;
  readonly undone: ReadonlySignal<readonly Step[]>;
  readonly add: (step: Step) => void;
  /** The verdict that takes the last step back; undefined when there is none. */
  readonly undo: () => Verdict | undefined;
  readonly redo: () => Verdict | undefined;
  readonly clear: () => void;
}

export function createSteps(): Steps {
  const done = signal<readonly Step[]>([]);
  const undone = signal<readonly Step[]>([]);
  return {
    done,
    undone,
    add: (step) => {
      done.value = [...done.value, step];
      undone.value = [];
    },
    undo: () => {
      const step = done.value.at(-1);
      if (step === undefined) return undefined;
      done.value = done.value.slice(0, -1);
      undone.value = [...undone.value, step];
      return step.before;
    },
    redo: () => {
      const step = undone.value.at(-1);
      if (step === undefined) return undefined;
      undone.value = undone.value.slice(0, -1);
      done.value = [...done.value, step];
      return step.after;
    },
    clear: () => {
      done.value = [];
      undone.value = [];
    },
  };
}
