const entryCard = "[data-finding][tabindex='0']";

export function focusSearch(): void {
  document.getElementById("panel-search")?.focus();
}

/** To the open card, else to the first one. */
export function focusList(): void {
  document.querySelector<HTMLElement>(entryCard)?.focus();
}

/** One listener, however often a panel is mounted in the document. */
let isServed = false;

/** A key that is pressed before anything was focused is meant for the list. */
export function serveKeys(): void {
  if (isServed) return;
  isServed = true;
  document.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (event.target !== document.body || ctrlKey || metaKey || altKey || key === "Tab") return;
    const card = document.querySelector<HTMLElement>(entryCard);
    const copy = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
    if (card?.dispatchEvent(copy) === false) event.preventDefault();
  });
}
