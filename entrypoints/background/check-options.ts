import type { CheckOptions } from "../../core/check.ts";
import { checkOptionsOf, readCorrections } from "../keeping/corrections.ts";
import { readSettings } from "../messages/settings.ts";

/** What the user chose and corrected, as the check of the page at `url` takes it. */
export async function checkOptionsFor(url: string): Promise<CheckOptions> {
  const [corrections, { rulesOff }] = await Promise.all([readCorrections(url), readSettings()]);
  return { ...checkOptionsOf(corrections), off: rulesOff };
}
