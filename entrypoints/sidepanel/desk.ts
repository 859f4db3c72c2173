import type { CheckOptions } from "../../core/check.ts";
import type { ReadTable } from "../../core/model/read-table.ts";
import type { Report } from "../../core/model/report.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";
import type { CheckRequest } from "../checking/protocol.ts";
import type { Outcome } from "../checking/worker-client.ts";

/** What the desk needs from the browser. */
export interface DeskTools {
  /** What the page was read as; undefined when the page has it no more. */
  readonly recall: (tabId: number) => Promise<Snapshot | undefined>;
  readonly run: (request: CheckRequest) => Promise<Outcome>;
}

/** Looks at the document again in the panel itself, away from the page: its tables, and what would be if. */
export interface Desk {
  /** What corrections of the document are kept under: an address; null where they are not kept. */
  readonly keyOf: (report: Report) => string | null;
  readonly textOf: (tabId: number) => Promise<string | undefined>;
  readonly tables: (tabId: number, options: CheckOptions) => Promise<readonly ReadTable[] | undefined>;
  readonly report: (tabId: number, options: CheckOptions) => Promise<Report | undefined>;
}

export function createDesk({ recall, run }: DeskTools): Desk {
  const ask = async (
    tabId: number,
    want: NonNullable<CheckRequest["want"]>,
    options: CheckOptions,
  ): Promise<Outcome | undefined> => {
    const snapshot = await recall(tabId);
    return snapshot && run({ id: crypto.randomUUID(), want, snapshot, options });
  };
  return {
    keyOf: ({ source }) => source.url,
    textOf: async (tabId) => (await recall(tabId))?.text,
    tables: async (tabId, options) => {
      const outcome = await ask(tabId, "tables", options);
      return outcome && "tables" in outcome ? outcome.tables : undefined;
    },
    report: async (tabId, options) => {
      const outcome = await ask(tabId, "report", options);
      return outcome && "report" in outcome ? outcome.report : undefined;
    },
  };
}
