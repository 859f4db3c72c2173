import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Decision } from "../../core/model/review.ts";

/** What was asked for: a whole decision about one finding. */
export type Verdict = Pick<Decision, "finding" | "stand" | "reason" | "note">;

/** Something that a person did: how to take it back and how to do it again. */
export interface Step {
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What can be taken back and done again since the document was opened: decisions, corrections and findings of one's own alike. */
export interface Steps {
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  readonly add: (step: Step) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly clear: () => void;
}

export function createSteps(): Steps {
  const done = signal<readonly Step[]>([]);
  const undone = signal<readonly Step[]>([]);
  return {
    canUndo: computed(() => done.value.length > 0),
    canRedo: computed(() => undone.value.length > 0),
    add: (step) => {
      done.value = [...done.value, step];
      undone.value = [];
    },
    undo: () => {
      const step = done.value.at(-1);
      if (step === undefined) return;
      done.value = done.value.slice(0, -1);
      undone.value = [...undone.value, step];
      step.undo();
    },
    redo: () => {
      const step = undone.value.at(-1);
      if (step === undefined) return;
      undone.value = undone.value.slice(0, -1);
      done.value = [...done.value, step];
      step.redo();
    },
    clear: () => {
      done.value = [];
      undone.value = [];
    },
  };
}
