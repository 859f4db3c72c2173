import { expect, test } from "vitest";
import { findBrowser } from "../../scripts/browser.ts";
import { runKills } from "../bench/kill-run.ts";

test("decisions survive a page, or the whole browser, that is killed in the middle of writing", {
  timeout: 120_000,
}, async () => {
  const program = findBrowser()?.path ?? "";
  const result = await runKills({ program, kills: 10, seed: 11, browserEvery: 5 });
  expect(result.failures).toEqual([]);
  expect([result.kills, result.browsers]).toEqual([10, 2]);
  // Something was really written and confirmed under the kills.
  expect(result.confirmed).toBeGreaterThan(10);
});
