import type { JSX } from "preact";
import type { BatchItem, BatchOutcome } from "../../core/model/batch.ts";
import { useWords } from "../words/wording.ts";
import type { Words } from "../words/zh.ts";

function wordsOf(outcome: BatchOutcome, { batch }: Words): string {
  const { certain, probable, missing, inRelations } = outcome;
  if (outcome.onlyAttachments) return batch.onlyFiles(outcome.attachments);
  if (!outcome.isDisclosure) return batch.notDisclosure;
  const found = certain + probable + missing;
  if (found > 0) return batch.found(found);
  return inRelations > 0 ? batch.clean : batch.nothing;
}

/** What came of a document, in words. */
export function ResultState({ item }: { readonly item: BatchItem }): JSX.Element {
  const words = useWords();
  const { state, outcome } = item;
  const isDone = state === "done" && outcome !== null;
  return (
    <span class="results-state" data-state={state}>
      {isDone ? wordsOf(outcome, words) : words.batch.states[state === "done" ? "failed" : state]}
    </span>
  );
}
