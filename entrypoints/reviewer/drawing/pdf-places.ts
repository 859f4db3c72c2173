import type { Range } from "../../../core/model/range.ts";
import {
  type ItemOffsets,
  itemOffsetsOf,
  itemSpansOf,
  type PackedRuns,
  spreadOf,
} from "../../../core/read/pdf/packed-runs.ts";
import type { PdfPageView } from "./pdf-page.ts";
import type { View } from "./view.ts";

export interface PdfPlaces extends Omit<View, "start" | "end"> {
  /** Takes note of the words of a page that was drawn. */
  readonly note: (number: number) => void;
}

const mostPieces = 400;

/** Where the text of a PDF stands on its pages; `begin` is the place of its first character in the whole. */
export function placesOnPages(runs: PackedRuns, begin: number, pages: readonly PdfPageView[]): PdfPlaces {
  const nodes = new WeakMap<Node, readonly [page: number, item: number]>();
  const offsets = new Map<number, ItemOffsets>();
  const spreads = new Map<number, Range>();
  const spanAt = (position: number) => itemSpansOf(runs, [position - begin, position - begin + 1])[0];
  return {
    note: (number) =>
      pages[number - 1]?.texts().forEach((text, item) => {
        if (text !== undefined) nodes.set(text, [number, item]);
      }),
    nodes: () => pages.flatMap((page) => page.texts()).filter((text) => text !== undefined),
    rangesOf: (from, to) =>
      itemSpansOf(runs, [from - begin, to - begin])
        .slice(0, mostPieces)
        .flatMap((span) => rangeIn(pages[span.page - 1]?.texts()[span.item], span)),
    positionOf: (node, offset) => {
      const [page, item] = nodes.get(node) ?? [];
      if (page === undefined || item === undefined) return undefined;
      const known = offsets.get(page) ?? itemOffsetsOf(runs, page);
      offsets.set(page, known);
      const position = known(item, offset);
      return position === undefined ? undefined : position + begin;
    },
    ready: async (position) => {
      const span = spanAt(position);
      const page = span && pages[span.page - 1];
      if (page === undefined) return;
      page.element.scrollIntoView({ block: "nearest" });
      await page.draw();
    },
    heightOf: (position) => {
      const span = spanAt(position);
      const page = span && pages[span.page - 1];
      if (span === undefined || page === undefined) return undefined;
      const [first, last] = spreads.get(span.page) ?? spreadOf(runs, span.page) ?? [0, 0];
      spreads.set(span.page, [first, last]);
      const { top, height } = page.element.getBoundingClientRect();
      // Words are spread over a page about evenly.
      return top + height * (last > first ? (position - begin - first) / (last - first) : 0.5);
    },
  };
}

function rangeIn(text: Text | undefined, { from, to }: { from: number; to: number }): StaticRange[] {
  if (text?.isConnected !== true || to > text.length) return [];
  return [new StaticRange({ startContainer: text, startOffset: from, endContainer: text, endOffset: to })];
}
