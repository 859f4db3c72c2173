import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { withUnit } from "../finding/amount.ts";
import { IconButton } from "../icon/icon-button.tsx";
import type { Send } from "../intent.ts";
import { useWords } from "../words/wording.ts";
import { type Calculation, calculationsOf, type Pick } from "./calculate.ts";
import "./manual-sheet.css";

interface ManualSheetProps {
  readonly picks: readonly Pick[];
  /** Whether the last attempt to pick found nothing selected on the page. */
  readonly isEmptyPick: boolean;
  readonly send: Send;
}

/** Words picked on the page, what can be computed from them, and the finding that a person makes of it. */
export function ManualSheet({ picks, isEmptyPick, send }: ManualSheetProps): JSX.Element {
  const { manual, decide } = useWords();
  const [sentence, setSentence] = useState("");
  const [chosen, setChosen] = useState<Calculation | null>(null);
  const say = ({ operation, formula, value, unit }: Calculation) =>
    `${manual.operations[operation]} ${formula} ＝ ${withUnit(value, unit)}`;
  return (
    <form
      class="manual"
      onSubmit={(event) => {
        event.preventDefault();
        const words = sentence.trim();
        if (words !== "" && picks.length > 0)
          send({ kind: "note-down", sentence: words, calculation: chosen });
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== "Escape") return;
        send({ kind: "view", change: { isNoting: false } });
        send({ kind: "list" });
      }}
    >
      <p class="manual-hint">{manual.hint}</p>
      <button type="button" class="verb-side" onClick={() => send({ kind: "pick" })}>
        {manual.pick}
      </button>
      <p class="manual-hint" role="status">
        {isEmptyPick && manual.nothing}
      </p>
      <ol class="manual-picks">
        {picks.map(({ text, start, end }, index) => (
          <li key={`${start} ${end}`}>
            <button
              type="button"
              class="manual-pick"
              onClick={() => send({ kind: "visit", spans: [{ start, end }] })}
            >
              {text}
            </button>
            <IconButton
              icon="close"
              label={manual.remove(text)}
              onClick={() => send({ kind: "unpick", index })}
            />
          </li>
        ))}
      </ol>
      <ul class="manual-results">
        {calculationsOf(picks).map((calculation) => (
          <li key={calculation.operation}>
            <label>
              <input
                type="radio"
                name="calculation"
                checked={chosen?.formula === calculation.formula}
                onChange={() => {
                  setChosen(calculation);
                  if (sentence === "") setSentence(say(calculation));
                }}
              />
              {say(calculation)}
            </label>
          </li>
        ))}
      </ul>
      <label>
        <span class="decide-label">{manual.sentence}</span>
        <textarea
          rows={2}
          maxLength={400}
          value={sentence}
          onInput={(event) => setSentence(event.currentTarget.value)}
        />
      </label>
      <div class="decide-verbs">
        <button type="submit" class="verb-main" aria-disabled={sentence.trim() === "" || picks.length === 0}>
          {manual.noteDown}
        </button>
        <button
          type="button"
          class="verb-side"
          onClick={() => send({ kind: "view", change: { isNoting: false } })}
        >
          {decide.cancel}
        </button>
      </div>
    </form>
  );
}
