/** Name of the only element that is put into a page; the stylesheet hides it in print. */
export const overlayName = "gouji-marks";

/** What is drawn over the page: one element with a closed shadow root that the page's scripts cannot look into. */
export interface Overlay {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

type Style = Readonly<Record<string, string>>;

/** By the object model: a page's own security policy may forbid style elements and attributes. */
export function dress(element: HTMLElement, style: Style): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value);
}

/** An element with a look. */
export function box(style: Style): HTMLElement {
  const element = document.createElement("div");
  dress(element, style);
  return element;
}

let overlay: Overlay | undefined;

/** The page's overlay; made when it is first needed. */
export function overlayOfPage(): Overlay {
  if (overlay?.host.isConnected === true) return overlay;
  const host = document.createElement(overlayName);
  host.setAttribute("aria-hidden", "true");
  // At the document's origin and without a size: it moves nothing, and what it holds scrolls with the page.
  dress(host, { all: "initial", position: "absolute", top: "0", left: "0", "z-index": "2147483647" });
  const root = host.attachShadow({ mode: "closed" });
  document.documentElement.append(host);
  overlay = { host, root };
  return overlay;
}

/** Takes the element away from the page again when nothing is drawn in it. */
export function tidyOverlay(): void {
  if (overlay === undefined || overlay.root.childElementCount > 0) return;
  overlay.host.remove();
  overlay = undefined;
}

/** Whether an event happened on the overlay. */
export function isOverlay(target: EventTarget | null): boolean {
  return target !== null && target === overlay?.host;
}
