import type { Mark } from "../messages/page.ts";
import type { Places } from "./places.ts";

/**
 * The findings whose highlights stand under a point of the window, narrowest place first.
 * `highlightsFromPoint` would say it, but Firefox has it only lately; the caret works everywhere.
 */
export function findingsAt(x: number, y: number, marks: readonly Mark[], places: Places): string[] {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret === null) return [];
  const { offsetNode, offset } = caret;
  // The caret stands between two characters; the point may lie on either, or beside the line's end on none.
  const position = [offset, offset - 1]
    .filter((index) => isUnder(offsetNode, index, x, y))
    .map((index) => places.positionOf(offsetNode, index))
    .find((found) => found !== undefined);
  if (position === undefined) return [];
  const hit = marks.filter(({ start, end }) => start <= position && position < end);
  return [...new Set(hit.toSorted(byClaimThenLength).map(({ finding }) => finding))];
}

function byClaimThenLength(a: Mark, b: Mark): number {
  return Number(b.role === "claim") - Number(a.role === "claim") || a.end - a.start - (b.end - b.start);
}

function isUnder(node: Node, index: number, x: number, y: number): boolean {
  if (!(node instanceof Text) || index < 0 || index >= node.length) return false;
  const range = document.createRange();
  range.setStart(node, index);
  range.setEnd(node, index + 1);
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}
