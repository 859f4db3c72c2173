import type { CheckOptions } from "../../core/check.ts";
import { readSettings } from "../messages/settings.ts";
import { checkOptionsOf, readCorrections } from "./corrections.ts";

/** What the user chose and corrected, as the check of the page at `url` takes it. */
export async function checkOptionsFor(url: string): Promise<CheckOptions> {
  const [corrections, { rulesOff, thresholds }] = await Promise.all([readCorrections(url), readSettings()]);
  return { ...checkOptionsOf(corrections), off: rulesOff, thresholds };
}
