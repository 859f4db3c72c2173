import type { Range } from "../../model/range.ts";
import type { Block } from "../../model/snapshot.ts";

function shiftRange([start, end]: Range, by: number): Range {
  return [start + by, end + by];
}

/** A block at its place in a text that has `by` more characters before it. */
export function shiftBlock(block: Block, by: number): Block {
  if (block.kind === "paragraph") return { ...block, range: shiftRange(block.range, by) };
  const rows = block.rows.map(({ cells }) => ({
    cells: cells.map((cell) => ({ ...cell, range: shiftRange(cell.range, by) })),
  }));
  return { ...block, range: shiftRange(block.range, by), rows };
}
