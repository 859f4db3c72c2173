import type { Message } from "../model/report.ts";
import type { Manifest } from "../wire/manifest.ts";

/** What a pack is about, beside its files. */
export interface About {
  readonly madeAt: string;
  readonly version: string;
  readonly source: Manifest["source"];
  /** What is not in it, and why. */
  readonly notes: readonly Message[];
}
