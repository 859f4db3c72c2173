import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rules } from "../../core/rules/index.ts";

/** Files of core/rules that are no rule: what rules share. */
const shared = /(?:-rule|^rule|^index|^wording)\.ts$/;
const files = readdirSync("core/rules").filter((name) => name.endsWith(".ts") && !shared.test(name));

test("every rule file is in the list, and the list is alphabetical", () => {
  expect(rules.map(({ id }) => `${id}.ts`)).toEqual([...files].sort());
});

test.each(rules.map((rule) => [rule.id, rule] as const))(
  "%s says what, why, on what basis and what it leaves alone",
  (id, rule) => {
    for (const words of [
      rule.title,
      rule.why,
      rule.basis,
      rule.exclusions,
      ...Object.values(rule.messages),
    ]) {
      expect(words.zh).not.toBe("");
      expect(words.en).not.toBe("");
    }
    expect(rule.examples.length).toBeGreaterThan(0);
    const name = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
    expect(readFileSync(`core/rules/${id}.ts`, "utf8")).toContain(`export const ${name} = `);
  },
);

test.each(files)("%s has a test", (file) => {
  expect(readdirSync("test/rules")).toContain(file.replace(/\.ts$/, ".test.ts"));
});

test("both languages of a message use the same parameters; `{nameEn}` is the English of `{name}`", () => {
  const parameters = (words: string) =>
    [...new Set([...words.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name.replace(/En$/, "")))].sort();
  for (const rule of rules) {
    for (const message of Object.values(rule.messages)) {
      expect(parameters(message.en)).toEqual(parameters(message.zh));
      expect(message.zh).not.toMatch(/\{\w+En\}/);
    }
  }
});
