import type { JSX } from "preact";
import { type Decision, type Stand, standOf } from "../../core/model/review.ts";
import type { Send, View } from "../intent.ts";
import { useWords } from "../words/wording.ts";
import { ExcludeForm } from "./exclude-form.tsx";
import { NoteForm } from "./note-form.tsx";
import "./decision.css";

interface ActionsProps {
  readonly finding: string;
  readonly decision: Decision | undefined;
  readonly form: View["form"];
  readonly isCopied: boolean;
  /** Whether a person made it. */
  readonly isManual: boolean;
  readonly send: Send;
}

/** What a reviewer can do with the open card. */
export function Actions({ finding, decision, form, isCopied, isManual, send }: ActionsProps): JSX.Element {
  const { decide, whatIf, manual } = useWords();
  const stand = standOf(decision);
  const note = decision?.note ?? "";
  const show = (next: View["form"]) => send({ kind: "view", change: { form: form === next ? null : next } });
  const toggle = (next: Stand) =>
    send({ kind: "decide", finding, stand: stand === next ? "open" : next, reason: "", note });
  const verb = (name: "confirmed" | "excluded" | "later", key: string, run: () => void) => (
    <button type="button" class="decide" aria-pressed={stand === name} aria-keyshortcuts={key} onClick={run}>
      {decide.verbs[name]} <kbd>{key}</kbd>
    </button>
  );
  return (
    <div class="actions">
      <div class="actions-line">
        {verb("confirmed", "C", () => toggle("confirmed"))}
        {verb("excluded", "X", () => (stand === "excluded" ? toggle("excluded") : show("exclude")))}
        {verb("later", "V", () => toggle("later"))}
        <button
          type="button"
          class="decide"
          aria-expanded={form === "note"}
          aria-keyshortcuts="N"
          onClick={() => show("note")}
        >
          {decide.note} <kbd>N</kbd>
        </button>
        {!isManual && (
          <button
            type="button"
            class="decide"
            data-kind="aside"
            aria-expanded={form === "what-if"}
            onClick={() => show("what-if")}
          >
            {whatIf.verb}
          </button>
        )}
        <button
          type="button"
          class="decide"
          data-kind="aside"
          onClick={() => send({ kind: "copy", finding })}
        >
          {isCopied ? decide.copied : decide.copy}
        </button>
        {isManual && (
          <button
            type="button"
            class="decide"
            data-kind="aside"
            onClick={() => send({ kind: "take-back", finding })}
          >
            {manual.takeBack}
          </button>
        )}
        <span class="unseen" role="status">
          {isCopied && decide.copied}
        </span>
      </div>
      {form === "exclude" && (
        <ExcludeForm
          onDone={(reason) => send({ kind: "decide", finding, stand: "excluded", reason, note })}
          onCancel={() => show(null)}
        />
      )}
      {form === "note" && (
        <NoteForm
          note={note}
          onDone={(text) =>
            send({ kind: "decide", finding, stand, reason: decision?.reason ?? "", note: text })
          }
          onCancel={() => show(null)}
        />
      )}
    </div>
  );
}
