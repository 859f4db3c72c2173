import { compareFindings } from "../../components/what-if/what-if.ts";
import {
  type Corrections,
  type IdentityCorrection,
  noCorrections,
  settleDispute,
  type TableCorrection,
} from "../../core/model/corrections.ts";
import type { Signed } from "../../core/model/signers.ts";
import { checkOptionsFor } from "../keeping/check-options.ts";
import { isSameCorrections, readCorrections, writeCorrections } from "../keeping/corrections.ts";
import type { Desk } from "./desk.ts";
import type { Handlers } from "./handlers.ts";
import type { Step } from "./steps.ts";
import { changeView, findingOf, type Store } from "./store.ts";

interface Tools {
  readonly desk: Desk;
  /** Has the page checked again, as corrected. */
  readonly recheck: () => void;
  /** Who corrects now. */
  readonly signed: () => Signed;
  readonly remember: (step: Step) => void;
}

/** The tab and the address of the document that is shown. */
function shownIn({ scene }: Store, { keyOf }: Desk): { tabId: number; url: string } | undefined {
  const { value } = scene;
  const url = value.phase === "checked" ? keyOf(value.report) : null;
  return value.phase !== "checked" || url === null ? undefined : { tabId: value.tab.id, url };
}

/** Reads the tables of the shown document again for people. */
export async function showTables(store: Store, desk: Desk): Promise<void> {
  const shown = shownIn(store, desk);
  const report = store.report.value;
  if (shown === undefined) return;
  const tables = await desk.tables(shown.tabId, await checkOptionsFor(shown.url));
  if (store.report.value === report) store.tables.value = tables;
}

/** The later word about a table counts, and what it does not mention stays. */
function withTable(tables: Corrections["tables"], correction: TableCorrection): Corrections["tables"] {
  const before = tables.find(({ table }) => table === correction.table);
  return [...tables.filter((each) => each !== before), { ...before, ...correction }];
}

type Correcting = "correct" | "correct-table" | "restore-table" | "settle" | "edit" | "what-if";

/** What was corrected about the shown document. */
export async function showCorrections(store: Store, desk: Desk): Promise<void> {
  const shown = shownIn(store, desk);
  const corrections = shown === undefined ? noCorrections : await readCorrections(shown.url);
  if (shownIn(store, desk)?.url === shown?.url) store.corrections.value = corrections;
}

/** What a person says about how the document is to be read, and what would be if. */
export function correctingHandlers(store: Store, tools: Tools): Pick<Handlers, Correcting> {
  const { desk, recheck, signed, remember } = tools;
  const put = async (key: string, corrections: Corrections) => {
    await writeCorrections(key, corrections);
    if (shownIn(store, desk)?.url === key) store.corrections.value = corrections;
    recheck();
  };
  /** Taken back only as long as nobody corrected anything since: what another panel did is not undone here. */
  const exchange = async (key: string, now: Corrections, wanted: Corrections) => {
    if (isSameCorrections(await readCorrections(key), now)) await put(key, wanted);
  };
  const change = async (alter: (before: Corrections) => Corrections | Promise<Corrections>) => {
    const shown = shownIn(store, desk);
    if (shown === undefined) return;
    const { url } = shown;
    const before = await readCorrections(url);
    const after = await alter(before);
    if (isSameCorrections(before, after)) return;
    await put(url, after);
    remember({
      undo: () => void exchange(url, after, before),
      redo: () => void exchange(url, before, after),
    });
  };
  const edit = (start: number, end: number, text: string | null) =>
    change(async (before) => {
      const others = before.edits.filter((each) => each.start !== start || each.end !== end);
      const source = await desk.textOf(shownIn(store, desk)?.tabId ?? -1);
      if (text === null || source === undefined) return { ...before, edits: others };
      return {
        ...before,
        edits: [...others, { start, end, was: source.slice(start, end), text, made: signed() }],
      };
    });
  const imagine = async (id: string, operand: number, text: string): Promise<void> => {
    const shown = shownIn(store, desk);
    const report = store.report.value;
    const place = findingOf(store, id)?.at[operand];
    if (shown === undefined || report === undefined || place === undefined)
      return changeView(store, { whatIf: null });
    changeView(store, { whatIf: { finding: id, operand, text, outcome: undefined } });
    const [source, options] = await Promise.all([desk.textOf(shown.tabId), checkOptionsFor(shown.url)]);
    const { start, end } = place;
    const imagined = { start, end, was: source?.slice(start, end) ?? "", text };
    const edits = [
      ...(options.edits ?? []).filter((each) => each.end <= start || each.start >= end),
      imagined,
    ];
    const after = await desk.report(shown.tabId, { ...options, edits });
    // Another question was asked meanwhile.
    const { whatIf } = store.view.value;
    if (whatIf?.finding !== id || whatIf.operand !== operand || whatIf.text !== text) return;
    // The document was checked again meanwhile: what it would be is asked of the new reading.
    if (store.report.value !== report) return imagine(id, operand, text);
    if (after === undefined) return changeView(store, { whatIf: null });
    const outcome = compareFindings(report.findings, after.findings);
    changeView(store, { whatIf: { finding: id, operand, text, outcome } });
  };
  return {
    correct: ({ correction }: { correction: IdentityCorrection | null }) =>
      void change((before) => ({ ...before, identity: correction && { ...correction, made: signed() } })),
    "correct-table": ({ correction }) =>
      void change((before) => ({
        ...before,
        tables: withTable(before.tables, { ...correction, made: signed() }),
      })),
    "restore-table": ({ table }) =>
      void change((before) => ({
        ...before,
        tables: before.tables.filter((each) => each.table !== table),
      })),
    settle: ({ dispute, take }) => {
      const disputes = store.view.value.disputes.filter((each) => each !== dispute);
      changeView(store, { disputes });
      if (take) void change((before) => settleDispute(before, dispute));
    },
    edit: ({ start, end, text }) => void edit(start, end, text),
    "what-if": ({ finding, operand, text }) => void imagine(finding, operand, text),
  };
}
