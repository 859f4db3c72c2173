import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** Violations of WCAG 2.2 AA that axe can see, one line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  // Axe takes a target that a sticky head covers in passing for a small one.
  await page.evaluate(async () => {
    for (const box of document.querySelectorAll("*")) box.scrollTop = 0;
    await new Promise((drawn) => setTimeout(drawn, 100));
  });
  const { violations: found } = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (...args: unknown[]) => Promise<AxeResult> } };
    return axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] });
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""} (${nodes.length})`);
}
