import type { Anchor, Result } from "../model/result.ts";
import type { NameDoubt } from "../model/structure.ts";

/** One result per name, year or code of a kind that does not fit. */
export function* checkNames(
  doubts: readonly NameDoubt[],
  kind: NameDoubt["kind"],
): Generator<Result<"differs">> {
  for (const { kind: its, range, other, printed, expected, tier } of doubts) {
    if (its !== kind) continue;
    const evidence: Anchor[] = other === undefined ? [] : [{ role: "other", range: other }];
    yield {
      verdict: "differ",
      tier,
      message: "differs",
      data: { printed, expected },
      at: [{ role: "claim", range }, ...evidence],
    };
  }
}
