import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../words/wording.ts";

interface ExcludeFormProps {
  readonly onDone: (reason: string) => void;
  readonly onCancel: () => void;
}

/** A finding is only set aside with a reason that others can read. */
export function ExcludeForm({ onDone, onCancel }: ExcludeFormProps): JSX.Element {
  const { decide } = useWords();
  const [reason, setReason] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="decide-form"
      onSubmit={(event) => {
        event.preventDefault();
        // A quick Enter comes before the last letter was drawn.
        const written = (field.current?.value ?? reason).trim();
        if (written !== "") onDone(written);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") onCancel();
      }}
    >
      <label>
        <span class="decide-label">{decide.reason}</span>
        <input
          type="text"
          ref={field}
          value={reason}
          maxLength={400}
          required
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <div class="decide-usual">
        {decide.usualReasons.map((usual) => (
          <button type="button" class="verb-side" key={usual} onClick={() => setReason(usual)}>
            {usual}
          </button>
        ))}
      </div>
      <div class="decide-verbs">
        <button type="submit" class="verb-main" aria-disabled={reason.trim() === ""}>
          {decide.verbs.excluded}
        </button>
        <button type="button" class="verb-side" onClick={onCancel}>
          {decide.cancel}
        </button>
      </div>
    </form>
  );
}
