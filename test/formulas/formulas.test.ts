import { describe, expect, test } from "vitest";
import { rules } from "../../core/rules/index.ts";
import { chapters } from "./catalogue.ts";
import type { Chapter, Formula, Trial } from "./formula.ts";
import { documentOf, prove, reportOf, serious } from "./prove.ts";

describe.each(chapters)("$title", (chapter: Chapter) => {
  test("has every formula, each once", () => {
    expect(chapter.formulas.map(({ id }) => id)).toEqual([...chapter.ids]);
  });

  test("proves each formula, or says why one document cannot", () => {
    const bare = chapter.formulas.filter(
      ({ trials, basis }) => trials.length === 0 && !basis.includes("不在一份文件内核对"),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test("has clean documents that nothing is said of", () => {
    for (const [name, parts] of Object.entries(chapter.documents))
      expect(serious(reportOf(parts)).map(({ rule, message }) => `${name}: ${rule} ${message.zh}`)).toEqual(
        [],
      );
  });

  test("uses each document", () => {
    const used = new Set(
      chapter.formulas.flatMap(({ trials }) => trials.map((trial) => documentOf(chapter, trial))),
    );
    const unused = Object.entries(chapter.documents).filter(([, parts]) => !used.has(parts));
    expect(unused.map(([name]) => name)).toEqual([]);
  });

  const trials = chapter.formulas.flatMap((formula) =>
    formula.trials.map((trial): [string, string, Trial] => [formula.id, trial.name, trial]),
  );
  test.each(trials)("%s %s", (_, __, trial) => prove(chapter, trial));
});

const titles = new Map(rules.map((rule) => [rule.id, rule.title.zh]));
const shown = (words: string) => words.replaceAll("|", "\\|").replaceAll("\n", " ");

function rowOf({ id, says, basis, trials }: Formula): string {
  const used = [...new Set(trials.map(({ rule }) => rule))].map((rule) => `${titles.get(rule)} \`${rule}\``);
  const tests = trials.map(({ name }) => name);
  return `| ${[id, says, basis, used.join("；") || "—", tests.join("；") || "—"].map(shown).join(" | ")} |`;
}

test("names rules that exist", () => {
  const named = chapters.flatMap(({ formulas }) =>
    formulas.flatMap(({ trials }) => trials.map(({ rule }) => rule)),
  );
  expect(named.filter((rule) => !titles.has(rule))).toEqual([]);
});

test("the page of formulas is what the tests prove", async () => {
  const head = [
    "<!-- Written by test/formulas/formulas.test.ts; run `npm test -- -u` after a change. -->",
    "# 勾稽关系 Formulas",
    "Every relation that is checked, the rule that finds its violation, and the tests that plant one in an invented document (`npx vitest run test/formulas`).",
  ];
  const parts = chapters.map(({ title, formulas }) =>
    [
      `## ${title}`,
      "",
      "| 编号 | 关系 | 说明 | 规则 | 测试 |",
      "| --- | --- | --- | --- | --- |",
      ...formulas.map(rowOf),
    ].join("\n"),
  );
  await expect(`${[...head, ...parts].join("\n\n")}\n`).toMatchFileSnapshot("../../docs/formulas.md");
});
