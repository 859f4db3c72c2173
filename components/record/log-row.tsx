import type { ComponentChildren, JSX } from "preact";
import type { Decision } from "../../core/model/review.ts";
import { signature } from "../decision/signature.ts";
import { useSay, useWords } from "../words/wording.ts";

interface LogRowProps {
  readonly decision: Decision;
  /** Opens the finding's card; null when the finding is gone. */
  readonly onOpen: (() => void) | null;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** One line of the log. */
export function LogRow({ decision, onOpen, children }: LogRowProps): JSX.Element {
  const { decide, record } = useWords();
  const say = useSay();
  const { stand, reason, note, message } = decision;
  return (
    <li class="log-row">
      <p class="log-stand">
        <b>{stand === "open" ? record.takenBack : decide.stands[stand]}</b>
        {reason !== "" && decide.because(reason)}
        <span class="log-signature">
          {record.signers[decision.as]} <span class="signature">{signature(decision)}</span>
        </span>
      </p>
      {onOpen === null ? (
        <p class="log-sentence">{say(message)}</p>
      ) : (
        <button type="button" class="log-sentence" title={record.open} onClick={onOpen}>
          {say(message)}
        </button>
      )}
      {note !== "" && <p class="stand-note">{note}</p>}
      {children}
    </li>
  );
}
