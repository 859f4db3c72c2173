import type { Operand } from "../model/fact.ts";
import { intervalOf, inUnit } from "../model/quantity.ts";
import type { Change, Direction } from "../model/relation.ts";
import type { Anchor, Result } from "../model/result.ts";
import { defineRule } from "./rule.ts";
import { anchor, sayQuantity } from "./wording.ts";

const messages = {
  "two-words": {
    zh: "“{label}”一处说“{first}”，紧接着又说“{second}”，方向相反",
    en: "“{label}”: the words “{first}” and “{second}” point in opposite directions",
  },
  "against-figures": {
    zh: "“{label}”印为{current}，对比数为{prior}，却说“{word}”",
    en: "“{label}” is {current} against {prior}, yet the word is “{word}”",
  },
  "against-completion": {
    zh: "“{label}”印为完成预算的{completion}，却说决算数“{word}”预算数",
    en: "“{label}”: {completion} of the budget is said to be spent, yet the word against the budget is “{word}”",
  },
} as const;

type MessageId = keyof typeof messages;

export const changeDirection = defineRule({
  id: "change-direction",
  title: { zh: "增减用词与数字的方向一致", en: "Words of change fit the figures" },
  why: {
    zh: "说“增加”而数字减少，读者会得出相反的结论。",
    en: "A word that contradicts its own figures turns the reader's conclusion round.",
  },
  basis: { zh: "正负号。", en: "Signs." },
  category: "consistency",
  needs: ["changes"],
  messages,
  exclusions: {
    zh: "差额在四舍五入范围内；方向不明的用词。",
    en: "Differences within rounding; words without a clear direction.",
  },
  examples: [
    {
      name: "与完成率相反 against the completion rate",
      text: "1.教育支出90.00万元，完成年初预算的85.20%，决算数〔大于〕预算数的主要原因是职工调标。",
    },
    { name: "一致 fits", text: "2023年度公务接待费支出决算3.00万元，比2022年度减少1.00万元，下降25.00%。" },
    {
      name: "相反 contradicts",
      text: "2023年度公务接待费支出决算3.00万元，比2022年度减少1.00万元，〔增长〕25.00%。",
    },
  ],
  *check({ changes }) {
    for (const change of changes) yield* checkDirection(change);
  },
});

function* checkDirection(change: Change): Iterable<Result<MessageId>> {
  const { direction, rateDirection, current, prior } = change;
  if (
    direction !== undefined &&
    rateDirection !== undefined &&
    direction.says !== "same" &&
    rateDirection.says !== "same"
  )
    yield twoWords(change, direction, rateDirection);
  if (direction !== undefined && current !== undefined && prior !== undefined) {
    const result = againstFigures(change, { says: direction.says, current, prior });
    if (result !== undefined) yield result;
  }
  const held = change.completion === undefined ? undefined : againstCompletion(change, change.completion);
  if (held !== undefined) yield held;
}

/** What is spent beyond the budget is more than 100 % of it. */
function againstCompletion(
  { label, direction, confidence }: Change,
  completion: Operand,
): Result<MessageId> | undefined {
  if (direction === undefined) return undefined;
  const { low, high } = intervalOf(completion.quantity);
  const real: Direction | undefined = low.gt(100) ? "up" : high.lt(100) ? "down" : undefined;
  const at: Result["at"] = [{ role: "claim", range: direction.range }, anchor("other", completion)];
  if (real === undefined || real === direction.says) return { verdict: "agree", agreement: "exact", at };
  const data = { label, completion: sayQuantity(completion.quantity), word: direction.word };
  const tier = confidence === "sure" ? "certain" : "probable";
  return { verdict: "differ", tier, message: "against-completion", data, at };
}

function twoWords(
  change: Change,
  first: NonNullable<Change["direction"]>,
  second: NonNullable<Change["rateDirection"]>,
): Result<MessageId> {
  const at: [Anchor, Anchor] = [
    { role: "claim", range: second.range },
    { role: "other", range: first.range },
  ];
  const negative = [change.delta, change.rate].some(
    (o) => o?.quantity.value.isNegative() === true && !o.quantity.value.isZero(),
  );
  if (first.says === second.says || negative) return { verdict: "agree", agreement: "exact", at };
  const isNil =
    change.delta?.quantity.value.isZero() === true && change.rate?.quantity.value.isZero() === true;
  const data = { label: change.label, first: first.word, second: second.word };
  return { verdict: "differ", tier: isNil ? "note" : "certain", message: "two-words", data, at };
}

function againstFigures(
  change: Change,
  { says, current, prior }: { says: Direction; current: Operand; prior: Operand },
): Result<MessageId> | undefined {
  const unit = current.quantity.unit;
  const before = unit === undefined ? undefined : inUnit(prior.quantity, unit);
  if (before === undefined || change.direction === undefined) return undefined;
  const now = intervalOf(current.quantity);
  const then = intervalOf(before);
  const real: Direction | undefined = now.low.gt(then.high)
    ? "up"
    : now.high.lt(then.low)
      ? "down"
      : undefined;
  const at: Result["at"] = [
    { role: "claim", range: change.direction.range },
    anchor("whole", current),
    anchor("before", prior),
  ];
  const isNegative = change.delta?.quantity.value.isNegative() === true;
  if (real === undefined || real === says || isNegative) return { verdict: "agree", agreement: "exact", at };
  const data = {
    label: change.label,
    current: sayQuantity(current.quantity),
    prior: sayQuantity(prior.quantity),
    word: change.direction.word,
  };
  return {
    verdict: "differ",
    tier: change.confidence === "sure" ? "certain" : "probable",
    message: "against-figures",
    data,
    at,
  };
}
