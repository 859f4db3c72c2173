import type { Run } from "../../../core/read/draft/draft.ts";
import type { PageNode } from "../../../core/read/html.ts";
import { spansOf } from "../../../core/read/node-map.ts";
import type { View } from "./view.ts";

/** The words of a source as elements of this page, growing while they are drawn. */
export interface TextView extends View {
  readonly place: (node: Text, start: number) => void;
}

const mostPieces = 400;

/** `begin` and `end` in the text of the whole. */
export function createTextView(start: number, end: number): TextView {
  const runs: Run[] = [];
  const starts = new Map<Node, number>();
  return {
    start,
    end,
    place: (node, at) => {
      runs.push({ start: at, end: at + node.length, node: node as unknown as PageNode, offset: 0 });
      starts.set(node, at);
    },
    nodes: () => starts.keys() as Iterable<Text>,
    rangesOf: (from, to) =>
      spansOf(runs, [from, to])
        .slice(0, mostPieces)
        .map(({ node, start: first, end: last }) => {
          const text = node as unknown as Text;
          return new StaticRange({
            startContainer: text,
            startOffset: first,
            endContainer: text,
            endOffset: last,
          });
        }),
    positionOf: (node, offset) => {
      const at = starts.get(node);
      return at === undefined ? undefined : at + offset;
    },
    ready: async () => undefined,
    heightOf: (position) => {
      const [span] = spansOf(runs, [position, position + 1]);
      const { parentElement } = (span?.node as unknown as Text | undefined) ?? {};
      return parentElement ? heightOf(parentElement) : undefined;
    },
  };
}

/** To measure a cell of a slice that is not in sight would lay the slice out: its row says about where it is. */
function heightOf(element: Element): number {
  const slice = element.closest<HTMLElement>(".doc-slice");
  const row = element.closest("tr");
  const { top, height } = (slice ?? element).getBoundingClientRect();
  if (slice === null || row === null) return top + height / 2;
  const rows = Number(slice.style.getPropertyValue("--rows")) || 1;
  return top + (height * (row.sectionRowIndex + 0.5)) / rows;
}
