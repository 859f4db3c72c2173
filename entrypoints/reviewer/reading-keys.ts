const entryCard = "[data-finding][tabindex='0']";

/** The keys of the list that also work while the document has the focus. */
const keysOfList = new Set(["j", "k", "[", "]"]);

/** Clicks and keys in the document: a highlight leads to its card, J and K to the next and the previous finding. */
export function serveReading(scroller: HTMLElement, clickedAt: (x: number, y: number) => void): void {
  scroller.addEventListener("click", ({ clientX, clientY }) => {
    if (document.getSelection()?.isCollapsed !== false) clickedAt(clientX, clientY);
  });
  document.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if ((ctrlKey || metaKey) && key.toLowerCase() === "o") {
      event.preventDefault();
      document.querySelector<HTMLElement>("[data-picker]")?.click();
      return;
    }
    if (target !== scroller || ctrlKey || metaKey || altKey || !keysOfList.has(key.toLowerCase())) return;
    const copy = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
    if (document.querySelector(entryCard)?.dispatchEvent(copy) === false) event.preventDefault();
  });
}
