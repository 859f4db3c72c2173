import type { Mark } from "../messages/page.ts";
import { indexAt, offsetInView } from "./in-view.ts";
import type { Places } from "./places.ts";

/**
 * Highlights that are lit at a time. Chromium places every range anew whenever anything of the page changes, and that
 * takes some 10 ms for each thousand: of more than these only those around the window are lit.
 */
export const mostLit = 1000;

/** Scrolling is followed this often, in milliseconds. */
const settle = 100;

/** Calls `light` with the marks around the window, now and whenever the page was scrolled on. */
export function followWindow(
  all: readonly Mark[],
  places: Places,
  { light, signal }: { readonly light: (marks: readonly Mark[]) => void; readonly signal: AbortSignal },
): void {
  const marks = all.toSorted((one, other) => one.start - other.start);
  let middle: number | undefined;
  const look = () => {
    const offset = offsetInView(places) ?? marks[middle ?? 0]?.start ?? 0;
    const index = indexAt(marks, offset);
    // What is lit reaches far enough beyond the window.
    if (middle !== undefined && Math.abs(index - middle) < mostLit / 4) return;
    middle = index;
    light(marks.slice(Math.max(0, index - mostLit / 2), index + mostLit / 2));
  };
  let isDue = false;
  const later = () => {
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      if (!signal.aborted) look();
    }, settle);
  };
  document.addEventListener("scroll", later, { capture: true, passive: true, signal });
  window.addEventListener("resize", later, { signal });
  look();
}
