import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** The one module that may ask the network for anything: for what a person chose. */
const allowed = join("entrypoints", "fetching", "download.ts");

/** Every way in which a script of the browser can reach a server by itself. */
const reaching =
  /(?<![\w.$])(?:globalThis\.|self\.|window\.)?fetch\s*\(|\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts)\b/;

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(?<!:)\/\/.*$/gm, "");
}

function reachesOut(source: string): boolean {
  return reaching.test(withoutComments(source));
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

test("only what a person asked for is fetched, and only by the module that is there for it", () => {
  const sources = ["core", "components", "entrypoints"].flatMap(sourcesIn);
  expect(sources.length).toBeGreaterThan(300);
  const reachers = sources.filter((path) => reachesOut(readFileSync(path, "utf8")));
  expect(reachers).toEqual([allowed]);
});

test.each([
  'const answer = await fetch("https://example.invalid");',
  "globalThis.fetch(url)",
  "new XMLHttpRequest()",
  "navigator.sendBeacon(url, data)",
  "const socket = new WebSocket(url);",
])("the guard sees %s", (planted) => {
  expect(reachesOut(planted)).toBe(true);
});

test("a word in a comment, or a method of the same name, is no request", () => {
  expect(reachesOut("// fetch(url) is not allowed here\nqueue.fetch(1); prefetch(2);")).toBe(false);
});
