import browser from "webextension-polyfill";
import type { CheckOptions } from "../../core/check.ts";
import { type Corrections, noCorrections } from "../../core/model/corrections.ts";
import { parseCorrections } from "../../core/wire/review.ts";

const prefix = "corrections ";

/** One entry for each corrected page, so that a page's corrections are read without the others'. */
function keyOf(url: string): string {
  return `${prefix}${url.replace(/#.*$/, "")}`;
}

/** What was corrected about a page; what is in the store in another shape counts as nothing. */
export async function readCorrections(url: string): Promise<Corrections> {
  const { [keyOf(url)]: stored } = await browser.storage.local.get(keyOf(url));
  return parseCorrections(stored) ?? noCorrections;
}

export async function writeCorrections(url: string, corrections: Corrections): Promise<void> {
  const { identity, edits, tables } = corrections;
  if (identity === null && edits.length === 0 && tables.length === 0)
    await browser.storage.local.remove(keyOf(url));
  else await browser.storage.local.set({ [keyOf(url)]: corrections });
}

/** Whether two say the same, in whatever order they say it. */
export function isSameCorrections(one: Corrections, other: Corrections): boolean {
  return JSON.stringify(parseCorrections(one)) === JSON.stringify(parseCorrections(other));
}

/** By address. */
export async function allCorrections(): Promise<Readonly<Record<string, Corrections>>> {
  const stored = Object.entries(await browser.storage.local.get(null));
  return Object.fromEntries(
    stored.flatMap(([key, value]) => {
      const corrections = key.startsWith(prefix) ? parseCorrections(value) : undefined;
      return corrections === undefined ? [] : [[key.slice(prefix.length), corrections] as const];
    }),
  );
}

export async function deleteCorrections(): Promise<void> {
  const stored = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(stored.filter((key) => key.startsWith(prefix)));
}

/** Corrections as the check takes them. */
export function checkOptionsOf({ identity, edits, tables }: Corrections): CheckOptions {
  if (identity === null) return { edits, tables };
  const { entity, year, kinds } = identity;
  return {
    edits,
    tables,
    identity: { isDisclosure: true, entity: entity ?? undefined, year: year ?? undefined, kinds },
  };
}
