import { markOf } from "../../components/finding/mark.ts";
import type { Mark } from "../messages/page.ts";
import { box, dress, overlayOfPage, tidyOverlay } from "./overlay.ts";
import { pause } from "./reading.ts";
import { type Spot, type Stripe, stripeHeight, stripesOf } from "./stripes.ts";

/** Colour and width of a stripe: its width says the same as its colour. */
const looks: Readonly<Record<Spot["look"], readonly [string, number]>> = {
  certain: ["#b23a2e", 10],
  probable: ["#9a6a00", 7],
  missing: ["#3b4fa0", 5],
  change: ["#0f6b66", 5],
  text: ["#7a4069", 4],
  note: ["#5a564f", 3],
};

const settle = 200;
/** Time that measuring may take of the page's thread at a stretch, in milliseconds. */
const turn = 8;
const mostWords = 8;

/** What a minimap is beside: the page, or the document that the reviewer shows. */
export interface Track {
  /** Measures marks from now on; the answers hold until the end of the task. */
  readonly look: () => (mark: Mark) => TrackPlace | undefined;
  readonly goTo: (mark: Mark) => void;
  /** Where the rail stands in the window, in CSS pixels; its right edge from the window's right. */
  readonly edge: () => { readonly top: number; readonly right: number; readonly height: number };
  /** Elements whose size moves places. */
  readonly moved: readonly Element[];
}

export interface TrackPlace {
  /** 0 at the top of the document, 1 at its bottom. */
  readonly at: number;
  readonly text: string;
}

export interface Minimap {
  /** Shows where these findings stand; none: the minimap goes. */
  readonly show: (marks: readonly Mark[], track: Track) => void;
}

/** A rail of the findings beside a scroll bar. A click on a stripe goes there and tells its findings. */
export function createMinimap(clicked: (findings: readonly string[]) => void): Minimap {
  let end = new AbortController();
  let rail: HTMLElement | undefined;

  const clear = () => {
    end.abort();
    end = new AbortController();
    rail?.remove();
    rail = undefined;
  };
  const draw = async (marks: readonly Mark[], track: Track, signal: AbortSignal) => {
    const spots = await spotsOf(marks, track, signal);
    if (signal.aborted) return;
    rail?.remove();
    const edge = track.edge();
    rail = railOf(edge, stripesOf(spots, edge.height), ({ findings }) => {
      const mark = marks.find(({ finding }) => finding === findings[0]);
      if (mark !== undefined) track.goTo(mark);
      clicked(findings);
    });
    overlayOfPage().root.append(rail);
  };
  return {
    show: (all, track) => {
      clear();
      const marks = all.filter(({ role }) => role === "claim" || role === "other");
      const { signal } = end;
      if (marks.length === 0) return tidyOverlay();
      // What comes in later moves everything below it. The first call comes at once.
      let timer: ReturnType<typeof setTimeout> | undefined;
      const later = () => {
        clearTimeout(timer);
        timer = setTimeout(() => void draw(marks, track, signal), settle);
      };
      const resized = new ResizeObserver(later);
      window.addEventListener("resize", later, { signal });
      for (const element of track.moved) resized.observe(element);
      signal.addEventListener("abort", () => {
        clearTimeout(timer);
        resized.disconnect();
      });
    },
  };
}

/** Where marks stand, measured with room for other work in between. */
async function spotsOf(marks: readonly Mark[], track: Track, signal: AbortSignal): Promise<Spot[]> {
  const spots: Spot[] = [];
  let began = performance.now();
  let placeOf = track.look();
  for (const mark of marks) {
    if (performance.now() - began > turn) {
      await pause();
      if (signal.aborted) return [];
      began = performance.now();
      placeOf = track.look();
    }
    const place = placeOf(mark);
    if (place !== undefined) spots.push({ finding: mark.finding, look: markOf(mark), ...place });
  }
  return spots;
}

function railOf(
  { top, right, height }: ReturnType<Track["edge"]>,
  stripes: readonly Stripe[],
  onClick: (stripe: Stripe) => void,
): HTMLElement {
  const rail = box({
    position: "fixed",
    top: `${top}px`,
    right: `${right}px`,
    width: "12px",
    height: `${height}px`,
    "pointer-events": "none",
    "forced-color-adjust": "none",
  });
  rail.append(
    ...stripes.map((stripe) => {
      const [colour, width] = looks[stripe.look];
      const line = box({
        position: "absolute",
        top: `${stripe.top}px`,
        right: "0",
        width: `${width}px`,
        height: `${stripeHeight - 1}px`,
        background: colour,
        "box-shadow": "0 0 0 1px rgb(255 255 255 / 75%)",
        cursor: "pointer",
        "pointer-events": "auto",
      });
      line.title = stripe.texts.slice(0, mostWords).join("\n");
      line.addEventListener("click", (event) => {
        event.stopPropagation();
        onClick(stripe);
      });
      return line;
    }),
  );
  dress(rail, { contain: "layout style" });
  return rail;
}
