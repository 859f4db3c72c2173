import type { JSX } from "preact";
import { Dialog } from "../dialog/dialog.tsx";
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
  ["undoAnywhere", ["Ctrl Z"]],
  ["calculate", ["+"]],
  ["filter", ["F"]],
  ["search", ["/"]],
  ["help", ["?"]],
] as const;

/** The keys, and the switch that turns single letters off. */
export function HelpSheet({ view, send }: { readonly view: View; readonly send: Send }): JSX.Element {
  const { help } = useWords();
  const close = () => send({ kind: "view", change: { sheet: null } });
  return (
    <Dialog name="help" title={help.title} isOpen={view.sheet === "help"} onClose={close}>
      <dl class="keys">
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
      <p class="keys-note">{help.note}</p>
      <div class="dialog-verbs">
        <button
          type="button"
          class="verb-side"
          aria-pressed={!view.keys}
          onClick={() => send({ kind: "view", change: { keys: !view.keys } })}
        >
          {view.keys ? help.off : help.on}
        </button>
        <button type="button" class="verb-main" onClick={close}>
          {help.close}
        </button>
      </div>
    </Dialog>
  );
}
