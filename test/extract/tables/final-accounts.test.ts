import { expect, test } from "vitest";
import { layouts } from "../../support/final-accounts.ts";
import { snapshotOf } from "../../support/grids.ts";
import { differing, sayTotal, tableRelations } from "../../support/table-document.ts";

test.each(Object.keys(layouts))("%s: every total is found and none differs", (name) => {
  const { totals = [] } = tableRelations(snapshotOf(...(layouts[name] ?? [])));
  expect(differing(totals)).toEqual([]);
  if (process.env.SHOW) console.log(totals.map(sayTotal).join("\n"));
  expect(totals.filter(({ confidence }) => confidence === "sure").length).toBeGreaterThan(90);
});
