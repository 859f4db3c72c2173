import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { FilePick } from "../file-pick/file-pick.tsx";
import { useWords } from "../words/wording.ts";
import type { OptionsState, SendOption } from "./options.ts";

interface DataSectionProps {
  readonly state: OptionsState;
  readonly send: SendOption;
}

/** What is kept on this device, and how to take it along, bring it back or be rid of it. */
export function DataSection({ state, send }: DataSectionProps): JSX.Element {
  const { options } = useWords();
  const [isSure, setSure] = useState(false);
  const { reviews, decisions, corrections, batches, documents, bytes } = state.stored;
  const isEmpty = reviews === 0 && corrections === 0 && batches === 0;
  const lines = [
    [options.storedNames.reviews, options.storedReviews(reviews, decisions)],
    [options.storedNames.corrections, options.storedCorrections(corrections)],
    [options.storedNames.batches, options.storedBatches(batches, documents)],
    ...(bytes === null ? [] : [[options.storedNames.size, options.size(bytes)] as const]),
  ] as const;
  return (
    <section>
      <h2>{options.data}</h2>
      <p class="options-note">{options.dataNote}</p>
      <dl class="options-stored">
        {lines.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <div class="options-verbs">
        <button type="button" class="verb-side" disabled={isEmpty} onClick={() => send({ kind: "save-all" })}>
          {options.saveAll}
        </button>
        <FilePick
          words={options.take}
          className="verb-side options-take"
          onPick={(file) => send({ kind: "take", file })}
        />
        {isSure ? (
          <>
            <button
              type="button"
              class="verb-main"
              onClick={() => {
                send({ kind: "delete-all" });
                setSure(false);
              }}
            >
              {options.saveAndDelete}
            </button>
            <button type="button" class="verb-side" onClick={() => setSure(false)}>
              {options.keep}
            </button>
          </>
        ) : (
          <button type="button" class="verb-side" disabled={isEmpty} onClick={() => setSure(true)}>
            {options.deleteAll}
          </button>
        )}
      </div>
      <p role="status">{state.taken !== null && options.takenWords[state.taken]}</p>
    </section>
  );
}
