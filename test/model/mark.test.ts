import { expect, test } from "vitest";
import { markedQuote, markOf } from "../../core/model/mark.ts";

const quote = "下降15.31%，其中：用车费减少3.59万元，下降15.31%";

test("words that stand in their quote twice are marked where the place is", () => {
  const mark = markOf(quote, "15.31%", quote.lastIndexOf("15.31%"));
  expect(markedQuote({ quote, text: "15.31%", ...mark })).toEqual([
    "下降15.31%，其中：用车费减少3.59万元，下降",
    "15.31%",
    "",
  ]);
});

test("the first place needs no mark, nor does a quote that is nothing but the words", () => {
  expect(markOf(quote, "15.31%", 2)).toEqual({});
  expect(markedQuote({ quote, text: "15.31%" })).toEqual(["下降", "15.31%", quote.slice(8)]);
  expect(markedQuote({ quote: "4.19", text: " 4.19" })).toBeUndefined();
});

test("words that are not in the quote mark nothing", () => {
  expect(markedQuote({ quote, text: "16.31%", mark: 2 })).toBeUndefined();
  expect(markOf(quote, "16.31%", 2)).toEqual({});
});
