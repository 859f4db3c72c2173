import type { Range } from "../model/range.ts";
import type { Run } from "./draft/draft.ts";
import type { PageNode } from "./page/node.ts";

/** Characters `[start, end)` of one text node of the page. */
export interface NodeSpan {
  readonly node: PageNode;
  readonly start: number;
  readonly end: number;
}

/** Index of the first run that ends after `offset`; runs are ordered and disjoint. */
function firstAfter(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the characters of a range stand, in order, one span per stretch of a node; separators stand nowhere. */
export function spansOf(runs: readonly Run[], [start, end]: Range): NodeSpan[] {
  const spans: NodeSpan[] = [];
  for (let i = firstAfter(runs, start); i < runs.length; i++) {
    const run = runs[i];
    if (run === undefined || run.start >= end) break;
    const from = run.offset + Math.max(start, run.start) - run.start;
    const to = run.offset + Math.min(end, run.end) - run.start;
    const last = spans.at(-1);
    // White space that the page collapses lies between two runs of one node: one span covers it.
    if (last !== undefined && last.node === run.node && from >= last.end)
      spans[spans.length - 1] = { ...last, end: to };
    else spans.push({ node: run.node, start: from, end: to });
  }
  return spans;
}

/** Finds the text offset of a place in the page (a click, a selection). */
export type OffsetFinder = (node: PageNode, offset: number) => number | undefined;

/** Makes the index of all nodes once; undefined for places outside the text. */
export function offsetFinder(runs: readonly Run[]): OffsetFinder {
  const byNode = new Map<PageNode, Run[]>();
  for (const run of runs) {
    const known = byNode.get(run.node);
    if (known === undefined) byNode.set(run.node, [run]);
    else known.push(run);
  }
  return (node, offset) => {
    const known = byNode.get(node);
    if (known === undefined) return undefined;
    for (const run of known) {
      const length = run.end - run.start;
      if (offset < run.offset) return run.start;
      if (offset <= run.offset + length) return run.start + offset - run.offset;
    }
    return known.at(-1)?.end;
  };
}
