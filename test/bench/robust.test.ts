import { expect, test } from "vitest";
import { randomFrom } from "../corpus/random.ts";
import { hostileAt } from "./hostile.ts";
import { runRobust } from "./robust-run.ts";

test("hostile inputs are read or refused with a message: none crashes, none hangs", {
  timeout: 240_000,
}, async () => {
  const result = await runRobust({ inputs: 60, seed: 7, timeoutMs: 60_000, jobs: 2 });
  expect(result.failures).toEqual([]);
  expect(result.read).toBeGreaterThan(30);
  expect(Object.keys(result.refused).length).toBeGreaterThan(1);
});

test("a limit that is too short is reported as a failure", { timeout: 60_000 }, async () => {
  const result = await runRobust({ inputs: 2, seed: 7, timeoutMs: 1, jobs: 1 });
  expect(result.failures.map(({ what }) => what)).toEqual(["hung", "hung"]);
});

test("what the time does not do for is not counted as looked at", { timeout: 60_000 }, async () => {
  const result = await runRobust({ inputs: 50, seed: 7, timeoutMs: 60_000, jobs: 1, budgetMs: 0 });
  expect(result).toMatchObject({ inputs: 0, read: 0, failures: [] });
});

test("the same seed gives the same inputs", () => {
  for (const index of [3, 170, 171, 172]) {
    const [one, two] = [1, 2].map(() => hostileAt(index, randomFrom(5).fork(`input ${index}`)));
    expect(two).toEqual(one);
  }
});
