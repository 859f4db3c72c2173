import type { JSX } from "preact";

interface Props {
  readonly words: string;
  readonly className: string;
  readonly onPick: (file: File) => void;
  /** Kinds of files that the picker offers; JSON where nothing is said. */
  readonly accept?: string;
}

/** A label that opens the system's picker for one file; the same file can be picked again. */
export function FilePick({
  words,
  className,
  onPick,
  accept = ".json,application/json",
}: Props): JSX.Element {
  return (
    <label class={className}>
      {words}
      <input
        type="file"
        class="unseen"
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) onPick(file);
          event.currentTarget.value = "";
        }}
      />
    </label>
  );
}
