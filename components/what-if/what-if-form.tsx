import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Finding } from "../../core/model/report.ts";
import type { Send } from "../intent.ts";
import { useSay, useWords } from "../words/wording.ts";
import type { WhatIf } from "./what-if.ts";
import "./what-if.css";

interface WhatIfFormProps {
  readonly finding: Finding;
  readonly whatIf: WhatIf | null;
  readonly send: Send;
}

/** Changes one operand in thought and shows which findings would go and come. The page is not touched. */
export function WhatIfForm({ finding, whatIf, send }: WhatIfFormProps): JSX.Element {
  const { whatIf: words, roles } = useWords();
  const say = useSay();
  const [operand, setOperand] = useState(0);
  const [text, setText] = useState(finding.at[0].text);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const result = useRef<HTMLDivElement>(null);
  const mine = whatIf?.finding === finding.id ? whatIf : null;
  const outcome = mine?.outcome;
  useLayoutEffect(() => {
    if (outcome !== undefined) result.current?.scrollIntoView({ block: "nearest" });
  }, [outcome]);
  const place = mine === null ? undefined : finding.at[mine.operand];
  const list = (title: string, findings: readonly Finding[]) =>
    findings.length > 0 && (
      <>
        <p class="what-if-title">{title}</p>
        <ul>
          {findings.map(({ id, message }) => (
            <li key={id}>{say(message)}</li>
          ))}
        </ul>
      </>
    );
  return (
    <form
      class="what-if"
      onSubmit={(event) => {
        event.preventDefault();
        send({ kind: "what-if", finding: finding.id, operand, text });
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") send({ kind: "view", change: { form: null } });
      }}
    >
      <label>
        <span class="decide-label">{words.which}</span>
        <select
          value={operand}
          onChange={(event) => {
            const index = Number(event.currentTarget.value);
            setOperand(index);
            setText(finding.at[index]?.text ?? "");
          }}
        >
          {finding.at.map((place, index) => (
            <option key={`${place.start} ${index}`} value={index}>
              {`${place.label ?? roles[place.role]} ${place.text}`}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="decide-label">{words.instead}</span>
        <input
          type="text"
          ref={field}
          value={text}
          maxLength={80}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="verb-main">
        {words.show}
      </button>
      <div class="what-if-outcome" role="status" ref={result}>
        {mine !== null && outcome === undefined && <p>{words.working}</p>}
        {outcome !== undefined && (
          <>
            {list(words.vanished(outcome.vanished.length), outcome.vanished)}
            {list(words.appeared(outcome.appeared.length), outcome.appeared)}
            <p>{words.kept(outcome.kept)}</p>
            {place !== undefined && (
              <p class="what-if-adopt">
                {words.adoptNote}
                <button
                  type="button"
                  class="verb-side"
                  onClick={() =>
                    send({ kind: "edit", start: place.start, end: place.end, text: mine?.text ?? text })
                  }
                >
                  {words.adopt}
                </button>
              </p>
            )}
          </>
        )}
      </div>
    </form>
  );
}
