import { expect, test } from "vitest";
import { extractProse } from "../../../core/extract/prose.ts";
import { processorTimeOf } from "../../support/processor-time.ts";
import { documentOf } from "../../support/snapshots.ts";

const most = 4800;

/**
 * Milliseconds for `most` sentences in paragraphs of `times`: as much work either way, so that a coarse clock does not
 * matter; the least of several, because a busy machine only ever adds.
 */
function costIn(times: number, sentence: string, { opening = "", all: total = most } = {}): number {
  const document = documentOf(`一、支出情况\n${opening}${sentence.repeat(times)}`);
  const all = () => {
    for (let done = 0; done < total; done += times) extractProse(document);
  };
  return Math.min(...[1, 2, 3].map(() => processorTimeOf(all)));
}

test.each([
  ["items", "公务接待费支出2.00万元，"],
  ["changes", "公务接待费支出2.00万元，比上年增加9.00万元，下降3.00%。"],
  ["parts", "其中：办公费1.00万元，会议费1.00万元；"],
])("a sentence of a paragraph of thousands of %s costs about as much as one of hundreds", (_, sentence) => {
  const short = costIn(300, sentence);
  // Each sentence against all others would cost up to sixteen times as much.
  expect(costIn(most, sentence) / short).toBeLessThan(4);
});

test("a list without end costs a part what a part of a short one costs", () => {
  const list = { opening: "收入合计90.00万元，其中：", all: 24_000 };
  const part = "事业收入1.00万元、";
  expect(costIn(24_000, part, list) / costIn(300, part, list)).toBeLessThan(3);
});
