import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ReadCell } from "../../core/model/read-table.ts";
import { useWords } from "../words/wording.ts";

interface CellFormProps {
  readonly cell: ReadCell;
  /** Null: as it was read. */
  readonly onDone: (text: string | null) => void;
  readonly onCancel: () => void;
}

/** What a person reads in a cell, where the reader read something else. */
export function CellForm({ cell, onDone, onCancel }: CellFormProps): JSX.Element {
  const { tables: words } = useWords();
  const [text, setText] = useState(cell.text.trim());
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  return (
    <form
      class="cell-form"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(text);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <label>
        <span class="decide-label">{words.cell(cell.row + 1, cell.column + 1)}</span>
        <input
          type="text"
          ref={field}
          value={text}
          maxLength={400}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="verb-main">
        {words.correct}
      </button>
      <button type="button" class="verb-side" onClick={() => onDone(null)}>
        {words.asRead}
      </button>
    </form>
  );
}
