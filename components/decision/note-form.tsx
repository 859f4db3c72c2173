import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../words/wording.ts";

interface NoteFormProps {
  readonly note: string;
  readonly onDone: (note: string) => void;
  readonly onCancel: () => void;
}

/** Free words about a finding. */
export function NoteForm({ note, onDone, onCancel }: NoteFormProps): JSX.Element {
  const { decide } = useWords();
  const [text, setText] = useState(note);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="decide-form"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(text.trim());
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") onCancel();
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onDone(text.trim());
      }}
    >
      <label>
        <span class="decide-label">{decide.note}</span>
        <textarea
          ref={field}
          rows={3}
          maxLength={2000}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div class="decide-verbs">
        <button type="submit" class="verb-main">
          {decide.save}
        </button>
        <button type="button" class="verb-side" onClick={onCancel}>
          {decide.cancel}
        </button>
      </div>
    </form>
  );
}
