import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Send, View } from "../intent.ts";
import { useWords } from "../words/wording.ts";
import "./help-sheet.css";

const rows = [
  ["next", ["J", "K"]],
  ["jump", ["Enter"]],
  ["back", ["Esc"]],
  ["operands", ["[", "]"]],
  ["confirm", ["C", "V"]],
  ["exclude", ["X", "N"]],
  ["undo", ["U", "⇧U"]],
  ["search", ["/"]],
  ["help", ["?"]],
] as const;

/** The keys, and the switch that turns single letters off. */
export function HelpSheet({ view, send }: { readonly view: View; readonly send: Send }): JSX.Element {
  const { help } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const sheet = dialog.current;
    if (view.help && sheet?.open === false) sheet.showModal();
    if (!view.help && sheet?.open === true) sheet.close();
  }, [view.help]);
  return (
    <dialog
      class="help"
      ref={dialog}
      aria-labelledby="help-title"
      onClose={() => send({ kind: "view", change: { help: false } })}
    >
      <h2 id="help-title">{help.title}</h2>
      <dl>
        {rows.map(([name, keys]) => (
          <div key={name}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{help.keys[name]}</dd>
          </div>
        ))}
      </dl>
      <p class="help-note">{help.note}</p>
      <div class="help-verbs">
        <button
          type="button"
          class="verb-side"
          aria-pressed={!view.keys}
          onClick={() => send({ kind: "view", change: { keys: !view.keys } })}
        >
          {view.keys ? help.off : help.on}
        </button>
        <button
          type="button"
          class="verb-main"
          onClick={() => send({ kind: "view", change: { help: false } })}
        >
          {help.close}
        </button>
      </div>
    </dialog>
  );
}
