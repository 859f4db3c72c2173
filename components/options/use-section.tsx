import type { JSX } from "preact";
import { type Language, languageTags, useWords } from "../words/wording.ts";
import type { OptionsState, SendOption } from "./options.ts";

const languages: readonly (readonly [Language, string])[] = [
  ["zh", "简体中文"],
  ["en", "English"],
];

interface UseSectionProps {
  readonly state: OptionsState;
  readonly send: SendOption;
}

/** When it checks, what it paints, how it speaks. */
export function UseSection({ state, send }: UseSectionProps): JSX.Element {
  const { options } = useWords();
  const toggle = (label: string, isOn: boolean, change: () => void) => (
    <label class="options-check">
      <input type="checkbox" checked={isOn} onChange={change} />
      {label}
    </label>
  );
  return (
    <section>
      <h2>{options.use}</h2>
      {toggle(options.autoCheck, state.autoCheck, () =>
        send({ kind: "set", change: { autoCheck: !state.autoCheck } }),
      )}
      {toggle(options.alwaysPaint, state.alwaysPaint, () =>
        send({ kind: "set", change: { alwaysPaint: !state.alwaysPaint } }),
      )}
      {toggle(options.keys, state.keys, () => send({ kind: "keys", keys: !state.keys }))}
      <fieldset class="options-choice">
        <legend class="options-label">{options.language}</legend>
        {languages.map(([language, name]) => (
          <label class="options-check" key={language} lang={languageTags[language]}>
            <input
              type="radio"
              name="language"
              checked={state.language === language}
              onChange={() => send({ kind: "speak", language })}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <p>
        {state.shortcut === "" ? options.noShortcut : options.shortcut(state.shortcut)}{" "}
        <button type="button" class="verb-side" onClick={() => send({ kind: "shortcuts" })}>
          {options.shortcuts}
        </button>
      </p>
    </section>
  );
}
