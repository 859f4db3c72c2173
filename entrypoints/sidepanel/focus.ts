import type { Intent, Send } from "../../components/intent.ts";

const entryCard = "[data-finding][tabindex='0']";

export function focusSearch(): void {
  document.getElementById("panel-search")?.focus();
}

/** To the open card, else to the first one; a list that is just coming back is there with the next frame. */
export function focusList(): void {
  const card = document.querySelector<HTMLElement>(entryCard);
  if (card !== null) card.focus();
  else requestAnimationFrame(() => document.querySelector<HTMLElement>(entryCard)?.focus());
}

/** One listener, however often a panel is mounted in the document. */
let isServed = false;

/** Fields have an undo of their own. */
const fields = "input, textarea, select, [contenteditable]";

function undoOf({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): Intent | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  if (target instanceof Element && target.matches(fields)) return undefined;
  const letter = key.toLowerCase();
  if (letter === "y" || (letter === "z" && shiftKey)) return { kind: "redo" };
  return letter === "z" ? { kind: "undo" } : undefined;
}

/** A key that is pressed before anything was focused is meant for the list; Ctrl+Z takes back wherever one stands. */
export function serveKeys(send: Send): void {
  if (isServed) return;
  isServed = true;
  document.addEventListener("keydown", (event) => {
    const intent = undoOf(event);
    if (intent !== undefined) {
      event.preventDefault();
      return send(intent);
    }
    const { key, ctrlKey, metaKey, altKey } = event;
    if (event.target !== document.body || ctrlKey || metaKey || altKey || key === "Tab") return;
    const card = document.querySelector<HTMLElement>(entryCard);
    const copy = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
    if (card?.dispatchEvent(copy) === false) event.preventDefault();
  });
}
