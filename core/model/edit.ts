import type { Range } from "./range.ts";
import type { Signed } from "./signers.ts";
import type { Block, Snapshot } from "./snapshot.ts";

/** Other words for a stretch of the text: what a person reads there, or what would be if it said something else. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  /** The words that stand there; an edit of a text that has changed since is left out. */
  readonly was: string;
  readonly text: string;
  /** Who says so. */
  readonly made?: Signed;
}

export interface Edited {
  readonly snapshot: Snapshot;
  /** From an offset of the edited text to the text as it was read; inside an edit, to its near end. */
  readonly toSource: (offset: number) => number;
}

/** The edits that still fit the text, in order and disjoint. */
function fitting(text: string, edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    const isFree = edit.start >= (kept.at(-1)?.end ?? 0);
    // A separator between blocks is the document's shape, not its words.
    const isWords = !/[\n\t]/.test(edit.text) && !/[\n\t]/.test(edit.was);
    if (isFree && isWords && text.slice(edit.start, edit.end) === edit.was) kept.push(edit);
  }
  return kept;
}

/** The same stretch before and after an edit. */
interface Seam {
  readonly source: Range;
  readonly edited: Range;
}

function seamsOf(edits: readonly Edit[]): Seam[] {
  let shift = 0;
  return edits.map(({ start, end, text }) => {
    const from = start + shift;
    shift += text.length - (end - start);
    return { source: [start, end], edited: [from, from + text.length] };
  });
}

type Side = keyof Seam;

/** `isEnd`: words that were put into an empty place belong to the range that ends there. */
function moveOffset(
  offset: number,
  seams: readonly Seam[],
  [from, to]: readonly [Side, Side],
  isEnd: boolean,
): number {
  const seam = seams.findLast(
    ({ [from]: [start, end] }) => start < offset || (isEnd && start === offset && end === start),
  );
  if (seam === undefined) return offset;
  const [start, end] = seam[from];
  const [newStart, newEnd] = seam[to];
  return offset >= end ? newEnd + offset - end : Math.min(newStart + offset - start, newEnd);
}

function moveBlock(block: Block, move: (range: Range) => Range): Block {
  if (block.kind === "paragraph") return { ...block, range: move(block.range) };
  const rows = block.rows.map(({ cells }) => ({
    cells: cells.map((cell) => ({ ...cell, range: move(cell.range) })),
  }));
  return { ...block, range: move(block.range), rows };
}

/** The snapshot with other words in some places. The text that was read is not touched. */
export function editSnapshot(snapshot: Snapshot, edits: readonly Edit[]): Edited {
  const kept = fitting(snapshot.text, edits);
  if (kept.length === 0) return { snapshot, toSource: (offset) => offset };
  const seams = seamsOf(kept);
  const move = ([start, end]: Range): Range => [
    moveOffset(start, seams, ["source", "edited"], false),
    moveOffset(end, seams, ["source", "edited"], true),
  ];
  let text = "";
  let from = 0;
  for (const edit of kept) {
    text += snapshot.text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  text += snapshot.text.slice(from);
  const blocks = snapshot.blocks.map((block) => moveBlock(block, move));
  const parts = snapshot.parts?.map((part) => {
    const [start, end] = move([part.start, part.end]);
    return { ...part, start, end };
  });
  return {
    snapshot: { ...snapshot, text, blocks, ...(parts && { parts }) },
    toSource: (offset) => moveOffset(offset, seams, ["edited", "source"], false),
  };
}
