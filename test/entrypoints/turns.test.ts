import { expect, test } from "vitest";
import { inTurn } from "../../entrypoints/background/turns.ts";

const later = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

test("what is told of one tab is done in order, however long each takes; tabs do not wait for each other", async () => {
  const done: string[] = [];
  const task = (name: string, time: number) => async () => {
    await later(time);
    done.push(name);
  };
  inTurn(1, task("loading", 30));
  inTurn(1, task("complete", 0));
  inTurn(2, task("other tab", 5));
  await later(80);
  expect(done).toEqual(["other tab", "loading", "complete"]);
});
