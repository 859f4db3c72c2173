import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useWords } from "../words/wording.ts";
import { govCn, originOf, type SendOption } from "./options.ts";

interface HostsSectionProps {
  readonly origins: readonly string[];
  readonly send: SendOption;
}

/** The sites that may be read without a click on each. */
export function HostsSection({ origins, send }: HostsSectionProps): JSX.Element {
  const { options } = useWords();
  const [typed, setTyped] = useState("");
  const origin = originOf(typed);
  return (
    <section>
      <h2>{options.hosts}</h2>
      <p class="options-note">{options.hostsNote}</p>
      {origins.length === 0 && <p>{options.noHosts}</p>}
      <ul class="options-list">
        {origins.map((each) => (
          <li key={each}>
            <code>{each}</code>
            <button
              type="button"
              class="verb-side"
              onClick={() => send({ kind: "revoke", origin: each })}
              aria-label={`${options.revoke} ${each}`}
            >
              {options.revoke}
            </button>
          </li>
        ))}
      </ul>
      {!origins.includes(govCn) && (
        <button type="button" class="verb-main" onClick={() => send({ kind: "grant", origin: govCn })}>
          {options.grantGovCn}
        </button>
      )}
      <form
        class="options-add"
        onSubmit={(event) => {
          event.preventDefault();
          if (origin === undefined) return;
          send({ kind: "grant", origin });
          setTyped("");
        }}
      >
        <label>
          <span class="options-label">{options.addHost}</span>
          <input
            type="text"
            inputMode="url"
            placeholder="www.example.org"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="verb-side" disabled={origin === undefined}>
          {options.add}
        </button>
      </form>
    </section>
  );
}
