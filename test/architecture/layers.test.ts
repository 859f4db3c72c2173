import { cruise, type ICruiseResult, type IForbiddenRuleType } from "dependency-cruiser";
import { expect, test } from "vitest";
import configuration from "../../.dependency-cruiser.mjs";

const rules = (configuration.forbidden ?? []) as IForbiddenRuleType[];

async function violations(folders: string[], baseDir = process.cwd()) {
  const { output } = await cruise(folders, {
    ...configuration.options,
    baseDir,
    validate: true,
    ruleSet: { forbidden: rules },
  });
  return (output as ICruiseResult).summary;
}

test("the checker sees the sources: a blind checker is always green", async () => {
  expect((await violations(["core"])).totalCruised).toBeGreaterThan(60);
});

test("every rule catches the violation planted for it", async () => {
  const planted = `${process.cwd()}/test/architecture/planted`;
  const found = await violations(["core", "components", "entrypoints", "cli"], planted);
  const caught = new Set(found.violations.map(({ rule }) => rule.name));
  // A stage without packages of its own has one planted for all of its kind.
  const wanted = rules.map(({ name }) => String(name)).filter((name) => !name.startsWith("packages-of-"));
  expect(wanted.filter((name) => !caught.has(name))).toEqual([]);
  expect(caught).toContain("packages-of-model");
});

test("no layer is violated", async () => {
  const found = await violations(["core", "components", "entrypoints", "cli"]);
  expect(found.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
});
