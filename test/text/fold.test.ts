import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, squeeze } from "../../core/text/fold.ts";

test("full-width forms, spaces and radicals become ordinary characters", () => {
  expect(fold("１，２３４．５％（⻔）\u00a0万\u3000元").text).toBe("1,234.5%(门) 万 元");
});

test("invisible characters go and places stay right", () => {
  const source = "支\u200b出１\u00ad２万";
  const view = fold(source);
  expect(view.text).toBe("支出12万");
  expect(view.toSource([2, 4])).toEqual([3, 6]);
  expect(source.slice(...view.toSource([2, 4]))).toBe("１\u00ad２");
  expect(view.toView(5)).toBe(3);
});

test("squeezing takes out white space of every kind", () => {
  const source = "本 年\u3000收\n入 合 计 1 2";
  const view = squeeze(source);
  expect(view.text).toBe("本年收入合计12");
  expect(source.slice(...view.toSource([6, 8]))).toBe("1 2");
});

test("places are monotone and inside the source, for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (source) => {
      for (const view of [fold(source), squeeze(source)]) {
        let last = 0;
        for (let i = 0; i < view.text.length; i++) {
          const [start, end] = view.toSource([i, i + 1]);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          expect(view.toView(start)).toBe(i);
          last = end;
        }
      }
    }),
  );
});
