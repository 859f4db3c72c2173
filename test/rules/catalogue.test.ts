import { expect, test } from "vitest";
import { readText } from "../../core/read/text.ts";
import { rules } from "../../core/rules/index.ts";
import type { Rule } from "../../core/rules/rule.ts";
import { unmark } from "../support/marked.ts";
import { marked } from "../support/rule-tester.ts";

test.each(
  rules.flatMap((rule) =>
    rule.examples.map((example) => [`${rule.id}: ${example.name}`, rule, example] as const),
  ),
)("the example “%s” does what the catalogue says", (_, rule, example) => {
  expect(marked(rule, example.text, "differ")).toBe(readText(example.text).text);
});

function pageOf(rule: Rule): string {
  const examples = rule.examples.map(({ name, text }) => {
    const sign = unmark(text).spans.length > 0 ? "✗" : "✓";
    return `- ${sign} ${name}\n\n${text
      .split("\n")
      .map((line) => `      ${line}`.trimEnd())
      .join("\n")}`;
  });
  return [
    `## ${rule.title.zh} (\`${rule.id}\`)`,
    `*${rule.title.en}* — ${rule.category}`,
    `${rule.why.zh}\n\n${rule.why.en}`,
    `**依据 Basis.** ${rule.basis.zh} ${rule.basis.en}`,
    `**不查 Not flagged.** ${rule.exclusions.zh} ${rule.exclusions.en}`,
    ...examples,
  ].join("\n\n");
}

test("the catalogue page is what the rules say", async () => {
  const head = "<!-- Written by test/rules/catalogue.test.ts; run `npm test -- -u` after a change. -->";
  const page = `${head}\n\n# Rules\n\n${rules.map(pageOf).join("\n\n")}\n`;
  await expect(page).toMatchFileSnapshot("../../core/rules/README.md");
});
