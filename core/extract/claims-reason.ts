import { type Document, textOf } from "../model/document.ts";
import type { Change } from "../model/relation.ts";
import type { Claim } from "../model/structure.ts";
import { narrow } from "../text/characters.ts";
import { subjectKey } from "../text/subjects.ts";

/** 「财政拨款收入支出增加的主要原因是…」 at the beginning of a sentence. */
const opening = /^(?:20\d\d年度?)?([^，,。；;:\d]{4,24}?)(增加|减少|增长|下降)的?(?:主要)?原因(?:是|为|:)/;
/** A change stated further back is another matter's. */
const reach = 1500;

/** 收支 as one is what income and spending each are. */
const sides: Readonly<Record<string, readonly string[]>> = {
  "fiscal-both": ["fiscal-both", "fiscal-income", "fiscal-spending"],
  "grand-both": ["grand-both", "grand-income", "grand-spending"],
};

/** Sentences that give the reason of a rise where a fall was stated, or the other way round. */
export function reasonClaims(document: Document, changes: readonly Change[]): Claim[] {
  return document.paragraphs
    .filter(({ role }) => role === "body" || role === "item")
    .flatMap(({ sentences }) => sentences)
    .flatMap((sentence): Claim[] => {
      const [, subject = "", word = ""] = opening.exec(narrow(textOf(document, sentence))) ?? [];
      const key = subject === "" ? undefined : keyOf(subject);
      if (key === undefined) return [];
      const stated = statedBefore(changes, sides[key] ?? [key], sentence[0]);
      const directions = new Set(stated.map(({ direction }) => direction?.says));
      const last = stated.at(-1);
      const figure = last?.delta ?? last?.rate;
      if (last?.direction === undefined || figure === undefined || directions.size !== 1) return [];
      const says = /增/.test(word) ? "up" : "down";
      const start = sentence[0] + textOf(document, sentence).indexOf(word);
      const { value, decimals, unit } = figure.quantity;
      return [
        {
          kind: "trend",
          words: `${subject}${word}`,
          range: [start, start + word.length],
          verdict: last.direction.says === says ? "agree" : "differ",
          tier: "probable",
          evidence: [{ range: last.range, text: last.direction.word }],
          computed: `${last.direction.word}${value.toFixed(Math.max(0, decimals))}${unit ?? ""}`,
        },
      ];
    });
}

function keyOf(subject: string): string | undefined {
  return subjectKey(subject) ?? (/^财政拨款收入支出$/.test(subject) ? "fiscal-both" : undefined);
}

/** What was stated of the subject before, changes from this year's own budget and nil changes left out. */
function statedBefore(changes: readonly Change[], keys: readonly string[], at: number): Change[] {
  return changes.filter(
    ({ range, withBudget, direction, delta, rate, current, label, confidence }) =>
      range[1] <= at &&
      at - range[1] <= reach &&
      withBudget !== true &&
      confidence === "sure" &&
      direction !== undefined &&
      (delta ?? rate)?.quantity.value.isZero() === false &&
      keys.includes(subjectKey(current?.label ?? label) ?? ""),
  );
}
