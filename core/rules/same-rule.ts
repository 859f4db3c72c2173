import { judgeEqual } from "../model/arithmetic.ts";
import type { Same, SameFamily } from "../model/relation.ts";
import type { Result } from "../model/result.ts";
import { agreementOf, anchor, computationOf, sayQuantity, sayValue, tierOf } from "./wording.ts";

/** Messages of every rule that compares two prints of one quantity. */
export const sameMessages = {
  differs: {
    zh: "“{label}”一处为{first}，另一处为{second}，相差{difference}",
    en: "“{label}” is {first} in one place and {second} in another, {difference} apart",
  },
  units: {
    zh: "“{label}”两处的计量单位不能统一，未核对",
    en: "The two units of “{label}” cannot be reconciled; not checked",
  },
  doubtful: {
    zh: "“{label}”两处可能口径不同，差额不作判断",
    en: "The two mentions of “{label}” may have different scopes; the difference is not judged",
  },
} as const;

/** Compares the first mention with each other one. */
export function* checkSames(
  sames: readonly Same[],
  family: SameFamily,
): Iterable<Result<keyof typeof sameMessages>> {
  for (const same of sames) {
    if (same.family !== family) continue;
    const [first, ...others] = same.mentions;
    for (const other of others) yield compare(same, first, other);
  }
}

function compare(
  same: Same,
  first: Same["mentions"][0],
  other: Same["mentions"][0],
): Result<keyof typeof sameMessages> {
  const at: Result["at"] = [anchor("claim", other), anchor("other", first)];
  const { label } = same;
  const judgement = judgeEqual(other, first);
  if (judgement === undefined) return { verdict: "unsure", message: "units", data: { label }, at };
  const computation = computationOf(judgement, other, sayValue(first));
  const agreement = agreementOf(judgement);
  if (agreement !== undefined) return { verdict: "agree", agreement, at, computation };
  const vague = first.quantity.approximate === true || other.quantity.approximate === true;
  if (same.confidence === "doubtful" || vague)
    return { verdict: "unsure", message: "doubtful", data: { label }, at, computation };
  const data = {
    label,
    first: sayQuantity(first.quantity),
    second: sayQuantity(other.quantity),
    difference: `${computation.difference.replace("-", "")}${computation.unit}`,
  };
  return {
    verdict: "differ",
    tier: tierOf(judgement, same.confidence) ?? "probable",
    message: "differs",
    data,
    at,
    computation,
  };
}
