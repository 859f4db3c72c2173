import { expect, test } from "vitest";
import { judgeEqual } from "../../../core/model/arithmetic.ts";
import type { Relations } from "../../../core/model/relation.ts";
import { countyBudget, shanghaiBudget } from "../../support/budget-tables.ts";
import { snapshotOf, type table } from "../../support/grids.ts";
import { differing, sayTotal, tableRelations } from "../../support/table-document.ts";

type Part = string | ReturnType<typeof table>;
const about = { kinds: ["department-budget"], year: 2024 } as const;
const relate = (parts: Part[]): Partial<Relations> => tableRelations(snapshotOf(...parts), about);
const unequal = ({ sames = [] }: Partial<Relations>) =>
  sames.flatMap(({ mentions: [first, ...others], label }) =>
    others.filter((other) => judgeEqual(first, other)?.outcome === "certain").map(() => label),
  );

test.each([
  ["shanghai", shanghaiBudget],
  ["county", countyBudget],
] as const)("%s: a clean budget has no difference", (_, parts) => {
  const relations = relate([...parts]);
  expect(differing(relations.totals)).toEqual([]);
  expect(unequal(relations)).toEqual([]);
  expect(relations.sames?.length ?? 0).toBeGreaterThan(2);
});

/** The parts with one cell's words changed. */
function changed(parts: readonly Part[], from: string, to: string): Part[] {
  let done = false;
  return parts.map((part) => {
    if (typeof part === "string" || done) return part;
    const rows = part.rows.map((cells) =>
      cells.map((cell) => {
        if (done || cell !== from) return cell;
        done = true;
        return to;
      }),
    );
    return { ...part, rows };
  });
}

test.each([
  ["grand total of income", shanghaiBudget, "2,050,000", "2,500,000"],
  ["an item of the income table", shanghaiBudget, "1,600,000", "1,060,000"],
  ["a column of the basic table", shanghaiBudget, "1,000,000", "1,100,000"],
  ["“三公” total", shanghaiBudget, "5.50", "5.05"],
  ["a subordinate unit's row", countyBudget, "65.00", "56.00"],
  ["the year's income under its heading", countyBudget, "160.00", "106.00"],
  ["“三公” of the year before", countyBudget, "6.00", "9.00"],
] as const)("a wrong figure is found: %s", (_, parts, from, to) => {
  const relations = relate(changed(parts, from, to));
  expect([...differing(relations.totals), ...unequal(relations)]).not.toEqual([]);
});

test("the balance brought forward counts in a budget's 合计", () => {
  const { totals = [] } = relate(countyBudget);
  expect(totals.map(sayTotal)).toContain("table-total 合计·合计: 215 = 10 + 200 + 5 [exact, sure]");
});

test("companions of the “三公” expenses are not added to them", () => {
  const { totals = [] } = relate(shanghaiBudget);
  expect(totals.map(sayTotal)).toContain("table-total “三公”经费预算数合计: 5.5 = 2.5 + 3 [exact, sure]");
});

test("differences against the year before are read as changes, row by row", () => {
  const { changes = [] } = relate(countyBudget);
  const say = changes.map(({ label, prior, current, delta, rate }) =>
    [label, ...[prior, current, delta, rate].map((each) => each?.quantity.value.toString())].join(" "),
  );
  expect(say[0]).toBe("合计 190 200 10 5.26");
  expect(say).toHaveLength(10);
});
