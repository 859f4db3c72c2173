import type { Places } from "./places.ts";

/** Points of the window that are tried, as parts of its width and height: the middle first. */
const across = [0.5, 0.25, 0.75];
const down = [0.5, 0.3, 0.7, 0.1, 0.9];

/** An offset of the text that was read which can be seen now; undefined where none of it is in the window. */
export function offsetInView({ positionOf }: Pick<Places, "positionOf">): number | undefined {
  for (const y of down)
    for (const x of across) {
      const caret = document.caretPositionFromPoint(innerWidth * x, innerHeight * y);
      const offset = caret === null ? undefined : positionOf(caret.offsetNode, caret.offset);
      if (offset !== undefined) return offset;
    }
  return undefined;
}

/** Index of the first mark that begins at an offset or behind it; `marks` in the order of the text. */
export function indexAt(marks: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? Number.POSITIVE_INFINITY) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
