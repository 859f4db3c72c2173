import type { PackState } from "../../components/export/pack-state.ts";
import type { Piece } from "../../core/evidence/pack.ts";
import type { Message } from "../../core/model/report.ts";

/** What an evidence pack holds of the source itself. */
export interface Gathered {
  /** The JSON of what was read. */
  readonly snapshot: Uint8Array;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** What is not in it, and why. */
  readonly notes: readonly Message[];
}

/** Who watches the gathering, and may stop it. */
export interface Watch {
  readonly progress: (
    step: Extract<PackState, { phase: "running" }>["step"],
    done: number,
    all: number,
  ) => void;
  readonly signal: AbortSignal;
}

/** Gathers what stands in a tab or in the reviewer; undefined when it has gone. Throws when `signal` aborts. */
export type Gather = (tabId: number, watch: Watch) => Promise<Gathered | undefined>;
