import type { Run } from "../../core/read/draft/draft.ts";
import type { PageNode } from "../../core/read/html.ts";
import { type OffsetFinder, offsetFinder, spansOf } from "../../core/read/node-map.ts";

/** Where the characters of what was read stand in the page. Never leaves the page. */
export interface Places {
  /** The text nodes that were read, in order; a node may come several times. */
  readonly nodes: () => Iterable<Text>;
  /** The pieces of `[start, end)`, one for each text node. */
  readonly rangesOf: (start: number, end: number) => StaticRange[];
  /** The character at an offset of a text node, or undefined where nothing was read. */
  readonly positionOf: (node: Node, offset: number) => number | undefined;
}

/** A place made of more pieces than this is a whole part of the page, not an operand. */
const maxPieces = 400;

/** `runs` as the reader gives them for the live page, whose nodes are real ones. */
export function placesOf(runs: readonly Run[]): Places {
  let find: OffsetFinder | undefined;
  return {
    nodes: () => runs.map(({ node }) => node as unknown as Text),
    rangesOf: (start, end) =>
      spansOf(runs, [start, end])
        .slice(0, maxPieces)
        .flatMap(({ node, start: from, end: to }) => rangeIn(node as unknown as Text, from, to)),
    positionOf: (node, offset) => {
      find ??= offsetFinder(runs);
      return find(node as unknown as PageNode, offset);
    },
  };
}

/** None for a node that the page has taken away or shortened since. */
function rangeIn(node: Text, from: number, to: number): StaticRange[] {
  if (!node.isConnected || to > node.length) return [];
  return [new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to })];
}
