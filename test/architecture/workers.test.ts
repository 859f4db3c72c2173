import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/**
 * In Firefox a worker that starts a worker now and then stands still for ever: pages start them all. The address of
 * pdf.js' script counts too, for pdf.js starts a worker from it.
 */
const starting = /\bnew\s+(?:Shared)?Worker\s*\(|\bworkerSrc\s*=/;

/** Bodies of workers, and what they share with the page they work for. */
const isOfWorkers = (path: string) => /-worker\.ts$/.test(path);

function startsWorker(source: string): boolean {
  return starting.test(source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\/\/.*$/gm, ""));
}

test("no worker starts a worker", () => {
  const bodies = readdirSync("entrypoints", { recursive: true, encoding: "utf8" }).filter(isOfWorkers);
  expect(bodies.length).toBeGreaterThanOrEqual(4);
  const sources = bodies.map((name) => join("entrypoints", name));
  expect(sources.filter((path) => startsWorker(readFileSync(path, "utf8")))).toEqual([]);
});

test.each([
  'const engine = new Worker(url, { type: "module" });',
  "engine.GlobalWorkerOptions.workerSrc = url;",
])("the guard sees %s", (planted) => {
  expect(startsWorker(planted)).toBe(true);
});
