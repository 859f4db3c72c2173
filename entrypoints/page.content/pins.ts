import { box, overlayOfPage, tidyOverlay } from "./overlay.ts";

/** Something drawn over a place of the page, which moves with it. */
export interface Pin {
  readonly look: Readonly<Record<string, string>>;
  /** Between the place and the outer edge, in pixels. */
  readonly margin: number;
  /** Where the place is in the window now; none when it has gone. */
  readonly rects: () => readonly DOMRect[];
}

interface Drawn {
  readonly element: HTMLElement;
  edge: string;
}

const always = { position: "absolute", "box-sizing": "border-box", "pointer-events": "none" };

/** Draws pins over the page, each call in place of the one before, and keeps them where they belong. */
export function createPins(): (pins: readonly Pin[]) => void {
  let end = new AbortController();
  /** For each pin, in order, what is drawn of it now. */
  let drawn: Drawn[][] = [];
  const clear = () => {
    end.abort();
    end = new AbortController();
    for (const { element } of drawn.flat()) element.remove();
    drawn = [];
  };
  const place = (pins: readonly Pin[]) => {
    const { host, root } = overlayOfPage();
    const origin = host.getBoundingClientRect();
    // Everything is measured before anything is moved.
    const edges = pins.map(({ margin, rects }) =>
      rects().map(({ left, top, width, height }) => [
        left - origin.left - margin,
        top - origin.top - margin,
        width + 2 * margin,
        height + 2 * margin,
      ]),
    );
    drawn = pins.map(({ look }, index) => {
      const [kept, wanted] = [drawn[index] ?? [], edges[index] ?? []];
      for (const { element } of kept.slice(wanted.length)) element.remove();
      return wanted.map((edge, line) => {
        const one = kept[line] ?? { element: box({ ...always, ...look }), edge: "" };
        move(one, edge);
        if (one.element.parentNode === null) root.append(one.element);
        return one;
      });
    });
  };
  return (pins) => {
    clear();
    if (pins.length === 0) return tidyOverlay();
    place(pins);
    let frame = 0;
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => place(pins));
    };
    const { signal } = end;
    // The page itself carries them along; a box that scrolls within it does not.
    document.addEventListener("scroll", later, { capture: true, passive: true, signal });
    const resized = new ResizeObserver(later);
    resized.observe(document.documentElement);
    signal.addEventListener("abort", () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
    });
  };
}

function move(drawn: Drawn, edge: readonly number[]): void {
  const key = edge.join(" ");
  if (drawn.edge === key) return;
  drawn.edge = key;
  ["left", "top", "width", "height"].forEach((name, index) => {
    drawn.element.style.setProperty(name, `${edge[index]}px`);
  });
}
