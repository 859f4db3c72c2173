import type { JSX } from "preact";
import type { RuleTexts } from "../finding/rule-text.ts";
import { useSay, useWords } from "../words/wording.ts";
import type { SendOption } from "./options.ts";

interface RulesSectionProps {
  readonly rules: RuleTexts;
  readonly off: readonly string[];
  readonly send: SendOption;
}

/** Every rule with its reason and its basis, each of which can be switched off. */
export function RulesSection({ rules, off, send }: RulesSectionProps): JSX.Element {
  const { options } = useWords();
  const say = useSay();
  const all = Object.entries(rules);
  const toggle = (id: string) => {
    const rulesOff = off.includes(id) ? off.filter((each) => each !== id) : [...off, id];
    send({ kind: "set", change: { rulesOff } });
  };
  return (
    <section>
      <h2>{options.rules}</h2>
      <p class="options-note">{options.rulesOn(all.length - off.length, all.length)}</p>
      <ul class="options-rules">
        {all.map(([id, { title, why, basis }]) => (
          <li key={id} id={`rule-${id}`}>
            <label class="options-check">
              <input type="checkbox" checked={!off.includes(id)} onChange={() => toggle(id)} />
              <b>{say(title)}</b>
            </label>
            <p>{say(why)}</p>
            <p class="options-note">{say(basis)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
