import type { Track, TrackPlace } from "./minimap.ts";
import type { Places } from "./places.ts";
import { scrollerOf, scrollTo } from "./scroll.ts";

interface Frame {
  readonly top: number;
  readonly height: number;
}

/** The page itself, or the box that a portal puts its content into. */
export function pageTrack(places: Places): Track {
  const range = document.createRange();
  return {
    look: () => {
      let frame: Frame | undefined;
      return ({ start, end }): TrackPlace | undefined => {
        const [piece] = places.rangesOf(start, end);
        if (piece === undefined) return undefined;
        range.setStart(piece.startContainer, piece.startOffset);
        range.setEnd(piece.endContainer, piece.endOffset);
        frame ??= frameOf(piece.startContainer);
        const { top, height } = range.getBoundingClientRect();
        if (top === 0 && height === 0) return undefined;
        return { at: (top + height / 2 - frame.top) / frame.height, text: range.toString().trim() };
      };
    },
    goTo: ({ start, end }) => {
      const [range] = places.rangesOf(start, end);
      if (range !== undefined) scrollTo(range);
    },
    edge: () => ({ top: 0, right: 0, height: window.innerHeight }),
    moved: [document.documentElement, document.body].filter((each) => each !== null),
  };
}

function frameOf(node: Node): Frame {
  const scroller = scrollerOf(node);
  const own = scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
  return { top: own - scroller.scrollTop, height: Math.max(scroller.scrollHeight, 1) };
}
