import type { Range } from "../model/range.ts";
import type { Result } from "../model/result.ts";
import type { Snapshot } from "../model/snapshot.ts";

function overlaps([a, b]: Range, [c, d]: Range): boolean {
  return a < d && c < b;
}

/**
 * Results that rest on a table whose columns the reader had to guess: what differs there is probable at most, for a
 * figure may stand in the wrong column.
 */
export function lessCertain(results: readonly Result[], { blocks }: Snapshot): readonly Result[] {
  const guessed = blocks.flatMap((block) =>
    block.kind === "table" && block.inferred === true ? [block.range] : [],
  );
  if (guessed.length === 0) return results;
  return results.map((result) => {
    if (result.tier !== "certain") return result;
    const rests = result.at.some(({ range }) => guessed.some((table) => overlaps(range, table)));
    return rests ? { ...result, tier: "probable" } : result;
  });
}
