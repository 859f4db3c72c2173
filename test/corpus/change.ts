import type { Fen } from "./accounts.ts";
import type { Line } from "./figure.ts";
import { type Exact, line, type Pen } from "./pen.ts";
import { reason, reasonClause } from "./reasons.ts";

export interface ChangeWords {
  /** Subject put before the change: `收、支总计各`, `支出`; may be empty. */
  readonly subject?: string;
  /** Topic for the reason. */
  readonly topic: string;
  readonly year: number;
  /** Print last year's amount too. */
  readonly withPrior?: boolean;
  /** No reason sentence after it. */
  readonly silent?: boolean;
}

const upWords = [
  ["增加", "增长"],
  ["增加", "增长"],
  ["增加", "上升"],
  ["增加了", "增长了"],
  ["增长", "增长"],
  ["增加", "增幅"],
] as const;
const downWords = [
  ["减少", "下降"],
  ["减少", "下降"],
  ["减少", "降低"],
  ["减少了", "下降了"],
  ["下降", "下降"],
  ["减少", "降幅"],
] as const;
const sameWords = ["与上年持平", "与上年相同", "与上年一致，无增减变化", "较上年无增减变化"] as const;

function equalClause(pen: Pen, words: ChangeWords, current: Exact, prior: Exact | undefined): Line {
  const word = pen.word(pen.random.pick(sameWords));
  pen.link({ kind: "change", current, word, says: "same", ...(prior === undefined ? {} : { prior }) });
  return line`${words.subject ?? ""}${word}。`;
}

/** 「增加X万元，增长Y%」 in one of its layouts. */
function movement(
  pen: Pen,
  says: "up" | "down",
  current: Exact,
  priorFen: Fen,
  prior: Exact | undefined,
): Line {
  const { random } = pen;
  const [amountWord, rateText] = random.pick<readonly [string, string]>(says === "up" ? upWords : downWords);
  const moved = says === "up" ? current.exact - priorFen : priorFen - current.exact;
  const word = pen.word(amountWord);
  const delta = pen.money("", moved);
  const shared = {
    kind: "change",
    current,
    delta,
    word,
    says,
    ...(prior === undefined ? {} : { prior }),
  } as const;
  if (priorFen === 0n) {
    pen.link(shared);
    return line`${word}${delta}`;
  }
  const rate = pen.percent("", moved, priorFen);
  const rateWord = pen.word(rateText);
  const noun = rateText.endsWith("幅");
  pen.link({ ...shared, rate, ...(noun ? {} : { rateWord }) });
  const told = line`${rateWord}${noun ? random.pick(["", "为"]) : ""}${rate}`;
  if (pen.style.free && !noun && random.chance(0.4)) {
    return random.pick<Line>([
      line`${told}，${word}${delta}`,
      line`${word}${delta}，同比${told}`,
      line`${word}金额${delta}，${told}`,
      line`${word}${delta}，${rateWord}比例为${rate}`,
      line`${word}${delta}，${rateWord}率为${rate}`,
    ]);
  }
  return random.weighted<Line>([
    [line`${word}${delta}，${told}`, 6],
    [line`${word}${delta}、${told}`, 1.5],
    [line`${word}${delta}（${told}）`, 0.7],
    [line`${word}${delta},${told}`, 0.5],
  ]);
}

function opening(pen: Pen, words: ChangeWords): Line {
  const versus = pen.style.versus(words.year);
  const subject = words.subject ?? "";
  if (versus.endsWith("，") || subject === "" || subject.endsWith("各") || pen.random.chance(0.5))
    return line`${versus}${subject}`;
  return line`${subject}${versus}`;
}

/**
 * 「与上年相比，收、支总计各增加X万元，增长Y%。主要原因是……。」 in the office's manner.
 * Last year's amount is printed only when asked for; its exact value always counts.
 */
export function changeSentence(pen: Pen, current: Exact, priorFen: Fen, words: ChangeWords): Line {
  const shown = words.withPrior === true || (pen.style.free && pen.random.chance(0.25));
  const prior = shown ? pen.money("", priorFen) : undefined;
  const given = prior === undefined ? [] : line`上年为${prior}，`;
  const gap = current.exact > priorFen ? current.exact - priorFen : priorFen - current.exact;
  if (gap < (pen.style.unit === "元" ? 1n : 10_000n))
    return line`${given}${equalClause(pen, words, current, prior)}`;
  const says = current.exact > priorFen ? "up" : "down";
  const told = movement(pen, says, current, priorFen, prior);
  const why = words.silent === true ? line`。` : reason(pen, says, words.topic);
  const versus = pen.style.versus(words.year);
  // 「较2022年的100万元增加20万元」: last year's amount inside the comparison.
  if (prior !== undefined && /^[较比](?:上年|\d+年(?:度)?)(?:决算数)?$/.test(versus))
    return line`${words.subject ?? ""}${versus}${pen.random.pick(["", "的"])}${prior}${told}${why}`;
  const start = opening(pen, words);
  return line`${given}${start}${told}${why}`;
}

/** 「决算数大于年初预算数的主要原因是……」; for equal figures the words of equality, or nothing. */
export function budgetComparison(pen: Pen, final: Exact, budget: Exact, topic: string): Line {
  const { random } = pen;
  const says = final.exact > budget.exact ? "up" : final.exact < budget.exact ? "down" : "same";
  const noun = random.pick(["决算数", "决算数", "支出决算数"]);
  const against = random.pick(["预算数", "年初预算数", "预算数"]);
  if (says === "same") {
    if (random.chance(0.3)) return [];
    const word = pen.word(random.pick(["持平", "一致", "无差异"]));
    pen.order(final, budget, word, says);
    return line`${noun}与${against}${word}。`;
  }
  const word = pen.word(
    says === "up" ? random.pick(["大于", "大于", "高于"]) : random.pick(["小于", "小于", "低于"]),
  );
  pen.order(final, budget, word, says);
  if (random.chance(0.6)) return line`${noun}${word}${against}${reasonClause(pen, says, topic)}`;
  return line`${noun}${word}${against}${reason(pen, says, topic)}`;
}
