import { type Document, textOf } from "../../model/document.ts";
import type { Operand } from "../../model/fact.ts";
import type { Bound, Total } from "../../model/relation.ts";
import { readNumbers } from "../../text/numbers.ts";

interface Score extends Operand {
  readonly says: "weight" | "score" | "total";
}

/**
 * 「该项目得分96.75分。其中：决策满分15分，得分13.75分；过程满分25分，得分23.5分…」: each group's score against its weight, and the total
 * against the scores (财预〔2020〕10号). Only where every group prints both.
 */
export function scoresOf(document: Document): { totals: Total[]; bounds: Bound[] } {
  const totals: Total[] = [];
  const bounds: Bound[] = [];
  for (const paragraph of document.paragraphs) {
    if (!textOf(document, paragraph.range).includes("得分")) continue;
    const scores = scoresIn(document.text, paragraph.range);
    const pairs = pairsOf(scores);
    bounds.push(...pairs.map(boundOf));
    const total = scores.find(({ says }) => says === "total");
    const parts = pairs.map(([, score]) => score);
    const groups = scores.filter(({ says }) => says !== "total").length;
    if (total === undefined || parts.length < 2 || groups !== parts.length * 2) continue;
    totals.push({
      kind: "total",
      family: "score-sum",
      label: "总得分",
      total,
      parts,
      exhaustive: "yes",
      confidence: "sure",
    });
  }
  return { totals, bounds };
}

function scoresIn(text: string, [from, to]: readonly [number, number]): Score[] {
  const found: Score[] = [];
  let previous = from;
  for (const { quantity, range } of readNumbers(text, from, to)) {
    const lead = text.slice(previous, range[0]);
    previous = range[1];
    if (quantity.unit !== "分" || quantity.approximate === true) continue;
    const isWeight = /(?:满分|分值|权重)(?:为|是|共|计)?[：:]?$/.test(lead);
    const isScore = /(?:得分|得|评分|自评分|总分)(?:为|是)?[：:]?$/.test(lead);
    if (!isWeight && !isScore) continue;
    const says = isWeight ? "weight" : found.length === 0 ? "total" : "score";
    found.push({ label: lead.replace(/^.*[。；;，,：:]/, "").trim(), quantity, range, says });
  }
  return found;
}

/** A weight and the score right behind it. */
function pairsOf(scores: readonly Score[]): (readonly [weight: Score, score: Score])[] {
  return scores.flatMap((weight, index) => {
    const score = scores[index + 1];
    return weight.says === "weight" && score?.says === "score" ? [[weight, score] as const] : [];
  });
}

function boundOf([weight, score]: readonly [Score, Score]): Bound {
  return {
    kind: "bound",
    family: "score-over-weight",
    label: score.label,
    smaller: [score],
    larger: weight,
    confidence: "sure",
  };
}
