import { box, overlayOfPage } from "./overlay.ts";

/** A place over more lines than this is a passage, not a number. */
const mostLines = 8;

/** Between the number and the ring's outer edge, in pixels. */
const margin = 3;

const look = {
  position: "absolute",
  "box-sizing": "border-box",
  border: "2px solid #7d1f15",
  "border-radius": "3px",
  "box-shadow": "0 0 0 1px rgb(255 255 255 / 70%)",
  "pointer-events": "none",
};

let end = new AbortController();
let boxes: HTMLElement[] = [];

/** Draws a ring around the current operand in every browser, also where highlights have no lines; none: takes it away. */
export function ring(pieces: readonly StaticRange[]): void {
  end.abort();
  end = new AbortController();
  for (const each of boxes) each.remove();
  boxes = [];
  if (pieces.length === 0) return;
  const place = () => set(pieces);
  place();
  let frame = 0;
  const later = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  };
  const { signal } = end;
  // The page itself carries the ring along; a box that scrolls within it does not.
  document.addEventListener("scroll", later, { capture: true, passive: true, signal });
  const resized = new ResizeObserver(later);
  resized.observe(document.documentElement);
  signal.addEventListener("abort", () => {
    cancelAnimationFrame(frame);
    resized.disconnect();
  });
}

function linesOf(pieces: readonly StaticRange[]): DOMRect[] {
  const range = document.createRange();
  const rects = pieces
    .filter(({ startContainer }) => startContainer.isConnected)
    .flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return [...range.getClientRects()].filter(({ width }) => width > 0);
    });
  const lines: DOMRect[] = [];
  for (const rect of rects) {
    const last = lines.at(-1);
    const isNext = last !== undefined && Math.abs(last.top - rect.top) < 4 && rect.left - last.right < 4;
    // Pieces of one line that touch make one ring.
    if (isNext) lines.pop();
    const left = isNext ? last.left : rect.left;
    lines.push(new DOMRect(left, rect.top, rect.right - left, rect.height));
  }
  return lines;
}

function set(pieces: readonly StaticRange[]): void {
  const { host, root } = overlayOfPage();
  const origin = host.getBoundingClientRect();
  const lines = linesOf(pieces).slice(0, mostLines);
  while (boxes.length > lines.length) boxes.pop()?.remove();
  lines.forEach(({ left, top, width, height }, index) => {
    const one = boxes[index] ?? box(look);
    boxes[index] = one;
    const edge = {
      left: left - origin.left - margin,
      top: top - origin.top - margin,
      width: width + 2 * margin,
      height: height + 2 * margin,
    };
    for (const [name, value] of Object.entries(edge)) one.style.setProperty(name, `${value}px`);
    if (one.parentNode === null) root.append(one);
  });
}
