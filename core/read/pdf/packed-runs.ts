import type { Range } from "../../model/range.ts";
import type { Run } from "../draft/draft.ts";
import type { PdfNode } from "./glyphs.ts";

/**
 * Where the characters of a PDF's text stand, small enough for hundreds of pages and cheap to hand from a worker to a
 * page: five numbers for each stretch, `start`, `end`, `page` (from 1), `item`, `offset`; ordered by `start`.
 */
export type PackedRuns = Int32Array;

const width = 5;

/** Characters `[from, to)` of one text item of a page. */
export interface ItemSpan {
  readonly page: number;
  readonly item: number;
  readonly from: number;
  readonly to: number;
}

/** Packs the runs of a PDF; runs of other readers have no pages. */
export function packRuns(runs: readonly Run[]): PackedRuns {
  const packed = new Int32Array(runs.length * width);
  runs.forEach(({ start, end, node, offset }, index) => {
    const { page, item } = node as PdfNode;
    packed.set([start, end, page, item, offset], index * width);
  });
  return packed;
}

function at(packed: PackedRuns, run: number, field: number): number {
  return packed[run * width + field] ?? 0;
}

/** Index of the first run that ends after an offset. */
function firstAfter(packed: PackedRuns, offset: number): number {
  let low = 0;
  let high = packed.length / width;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(packed, middle, 1) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From where to where the text of a page goes; text of several pages may be mixed. */
export function spreadOf(packed: PackedRuns, page: number): Range | undefined {
  let spread: Range | undefined;
  for (let run = 0; run < packed.length / width; run++) {
    if (at(packed, run, 2) !== page) continue;
    const [start, end] = [at(packed, run, 0), at(packed, run, 1)];
    spread = [Math.min(start, spread?.[0] ?? start), Math.max(end, spread?.[1] ?? end)];
  }
  return spread;
}

/** Where a range of the text stands, one span for each stretch of an item. */
export function itemSpansOf(packed: PackedRuns, [start, end]: Range): ItemSpan[] {
  const spans: ItemSpan[] = [];
  for (let run = firstAfter(packed, start); run < packed.length / width; run++) {
    const from = at(packed, run, 0);
    if (from >= end) break;
    const shift = at(packed, run, 4) - from;
    const span = {
      page: at(packed, run, 2),
      item: at(packed, run, 3),
      from: Math.max(start, from) + shift,
      to: Math.min(end, at(packed, run, 1)) + shift,
    };
    const last = spans.at(-1);
    // Spaces that the reader left out lie between two runs of one item.
    if (last?.page === span.page && last.item === span.item && span.from >= last.to)
      spans[spans.length - 1] = { ...last, to: span.to };
    else spans.push(span);
  }
  return spans;
}

/** The text offset of a character of an item; undefined where nothing was read. */
export type ItemOffsets = (item: number, offset: number) => number | undefined;

/** The way back for one page; made when a page is first asked for. */
export function itemOffsetsOf(packed: PackedRuns, page: number): ItemOffsets {
  const byItem = new Map<number, number[]>();
  for (let run = 0; run < packed.length / width; run++) {
    if (at(packed, run, 2) !== page) continue;
    const item = at(packed, run, 3);
    const known = byItem.get(item);
    if (known === undefined) byItem.set(item, [run]);
    else known.push(run);
  }
  return (item, offset) => {
    for (const run of byItem.get(item) ?? []) {
      const [start, end, from] = [at(packed, run, 0), at(packed, run, 1), at(packed, run, 4)];
      if (offset >= from && offset < from + end - start) return start + offset - from;
    }
    return undefined;
  };
}
