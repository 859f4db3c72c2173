import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";

/** Files that a browser downloads. */
export interface Downloads {
  readonly folder: string;
  /** The file with this ending that `act` makes the browser download, once it is whole. */
  readonly next: (ending: string, act: () => Promise<unknown>) => Promise<string>;
  readonly bytes: (path: string) => Uint8Array;
  readonly remove: () => void;
}

/** Has a browser keep its downloads in a folder of their own. */
export async function downloadsOf(browser: Browser): Promise<Downloads> {
  const folder = mkdtempSync(join(tmpdir(), "gouji-downloads-"));
  const client = await browser.target().createCDPSession();
  await client.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
  return {
    folder,
    bytes: (path) => readFileSync(path),
    remove: () => rmSync(folder, { recursive: true }),
    next: async (ending, act) => {
      const before = new Set(readdirSync(folder));
      await act();
      for (const end = Date.now() + 60_000; Date.now() < end; ) {
        const names = readdirSync(folder).filter((name) => !before.has(name));
        const fresh = names.find((name) => name.endsWith(ending) && !name.startsWith("."));
        // The browser takes the name first and writes beside it.
        const isWhole = !names.some((name) => name.endsWith(".crdownload"));
        if (fresh !== undefined && isWhole && statSync(join(folder, fresh)).size > 0) {
          // The next file of this name would take its place.
          const path = join(folder, `${before.size} ${fresh}`);
          renameSync(join(folder, fresh), path);
          return path;
        }
        await new Promise((done) => setTimeout(done, 50));
      }
      throw new Error("nothing was downloaded");
    },
  };
}
