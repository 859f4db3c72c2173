import { readFileSync } from "node:fs";
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

interface Measured {
  readonly documents: number;
  readonly precision: Readonly<Record<string, string>>;
}

const measured = JSON.parse(readFileSync(new URL("measured.json", import.meta.url), "utf8")) as Measured;

/** What the last published bench said of a rule's certain findings. */
function measuredOf(id: string): string {
  const figure = measured.precision[id];
  if (figure === undefined) return `no certain finding on ${measured.documents} generated documents.`;
  return `precision of certain findings ${figure} on ${measured.documents} generated documents (\`npm run bench:accuracy\`).`;
}

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
    `**实测 Measured.** ${measuredOf(rule.id)}`,
    ...examples,
  ].join("\n\n");
}

test("the catalogue page is what the rules say", async () => {
  const head = "<!-- Written by test/rules/catalogue.test.ts; run `npm test -- -u` after a change. -->";
  const page = `${head}\n\n# Rules\n\n${rules.map(pageOf).join("\n\n")}\n`;
  await expect(page).toMatchFileSnapshot("../../core/rules/README.md");
});
