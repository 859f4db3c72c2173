import type { CheckOptions } from "../../core/check.ts";
import { readCorrection } from "../messages/corrections.ts";
import { readSettings } from "../messages/settings.ts";

/** What the user chose and corrected, as the check of the page at `url` takes it. */
export async function checkOptionsFor(url: string): Promise<CheckOptions> {
  const [correction, { rulesOff }] = await Promise.all([readCorrection(url), readSettings()]);
  if (correction === undefined) return { off: rulesOff };
  const { entity, year, kinds } = correction;
  return {
    off: rulesOff,
    identity: { isDisclosure: true, entity: entity ?? undefined, year: year ?? undefined, kinds },
  };
}
