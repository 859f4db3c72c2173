import { type Document, textOf } from "../../model/document.ts";
import type { Operand } from "../../model/fact.ts";
import type { Bound, Total } from "../../model/relation.ts";
import { readNumbers } from "../../text/numbers.ts";

interface Score extends Operand {
  readonly says: "weight" | "score" | "total";
  /** 「得分26分（满分30分）」: a weight in brackets behind its score. */
  readonly isBehind: boolean;
  /** 「满分20分，得分17分。其中：…」: what comes are its parts. */
  readonly opensParts: boolean;
}

/**
 * 「该项目得分96.75分。其中：决策满分15分，得分13.75分；过程满分25分，得分23.5分…」: each group's score against its weight, and the total
 * against the scores (财预〔2020〕10号). Only where every group prints both.
 */
export function scoresOf(document: Document): { totals: Total[]; bounds: Bound[] } {
  const paragraphs = document.paragraphs
    .filter(({ range }) => textOf(document, range).includes("得分"))
    .map(({ range }) => ({
      scores: scoresIn(document.text, range),
      // A line that a converter broke inside a sentence holds only some of the scores.
      isCut: !/[。！？；;.”"’）)]\s*$/.test(textOf(document, range)),
    }));
  return {
    totals: paragraphs.flatMap(({ scores, isCut }) => (isCut ? [] : totalsOf(scores, pairsOf(scores)))),
    bounds: paragraphs.flatMap(({ scores }) => pairsOf(scores).map(boundOf)),
  };
}

type Pair = readonly [weight: Score, score: Score];

/** A stated total against the groups' scores; without one, the pair before 其中 against those after it. */
function totalsOf(scores: readonly Score[], pairs: readonly Pair[]): Total[] {
  const groups = scores.filter(({ says }) => says !== "total").length;
  if (groups !== pairs.length * 2) return [];
  const stated = scores.find(({ says }) => says === "total");
  const scored = (some: readonly Pair[]) => some.map(([, score]) => score);
  if (stated !== undefined) return totalOf("总得分", stated, scored(pairs));
  const [head, ...parts] = pairs;
  if (head === undefined || !head.some(({ opensParts }) => opensParts)) return [];
  const weights = parts.map(([weight]) => weight);
  return [...totalOf("分值", head[0], weights), ...totalOf("得分", head[1], scored(parts))];
}

function totalOf(label: string, total: Operand | undefined, parts: readonly Operand[]): Total[] {
  if (total === undefined || parts.length < 2) return [];
  return [{ kind: "total", family: "score-sum", label, total, parts, exhaustive: "yes", confidence: "sure" }];
}

function scoresIn(text: string, [from, to]: readonly [number, number]): Score[] {
  const found: Score[] = [];
  let previous = from;
  for (const { quantity, range } of readNumbers(text, from, to)) {
    const lead = text.slice(previous, range[0]);
    previous = range[1];
    if (quantity.unit !== "分" || quantity.approximate === true) continue;
    const says = saying(lead, found.length === 0);
    if (says === undefined) continue;
    const before = found.at(-1);
    if (before !== undefined && /其中[：:，,]/.test(lead))
      found[found.length - 1] = { ...before, opensParts: true };
    const isBehind = says === "weight" && before?.says === "score" && /^[（(][^（()）]{0,8}$/.test(lead);
    const label = lead.replace(/^.*[。；;，,：:]/, "").trim();
    found.push({ label, quantity, range, says, isBehind, opensParts: false });
  }
  return found;
}

function saying(lead: string, isFirst: boolean): Score["says"] | undefined {
  if (/(?:满分|分值|权重)(?:为|是|共|计)?[：:]?$/.test(lead)) return "weight";
  if (!/(?:得分|得|评分|自评分|总分)(?:为|是)?[：:]?$/.test(lead)) return undefined;
  return isFirst ? "total" : "score";
}

/** A weight and the score right behind it, or in brackets before it. */
function pairsOf(scores: readonly Score[]): Pair[] {
  return scores.flatMap((weight, index) => {
    const score = scores[weight.isBehind ? index - 1 : index + 1];
    return weight.says === "weight" && score?.says === "score" ? [[weight, score] as const] : [];
  });
}

function boundOf([weight, score]: Pair): Bound {
  return {
    kind: "bound",
    family: "score-over-weight",
    label: score.label,
    smaller: [score],
    larger: weight,
    confidence: "sure",
  };
}
