const entryCard = "[data-finding][tabindex='0']";

export function focusSearch(): void {
  document.getElementById("panel-search")?.focus();
}

/** To the open card, else to the first one. */
export function focusList(): void {
  document.querySelector<HTMLElement>(entryCard)?.focus();
}

/** A key that is pressed before anything was focused is meant for the list. */
export function serveKeys(): void {
  document.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (event.target !== document.body || ctrlKey || metaKey || altKey || key === "Tab") return;
    const card = document.querySelector<HTMLElement>(entryCard);
    const copy = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
    if (card?.dispatchEvent(copy) === false) event.preventDefault();
  });
}
