import fc from "fast-check";
import { expect, test } from "vitest";
import { clauseAround } from "../../core/report/quote.ts";

function quoteOf(text: string, words: string): string {
  const start = text.indexOf(words);
  const [from, to] = clauseAround(text, [start, start + words.length]);
  return text.slice(from, to);
}

test("a share is quoted with the amount before it, not with its neighbours in the list", () => {
  const text =
    "其中：农业（类）支出9.10万元，占0.70%；卫生健康（类）支出16.08万元，占1.64%；住房保障（类）支出3.00万元，占0.2%。";
  expect(quoteOf(text, "1.64%")).toBe("卫生健康（类）支出16.08万元，占1.64%");
});

test("a short sentence is quoted whole, without its full stop", () => {
  const text = "前一句。2024年度收、支总计1486.20万元。后一句。";
  expect(quoteOf(text, "1486.20万元")).toBe("2024年度收、支总计1486.20万元");
});

test("of a long sentence the clauses next to the words are quoted", () => {
  const filler = "完成了若干项具体的日常工作任务并取得预期的效果";
  const text = `${filler}，${filler}，${filler}，公务接待费支出2.10万元，比上年减少0.30万元，${filler}，${filler}。`;
  const quote = quoteOf(text, "0.30万元");
  expect(quote).toContain("公务接待费支出2.10万元，比上年减少0.30万元");
  expect(quote.length).toBeLessThanOrEqual(64);
});

test("a comma inside a number is no clause boundary", () => {
  const filler = "为保障日常运转而安排的各项经费支出情况说明如下所列各条";
  const text = `${filler}，${filler}，合计1,225.25万元，${filler}，${filler}。`;
  expect(quoteOf(text, "1,225.25万元")).toContain("合计1,225.25万元");
});

test("quotes cross neither cells nor paragraphs", () => {
  expect(quoteOf("合计\t12.00\t13.00\n小计\t1.00", "13.00")).toBe("13.00");
});

test("the words are always inside, whatever the text; no quote grows without bound", () => {
  const alphabet = fc.constantFrom("一", "，", ",", "1", "。", "\n", "\t", " ", "；", "万");
  fc.assert(
    fc.property(fc.array(alphabet, { maxLength: 400 }), fc.nat(), fc.nat(40), (letters, at, length) => {
      const text = `${letters.join("")}数`;
      const start = at % text.length;
      const end = Math.min(text.length, start + length + 1);
      const [from, to] = clauseAround(text, [start, end]);
      const words = text.slice(start, end).replace(/[\s，,]/g, "");
      expect(text.slice(from, to).replace(/[\s，,]/g, "")).toContain(words);
      expect(to - from).toBeLessThanOrEqual(Math.max(160, end - start));
    }),
  );
});
