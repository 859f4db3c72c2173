import type { FocusPlace, Mark, PageSelection } from "../messages/page.ts";
import { paint, paintFocus, unpaint } from "../page.content/painter.ts";
import { findingsAt } from "../page.content/pointer.ts";
import { ring } from "../page.content/ring.ts";
import { selectionIn } from "../page.content/selection.ts";
import type { View } from "./drawing/view.ts";

/** What the panel lights in the document: the same as on a page, over what is drawn of it by now. */
export interface Lights {
  readonly paint: (marks: readonly Mark[]) => void;
  readonly focus: (focus: Focus) => Promise<void>;
  /** Again, after more of the document was drawn. */
  readonly refresh: () => void;
  readonly clickedAt: (x: number, y: number) => string[];
  readonly selection: () => PageSelection;
  readonly end: () => void;
}

interface Focus {
  readonly places: readonly FocusPlace[];
  readonly current?: number;
  readonly still?: boolean;
}

export function createLights(places: View, scroller: HTMLElement): Lights {
  let marks: readonly Mark[] = [];
  let focus: Focus = { places: [] };
  let frame = 0;
  const light = () => {
    paintFocus(focus.places, focus.current, places);
    const place = focus.current === undefined ? undefined : focus.places[focus.current];
    ring(place === undefined ? [] : places.rangesOf(place.start, place.end));
  };
  return {
    paint: (next) => {
      marks = next;
      paint(marks, places);
    },
    focus: async (next) => {
      focus = next;
      const place = next.current === undefined ? undefined : next.places[next.current];
      if (place !== undefined && next.still !== true) {
        await places.ready(place.start);
        const [range] = places.rangesOf(place.start, place.end);
        if (range !== undefined) scrollWithin(scroller, range);
      }
      // Another place may have been asked for while a page was drawn.
      if (focus === next) light();
    },
    refresh: () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        paint(marks, places);
        light();
      });
    },
    clickedAt: (x, y) => findingsAt(x, y, marks, places),
    selection: () => selectionIn(places),
    end: () => {
      cancelAnimationFrame(frame);
      unpaint();
      ring([]);
    },
  };
}

/** Brings a place to the middle of the pane, and of the table that scrolls sideways within it. */
function scrollWithin(scroller: HTMLElement, place: StaticRange): void {
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  for (let box = place.startContainer.parentElement; box !== null; box = box.parentElement) {
    if (box === scroller || box.scrollWidth > box.clientWidth + 1) centre(box, range);
    if (box === scroller) return;
  }
}

/** Down or up to the middle; sideways only when the place is not in sight. */
function centre(box: Element, range: Range): void {
  // What is not laid out yet has the height that was guessed: the second look finds the place itself.
  for (let look = 0; look < 2; look += 1) {
    const place = range.getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    const outside = place.left < frame.left || place.right > frame.right;
    box.scrollBy({
      top: place.top + place.height / 2 - (frame.top + frame.height / 2),
      left: outside ? place.left + place.width / 2 - (frame.left + frame.width / 2) : 0,
      behavior: "instant",
    });
  }
}
