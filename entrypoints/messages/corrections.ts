import browser from "webextension-polyfill";
import type { Identity } from "../../core/model/document.ts";

/** What a person says a document is; null where that is not known either. */
export type Correction = {
  readonly entity: string | null;
  readonly year: number | null;
  readonly kinds: Identity["kinds"];
};

/** One entry for each corrected page, so that a page's correction is read without the others'. */
function keyOf(url: string): string {
  return `correction ${url.replace(/#.*$/, "")}`;
}

function isCorrection(value: unknown): value is Correction {
  const { entity, year, kinds } = (value ?? {}) as Partial<Record<keyof Correction, unknown>>;
  const hasEntity = entity === null || typeof entity === "string";
  const hasYear = year === null || Number.isInteger(year);
  return hasEntity && hasYear && Array.isArray(kinds) && kinds.every((kind) => typeof kind === "string");
}

/** What was corrected about the page at `url`; undefined when nothing was. */
export async function readCorrection(url: string): Promise<Correction | undefined> {
  const { [keyOf(url)]: stored } = await browser.storage.local.get(keyOf(url));
  return isCorrection(stored) ? stored : undefined;
}

export async function writeCorrection(url: string, correction: Correction | null): Promise<void> {
  if (correction === null) await browser.storage.local.remove(keyOf(url));
  else await browser.storage.local.set({ [keyOf(url)]: correction });
}
