import { expect, test } from "vitest";
import { processorTime, processorTimeOf } from "./processor-time.ts";

/** Looks at every earlier character for each: the kind of slip that limits on hostile input are there for. */
function quadratic(text: string): number {
  let met = 0;
  for (let at = 0; at < text.length; at += 1)
    for (let before = 0; before < at; before += 1) if (text[before] === text[at]) met += 1;
  return met;
}

function linear(text: string): number {
  return new Set(text).size;
}

test("a quadratic step breaks a limit that a linear one keeps", () => {
  const text = "（".repeat(24_000);
  expect(processorTimeOf(() => linear(text))).toBeLessThan(100);
  expect(processorTimeOf(() => quadratic(text))).toBeGreaterThan(100);
});

test("waiting is not computing", () => {
  const spent = processorTime();
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
  expect(spent()).toBeLessThan(150);
});
