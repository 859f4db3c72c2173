import type { Snapshot } from "../../core/model/snapshot.ts";
import { type PageNode, readHtmlSteps } from "../../core/read/html.ts";
import { type Places, placesOf } from "./places.ts";

/** Time that one turn of reading may take of the page's thread, in milliseconds. */
const turn = 12;

export interface PageReadout {
  readonly snapshot: Snapshot;
  readonly places: Places;
}

/** Reads the visible words and tables of the live page, giving way to the page in between. */
export function readWholePage(): Promise<PageReadout> {
  return readPart(document, { url: location.href, title: document.title });
}

/** The same for a part of the page. */
export async function readPart(
  part: Node,
  source: { readonly url: string; readonly title: string },
): Promise<PageReadout> {
  const steps = readHtmlSteps(part as unknown as PageNode, {
    url: source.url,
    title: source.title,
    isVisible: (element) => isVisible(element as unknown as Element),
  });
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      await pause();
      return { snapshot: step.value.snapshot, places: placesOf(step.value.runs) };
    }
    if (performance.now() - began < turn) continue;
    await pause();
    began = performance.now();
  }
}

/** A box-less `display: contents` shows its children all the same. */
function isVisible(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).display === "contents"
  );
}

/** The end of this task: the page's own work goes first. A hidden tab still gets its turns. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
