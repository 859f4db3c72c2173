import { expect, test } from "vitest";
import { decimalOf } from "../../core/model/quantity.ts";
import { remembered } from "../../core/model/remembered.ts";

function counting<Value>(read: (text: string) => Value, room = {}) {
  const asked: string[] = [];
  const known = remembered((text) => {
    asked.push(text);
    return read(text);
  }, room);
  return { known, asked };
}

test("the same short text is read once, also when nothing comes of it", () => {
  const { known, asked } = counting((text) => (text === "合计" ? text.length : undefined));
  expect([known("合计"), known("合计"), known("备注"), known("备注")]).toEqual([2, 2, undefined, undefined]);
  expect(asked).toEqual(["合计", "备注"]);
});

test("long texts are read each time, so that none is kept", () => {
  const { known, asked } = counting((text) => text.length);
  const sentence = "支出".repeat(20);
  expect([known(sentence), known(sentence)]).toEqual([40, 40]);
  expect(asked).toHaveLength(2);
});

test("no more texts are kept than there is room for", () => {
  const { known, asked } = counting((text) => text, { most: 2 });
  for (const text of ["a", "b", "c", "c", "a"]) expect(known(text)).toBe(text);
  expect(asked).toEqual(["a", "b", "c", "a"]);
});

test("digits keep all that is printed, beyond the precision of sums", () => {
  expect(decimalOf("1225.250").toFixed(3)).toBe("1225.250");
  expect(decimalOf("123456789012345678901234567890.12").toFixed(2)).toBe("123456789012345678901234567890.12");
});
