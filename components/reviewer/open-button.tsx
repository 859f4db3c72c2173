import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { useWords } from "../words/wording.ts";
import type { SendReviewer } from "./reviewer.ts";

interface OpenButtonProps {
  readonly label: string;
  readonly isMain: boolean;
  readonly send: SendReviewer;
}

/** Kinds of files that can be read; the content decides in the end. */
const accepted = ".pdf,.docx,.doc,.wps,.xlsx,.xls,.xlsm,.et,.html,.htm,.mhtml,.mht,.txt,.md,.zip,.xml";

/** Opens the browser's own file picker. */
export function OpenButton({ label, isMain, send }: OpenButtonProps): JSX.Element {
  const { reviewer } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={isMain ? "verb-main" : "verb-side"}
        title={reviewer.openKey}
        data-picker={isMain ? "main" : "side"}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accepted}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be picked again.
          currentTarget.value = "";
          if (files.length > 0) send({ kind: "pick", files });
        }}
      />
    </>
  );
}
