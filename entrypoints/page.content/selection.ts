import type { PageSelection } from "../messages/page.ts";
import type { Places } from "./places.ts";

/** Longer selections are no figure and no sentence. */
const longest = 2000;

/** The text nodes of a range, in order. */
function* textsIn(range: Range): Iterable<Text> {
  const root = range.commonAncestorContainer;
  if (root instanceof Text) {
    yield root;
    return;
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (range.intersectsNode(walker.currentNode)) yield walker.currentNode as Text;
}

/** First and last character of `node` that lie in the range and were read. */
function spanIn(node: Text, range: Range, places: Places): readonly [number, number] | undefined {
  const from = node === range.startContainer ? range.startOffset : 0;
  const to = node === range.endContainer ? range.endOffset : node.length;
  let first: number | undefined;
  let last: number | undefined;
  for (let index = from; index < to; index += 1) {
    const position = places.positionOf(node, index);
    if (position === undefined) continue;
    first ??= position;
    last = position;
  }
  return first === undefined || last === undefined ? undefined : [first, last + 1];
}

/** What the person has selected, as a range of what was read; null for nothing, or too much. */
export function selectionIn(places: Places): PageSelection {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  if (selection.toString().length > longest) return null;
  const range = selection.getRangeAt(0);
  const spans = [...textsIn(range)]
    .map((node) => spanIn(node, range, places))
    .filter((span) => span !== undefined);
  if (spans.length === 0) return null;
  return { start: Math.min(...spans.map(([start]) => start)), end: Math.max(...spans.map(([, end]) => end)) };
}
