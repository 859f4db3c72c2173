import browser from "webextension-polyfill";
import type { CheckOptions } from "../../core/check.ts";
import type { DisclosureKind } from "../../core/model/document.ts";

/** What a person says a document is; null where that is not known either. */
export interface IdentityCorrection {
  readonly entity: string | null;
  readonly year: number | null;
  readonly kinds: readonly DisclosureKind[];
}

/** Everything that a person corrected about one page. */
export interface Corrections {
  readonly identity: IdentityCorrection | null;
  readonly edits: NonNullable<CheckOptions["edits"]>;
  readonly tables: NonNullable<CheckOptions["tables"]>;
}

export const noCorrections: Corrections = { identity: null, edits: [], tables: [] };

/** One entry for each corrected page, so that a page's corrections are read without the others'. */
function keyOf(url: string): string {
  return `corrections ${url.replace(/#.*$/, "")}`;
}

/** Written by this file alone; what an earlier version wrote in another shape counts as nothing. */
function isCorrections(value: unknown): value is Corrections {
  const { identity, edits, tables } = (value ?? {}) as Partial<Record<keyof Corrections, unknown>>;
  return typeof identity === "object" && Array.isArray(edits) && Array.isArray(tables);
}

export async function readCorrections(url: string): Promise<Corrections> {
  const { [keyOf(url)]: stored } = await browser.storage.local.get(keyOf(url));
  return isCorrections(stored) ? stored : noCorrections;
}

export async function writeCorrections(url: string, corrections: Corrections): Promise<void> {
  const { identity, edits, tables } = corrections;
  if (identity === null && edits.length === 0 && tables.length === 0)
    await browser.storage.local.remove(keyOf(url));
  else await browser.storage.local.set({ [keyOf(url)]: corrections });
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
