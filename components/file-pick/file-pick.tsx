import type { JSX } from "preact";

interface Props {
  readonly words: string;
  readonly className: string;
  readonly onPick: (file: File) => void;
}

/** A label that opens the system's picker for one JSON file; the same file can be picked again. */
export function FilePick({ words, className, onPick }: Props): JSX.Element {
  return (
    <label class={className}>
      {words}
      <input
        type="file"
        class="unseen"
        accept=".json,application/json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) onPick(file);
          event.currentTarget.value = "";
        }}
      />
    </label>
  );
}
