import { expect, test } from "vitest";
import { fromPage } from "../../entrypoints/messages/guard.ts";

const recognition = {
  isDisclosure: true,
  confidence: 0.9,
  kinds: ["self-evaluation", "something-else"],
  entity: "云屏县财政局",
  year: 2024,
};

test("messages of the content scripts are let through, unknown kinds left out", () => {
  expect(fromPage({ from: "page", type: "changed" })).toEqual({ from: "page", type: "changed" });
  expect(fromPage({ from: "page", type: "clicked", findings: ["a"] })).toEqual({
    from: "page",
    type: "clicked",
    findings: ["a"],
  });
  expect(fromPage({ from: "page", type: "recognised", recognition })).toMatchObject({
    recognition: { kinds: ["self-evaluation"], entity: "云屏县财政局" },
  });
});

test.each([
  undefined,
  null,
  "page",
  { type: "changed" },
  { from: "page", type: "check" },
  { from: "page", type: "clicked", findings: [1] },
  { from: "page", type: "clicked", findings: "all" },
  { from: "page", type: "recognised" },
  { from: "page", type: "recognised", recognition: { ...recognition, confidence: "1" } },
  { from: "page", type: "__proto__" },
])("anything else is nobody's message: %j", (message) => {
  expect(fromPage(message)).toBeUndefined();
});
