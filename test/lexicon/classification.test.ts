import { expect, test } from "vitest";
import { formerNames, functionalLines } from "../../core/lexicon/classification.ts";
import { economicLines } from "../../core/lexicon/economic.ts";

/** `code name : NN name · NN name` → every code with its name. */
function codesOf(lines: readonly string[]): [string, string][] {
  return lines.flatMap((line): [string, string][] => {
    const [head = "", items = ""] = line.split(" : ");
    const [code = "", ...name] = head.split(" ");
    const below =
      items === ""
        ? []
        : items.split(" · ").map((item): [string, string] => [code + item.slice(0, 2), item.slice(3)]);
    return [[code, name.join(" ")], ...below];
  });
}

test.each([
  ["functional", functionalLines, [3, 5, 7]],
  ["economic", economicLines, [3, 5]],
] as const)("%s codes are unique, well formed, named, and stand under their class", (_, lines, lengths) => {
  const codes = codesOf(lines);
  const known = new Set(codes.map(([code]) => code));
  expect(known.size).toBe(codes.length);
  for (const [code, name] of codes) {
    expect(lengths as readonly number[]).toContain(code.length);
    expect(code).toMatch(/^\d+$/);
    expect(name).not.toBe("");
    expect(known.has(code.slice(0, 3))).toBe(true);
  }
});

test("a former name belongs to a code of the classification and differs from its name", () => {
  const current = new Map(codesOf(functionalLines));
  for (const { code, name } of formerNames)
    expect([current.has(code), current.get(code) === name]).toEqual([true, false]);
});
