import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { useWords } from "../words/wording.ts";
import "./notice.css";

interface NoticeProps {
  readonly text: string;
  /** A verb at its end. */
  readonly action?: { readonly verb: string; readonly run: () => void };
  /** Shown on demand. */
  readonly children?: ComponentChildren;
}

/** One line that qualifies the result below it, with the next step in it. */
export function Notice({ text, action, children }: NoticeProps): JSX.Element {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="notice">
      <div class="notice-line">
        <p>{text}</p>
        {action !== undefined && (
          <button type="button" class="verb-side" onClick={action.run}>
            {action.verb}
          </button>
        )}
        {children !== undefined && (
          <button type="button" class="verb" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? words.notices.hide : words.notices.show}
          </button>
        )}
      </div>
      {isOpen && <div class="notice-more">{children}</div>}
    </div>
  );
}
