import type { Track } from "../page.content/minimap.ts";
import type { View } from "./drawing/view.ts";

export interface TrackedDocument {
  readonly places: View;
  /** The box that scrolls the document, and what it scrolls. */
  readonly scroller: HTMLElement;
  readonly root: HTMLElement;
  /** The words of a range of the document. */
  readonly words: (start: number, end: number) => string;
  /** Brings a place to the middle of the box. */
  readonly goTo: (place: { readonly start: number; readonly end: number }) => void;
}

/** What the minimap of the reviewer is beside: a document of which only the part in sight need be drawn. */
export function documentTrack({ places, scroller, root, words, goTo }: TrackedDocument): Track {
  return {
    look: () => {
      const top = scroller.getBoundingClientRect().top - scroller.scrollTop;
      const height = Math.max(scroller.scrollHeight, 1);
      return ({ start, end }) => {
        const middle = places.heightOf(start);
        if (middle === undefined) return undefined;
        return { at: (middle - top) / height, text: words(start, end).trim() };
      };
    },
    goTo,
    edge: () => {
      const { top, left } = scroller.getBoundingClientRect();
      const right = document.documentElement.clientWidth - left - scroller.clientLeft - scroller.clientWidth;
      return { top, right, height: scroller.clientHeight };
    },
    moved: [scroller, root],
  };
}
