import type { Snapshot } from "../../core/model/snapshot.ts";
import { isReadError, type ReadResult } from "../../core/read/read.ts";

/** The snapshot of a result that must not be an error. */
export function snapshotOf(result: ReadResult): Snapshot {
  if (isReadError(result)) throw new Error(`${result.code}: ${result.message.en}`);
  return result;
}

/** Paragraphs as `level*marker|words`, tables as rows of cells with spans as `{rowsxcolumns}`. */
export function blocksOf(snapshot: Snapshot): unknown[] {
  return snapshot.blocks.map((block) => {
    if (block.kind === "paragraph") {
      const cues = `${block.level ?? ""}${block.emphasised ? "*" : ""}${block.marker ?? ""}`;
      return `${cues}|${snapshot.text.slice(...block.range)}`;
    }
    return block.rows.map((row) =>
      row.cells.map((cell) => {
        const merged = cell.rowSpan > 1 || cell.columnSpan > 1;
        const span = merged ? `{${cell.rowSpan}x${cell.columnSpan}}` : "";
        return snapshot.text.slice(...cell.range) + span + (cell.header ? "!" : "");
      }),
    );
  });
}
