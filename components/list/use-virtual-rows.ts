import {
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useLayoutEffect, useReducer, useState } from "preact/hooks";

/** Lists shorter than this are rendered whole: find-in-page and screen readers then see every card. */
export const virtualFrom = 80;

/** Pixels: what a row mostly takes (a closed card), and the sticky head that covers what is scrolled to the top. */
export interface RowHeights {
  readonly row: number;
  readonly head: number;
}

const cardHeights: RowHeights = { row: 128, head: 92 };

export interface VirtualRows {
  readonly items: readonly Pick<VirtualItem, "index" | "key">[];
  /** Space that the rows before and after the rendered ones take. */
  readonly before: number;
  readonly after: number;
  readonly measure: (element: HTMLElement | null) => void;
  readonly reveal: (index: number) => void;
}

interface Rows {
  readonly keys: readonly string[];
  readonly list: RefObject<HTMLElement | null>;
  readonly heights?: RowHeights;
}

/** Where an element begins in the page: a table's body is measured from its table. */
function offsetIn(element: HTMLElement | null): number {
  if (element === null) return 0;
  const { defaultView } = element.ownerDocument;
  return element.getBoundingClientRect().top + (defaultView?.scrollY ?? 0);
}

/** The rows near the viewport of the window that `list` scrolls in; all of them when there are few. */
export function useVirtualRows({ keys, list, heights = cardHeights }: Rows): VirtualRows {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const isVirtual = keys.length >= virtualFrom;
  const options = {
    count: isVirtual ? keys.length : 0,
    estimateSize: () => heights.row,
    getItemKey: (index: number) => keys[index] ?? index,
    getScrollElement: () => list.current?.ownerDocument.defaultView ?? null,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    // A row that is not laid out (a hidden panel) has no height to go by.
    measureElement: (...row: Parameters<typeof measureElement<HTMLElement>>) =>
      measureElement(...row) || heights.row,
    overscan: 6,
    scrollMargin: offsetIn(list.current),
    scrollPaddingStart: heights.head,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  if (!isVirtual)
    return {
      items: keys.map((key, index) => ({ index, key })),
      before: 0,
      after: 0,
      measure: () => undefined,
      reveal: () => undefined,
    };
  const items = virtualizer.getVirtualItems();
  const margin = options.scrollMargin;
  return {
    items,
    before: (items[0]?.start ?? margin) - margin,
    after: virtualizer.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin),
    measure: (element) => virtualizer.measureElement(element),
    reveal: (index) => virtualizer.scrollToIndex(index, { align: "auto" }),
  };
}
