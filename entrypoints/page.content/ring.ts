import { clipped, scrollBoxesOf, seenThrough } from "./clipping.ts";
import { createPins } from "./pins.ts";

/** A place over more lines than this is a passage, not a number. */
const mostLines = 8;

const look = {
  border: "2px solid #7d1f15",
  "border-radius": "3px",
  "box-shadow": "0 0 0 1px rgb(255 255 255 / 70%)",
};

const show = createPins();

/** Draws a ring around the current operand in every browser, also where highlights have no lines; none: takes it away. */
export function ring(pieces: readonly StaticRange[]): void {
  const boxes = scrollBoxesOf(pieces[0]?.startContainer.parentElement ?? null);
  const rects = () => {
    const seen = seenThrough(boxes);
    return linesOf(pieces)
      .slice(0, mostLines)
      .map((line) => clipped(line, seen))
      .filter((line) => line !== undefined);
  };
  show(pieces.length === 0 ? [] : [{ look, margin: 3, rects }]);
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
