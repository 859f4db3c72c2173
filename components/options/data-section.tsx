import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useWords } from "../words/wording.ts";
import type { OptionsState, SendOption } from "./options.ts";

interface DataSectionProps {
  readonly state: OptionsState;
  readonly send: SendOption;
}

/** What is kept on this device, and how to take it along or be rid of it. */
export function DataSection({ state, send }: DataSectionProps): JSX.Element {
  const { options } = useWords();
  const [isSure, setSure] = useState(false);
  const { reviews, decisions, corrections, bytes } = state;
  const isEmpty = reviews === 0 && corrections === 0;
  return (
    <section>
      <h2>{options.data}</h2>
      <p>{options.stored(reviews, decisions, corrections)}</p>
      {bytes !== null && <p class="options-note">{options.size((bytes / 1024).toFixed(0))}</p>}
      <p class="options-note">{options.dataNote}</p>
      <div class="options-verbs">
        <button type="button" class="verb-side" disabled={isEmpty} onClick={() => send({ kind: "save-all" })}>
          {options.saveAll}
        </button>
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
    </section>
  );
}
