import type { GridCell } from "../messages/page.ts";
import { clipped, type Seen, scrollBoxesOf, seenThrough } from "./clipping.ts";
import { createPins, type Pin } from "./pins.ts";
import type { Places } from "./places.ts";

/** What a cell was taken for: by line and ground, so that colour is not the only cue. */
const looks: Readonly<Record<GridCell["role"], Pin["look"]>> = {
  header: { border: "2px solid #3b4fa0", background: "rgb(59 79 160 / 12%)" },
  label: { border: "1px dashed #5a564f" },
  data: { border: "1px solid #4b6b2f", background: "rgb(75 107 47 / 8%)" },
  note: { border: "1px dotted #7a4069" },
  blank: { border: "1px dotted #5a564f" },
};

const show = createPins();

/** Between words and the frame around them, in pixels. */
const air = 2;

/** The element that is the cell of a piece of its words; undefined where words have none, as in a PDF. */
export type CellElement = (words: Node) => Element | null | undefined;

function cellOfPage({ parentElement }: Node): Element | null | undefined {
  return parentElement?.closest("td, th") ?? parentElement;
}

/** Draws over the printed table how its cells were read; none: takes the grid away. */
export function drawGrid(cells: readonly GridCell[], places: Places, cellOf: CellElement = cellOfPage): void {
  const boxesOf = sharedBoxes();
  const seenIn = sharedViews();
  show(
    cells.flatMap(({ start, end, role }): Pin[] => {
      const pieces = places.rangesOf(start, end);
      const [piece] = pieces;
      if (piece === undefined) return [];
      const { startContainer: words } = piece;
      const cell = cellOf(words);
      const boxes = boxesOf(words.parentElement);
      const rects = () => {
        // What is not laid out is not in sight: measuring it would lay it out.
        if (words.parentElement?.checkVisibility({ contentVisibilityAuto: true }) !== true) return [];
        const rect = cell ? rectOf(cell) : aroundOf(pieces);
        const seen = rect && clipped(rect, seenIn(boxes));
        return seen === undefined ? [] : [seen];
      };
      return [{ look: looks[role], margin: cell ? 0 : air, rects }];
    }),
  );
}

/** The cells of a table scroll in the same boxes. */
function sharedBoxes(): (element: Element | null) => readonly Element[] {
  const known = new Map<Element | null, readonly Element[]>();
  return (element) => {
    const around = element?.closest("table, .pdf-text") ?? element;
    const boxes = known.get(around) ?? scrollBoxesOf(element);
    known.set(around, boxes);
    return boxes;
  };
}

/** What is seen through boxes, measured once for all cells of a drawing. */
function sharedViews(): (boxes: readonly Element[]) => Seen {
  const known = new Map<readonly Element[], Seen>();
  return (boxes) => {
    const seen = known.get(boxes) ?? seenThrough(boxes);
    // Nothing moves within a task.
    if (known.size === 0) queueMicrotask(() => known.clear());
    known.set(boxes, seen);
    return seen;
  };
}

function rectOf(cell: Element): DOMRect | undefined {
  return cell.isConnected ? cell.getBoundingClientRect() : undefined;
}

/** One rectangle around all words of a cell. */
function aroundOf(pieces: readonly StaticRange[]): DOMRect | undefined {
  const range = document.createRange();
  const rects = pieces
    .filter(({ startContainer }) => startContainer.isConnected)
    .map(({ startContainer, startOffset, endContainer, endOffset }) => {
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.getBoundingClientRect();
    });
  if (rects.length === 0) return undefined;
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  return new DOMRect(left, top, right - left, Math.max(...rects.map((rect) => rect.bottom)) - top);
}
