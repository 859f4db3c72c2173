import { markOf } from "../../components/finding/mark.ts";
import type { Mark } from "../messages/page.ts";
import { box, dress, overlayOfPage, tidyOverlay } from "./overlay.ts";
import type { Places } from "./places.ts";
import { pause } from "./reading.ts";
import { scrollerOf, scrollTo } from "./scroll.ts";
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

export interface Minimap {
  /** Shows where these findings stand; none: the minimap goes. */
  readonly show: (marks: readonly Mark[], places: Places) => void;
}

/** A rail of the findings beside the page's scroll bar. A click on a stripe goes there and tells its findings. */
export function createMinimap(clicked: (findings: readonly string[]) => void): Minimap {
  let end = new AbortController();
  let rail: HTMLElement | undefined;

  const clear = () => {
    end.abort();
    end = new AbortController();
    rail?.remove();
    rail = undefined;
  };
  const draw = async (marks: readonly Mark[], places: Places, signal: AbortSignal) => {
    const spots = await spotsOf(marks, places, signal);
    if (signal.aborted) return;
    rail?.remove();
    rail = railOf(stripesOf(spots, window.innerHeight), ({ findings }) => {
      const mark = marks.find(({ finding }) => finding === findings[0]);
      const [range] = mark === undefined ? [] : places.rangesOf(mark.start, mark.end);
      if (range !== undefined) scrollTo(range);
      clicked(findings);
    });
    overlayOfPage().root.append(rail);
  };
  return {
    show: (all, places) => {
      clear();
      const marks = all.filter(({ role }) => role === "claim" || role === "other");
      const { signal } = end;
      if (marks.length === 0) return tidyOverlay();
      // What the page brings in later moves everything below it. The first call comes at once.
      let timer: ReturnType<typeof setTimeout> | undefined;
      const later = () => {
        clearTimeout(timer);
        timer = setTimeout(() => void draw(marks, places, signal), settle);
      };
      const resized = new ResizeObserver(later);
      window.addEventListener("resize", later, { signal });
      resized.observe(document.documentElement);
      if (document.body !== null) resized.observe(document.body);
      signal.addEventListener("abort", () => {
        clearTimeout(timer);
        resized.disconnect();
      });
    },
  };
}

/** Where marks stand in what scrolls: the page, or the box that a portal puts its content into. */
async function spotsOf(marks: readonly Mark[], places: Places, signal: AbortSignal): Promise<Spot[]> {
  const spots: Spot[] = [];
  const range = document.createRange();
  let began = performance.now();
  let frame: Frame | undefined;
  for (const mark of marks) {
    if (performance.now() - began > turn) {
      await pause();
      if (signal.aborted) return [];
      began = performance.now();
      frame = undefined;
    }
    const [piece] = places.rangesOf(mark.start, mark.end);
    if (piece === undefined) continue;
    range.setStart(piece.startContainer, piece.startOffset);
    range.setEnd(piece.endContainer, piece.endOffset);
    frame ??= frameOf(piece.startContainer);
    const { top, height } = range.getBoundingClientRect();
    if (top === 0 && height === 0) continue;
    const at = (top + height / 2 - frame.top) / frame.height;
    spots.push({ finding: mark.finding, look: markOf(mark), at, text: range.toString().trim() });
  }
  return spots;
}

interface Frame {
  readonly top: number;
  readonly height: number;
}

function frameOf(node: Node): Frame {
  const scroller = scrollerOf(node);
  const own = scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
  return { top: own - scroller.scrollTop, height: Math.max(scroller.scrollHeight, 1) };
}

function railOf(stripes: readonly Stripe[], onClick: (stripe: Stripe) => void): HTMLElement {
  const rail = box({
    position: "fixed",
    top: "0",
    right: "0",
    width: "12px",
    height: "100%",
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
