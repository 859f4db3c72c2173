import type { Snapshot } from "../../core/model/snapshot.ts";
import { type PageNode, readHtmlSteps } from "../../core/read/html.ts";
import { type Places, placesOf } from "./places.ts";

/** Time that one turn of reading may take of the page's thread, in milliseconds. */
const turn = 12;

/** Reads the visible words and tables of the live page, giving way to the page in between. */
export async function readWholePage(): Promise<{ readonly snapshot: Snapshot; readonly places: Places }> {
  const steps = readHtmlSteps(document as unknown as PageNode, {
    url: location.href,
    title: document.title,
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
