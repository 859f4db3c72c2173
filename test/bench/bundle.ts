import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Figure } from "./timing.ts";

function gzipKilobytes(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0) / 1024;
}

/** Scripts and styles that a page of the extension loads at once, those of its imports included. */
function loadedBy(page: string, root: string): string[] {
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path) || !existsSync(path)) return;
    seen.add(path);
    if (!path.endsWith(".js")) return;
    const script = readFileSync(path, "utf8");
    for (const [, name = ""] of script.matchAll(
      /(?:^|[;}\s])(?:import|export)[^"'()]{0,2000}?["'](\.[^"']+)["']/g,
    ))
      visit(join(dirname(path), name));
  };
  for (const [, name = ""] of readFileSync(page, "utf8").matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g))
    visit(join(root, name));
  return [...seen];
}

/** Sizes of the built extension; nothing when it has not been built. */
export function bundleFigures(output: string): Figure[] {
  const detector = join(output, "content-scripts/detect.js");
  const panel = join(output, "sidepanel.html");
  if (!existsSync(detector) || !existsSync(panel)) return [];
  return [
    { name: "detecting content script, gzip", value: gzipKilobytes([detector]), unit: "KB", limit: 12 },
    {
      name: "side panel with all it loads, gzip",
      value: gzipKilobytes(loadedBy(panel, output)),
      unit: "KB",
      limit: 120,
    },
  ];
}
