import browser from "webextension-polyfill";
import type { Listing } from "../../core/model/link.ts";
import type { Report } from "../../core/model/report.ts";
import { Cancelled } from "../checking/protocol.ts";
import { checkOptionsFor } from "../keeping/check-options.ts";
import { marksOf } from "../messages/marks.ts";
import type { Recognition } from "../messages/page.ts";
import type { PanelState, Tab } from "../messages/panel.ts";
import { readSettings } from "../messages/settings.ts";
import { govCn, isWebPage, originsFor, readAccess } from "./access.ts";
import { showBadge } from "./badge.ts";
import { cancelAway, checkAway } from "./checker.ts";
import { failureOf, tooLarge } from "./failures.ts";
import { listPage, NoAccess, readPage, tellPage } from "./page-script.ts";
import { forgetRecord, keepRecord, recordOf } from "./tab-states.ts";

/** Told whenever a tab's state changes; set once by the panels. */
type Listener = (tabId: number, state: PanelState) => void;
let listener: Listener = () => undefined;
export function onState(listen: Listener): void {
  listener = listen;
}

/** The run that a tab waits for; an older run's answers are dropped. */
const runs = new Map<number, string>();

/** What was found on a tab before it was read again: what a cancel goes back to. */
const held = new Map<number, PanelState>();

/** A page with fewer amounts than this holds no accounts of its own. */
const fewNumbers = 6;

const nothingRecognised: Recognition = {
  isDisclosure: false,
  confidence: 0,
  kinds: [],
  entity: null,
  year: null,
};

export async function setState(tabId: number, state: PanelState, recognition?: Recognition): Promise<void> {
  const kept = recognition ?? (await recordOf(tabId))?.recognition;
  await keepRecord(tabId, { state, ...(kept === undefined ? {} : { recognition: kept }) });
  listener(tabId, state);
  await showBadge(tabId, state);
}

/** Publishes the tab's state; starts a check when there is none yet and the page may be read. */
export async function showOrReview(tabId: number, invited = false): Promise<void> {
  const state = (await recordOf(tabId))?.state;
  if (state === undefined || needsReview(state, tabId, invited)) void review(tabId, { invited });
  else listener(tabId, state);
}

function needsReview(state: PanelState, tabId: number, invited: boolean): boolean {
  switch (state.phase) {
    case "no-access":
    case "recognised":
      return true;
    case "working":
      // A run that a sleep of the background has cut off left no trace but its phase. One that is still at the
      // page may fail for want of the access that a click has just given.
      return !runs.has(tabId) || (invited && state.step === "reading");
    default:
      return false;
  }
}

export interface ReviewOptions {
  /** Show what was found also when it is no disclosure. */
  readonly anyway?: boolean;
  /** The toolbar button was clicked on it: what cannot be read now cannot be read at all. */
  readonly invited?: boolean;
}

/**
 * Reads the page of a tab and checks it. States are published on the way; nothing is thrown.
 */
export async function review(
  tabId: number,
  { anyway = false, invited = false }: ReviewOptions = {},
): Promise<void> {
  const run = crypto.randomUUID();
  const before = (await recordOf(tabId))?.state;
  if (before?.phase === "checked") held.set(tabId, before);
  const stopped = stop(tabId);
  runs.set(tabId, run);
  await stopped;
  const tab = await tabOf(tabId);
  const publish = async (state: PanelState) => {
    if (runs.get(tabId) === run) await setState(tabId, state);
  };
  try {
    if (isBrowserPage(tab.url)) return await publish({ phase: "unreadable", tab });
    await publish({ phase: "working", tab, step: "reading", characters: 0 });
    const reading = await readPage(tabId);
    const named = await tabOf(tabId);
    if ("refused" in reading) return await publish(stateOfRefusal(named, reading.refused));
    if (runs.get(tabId) !== run) return;
    const { snapshot } = reading;
    await publish({ phase: "working", tab: named, step: "checking", characters: snapshot.text.length });
    const report = await checkAway(run, snapshot, await checkOptionsFor(snapshot.url ?? named.url));
    await publish(await stateFor(named, report, anyway));
    if (runs.get(tabId) === run) await paintIfAlways(tabId, report);
  } catch (error) {
    await publish(await stateAfter(error, tab, { tabId, invited }));
  } finally {
    if (runs.get(tabId) === run) {
      runs.delete(tabId);
      held.delete(tabId);
    }
  }
}

/** Stops what is running for a tab. */
export async function stop(tabId: number): Promise<void> {
  const run = runs.get(tabId);
  if (run === undefined) return;
  runs.delete(tabId);
  await cancelAway(run);
}

/** The user's cancel: back to what was known before. */
export async function cancel(tabId: number): Promise<void> {
  if (!runs.has(tabId)) return;
  await stop(tabId);
  const before = held.get(tabId);
  held.delete(tabId);
  if (before !== undefined) return setState(tabId, before);
  const record = await recordOf(tabId);
  const recognition = record?.recognition ?? nothingRecognised;
  await setState(tabId, { phase: "recognised", tab: await tabOf(tabId), recognition });
}

/** The tab shows another page, or is gone. */
export async function forget(tabId: number): Promise<void> {
  await stop(tabId);
  held.delete(tabId);
  await forgetRecord(tabId);
}

export async function markChanged(tabId: number): Promise<void> {
  const state = (await recordOf(tabId))?.state;
  if (state?.phase === "checked" && !state.changed) await setState(tabId, { ...state, changed: true });
}

export async function tabOf(tabId: number): Promise<Tab> {
  // A tab that was closed meanwhile has nothing to tell.
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return { id: tabId, url: tab?.url ?? "", title: tab?.title ?? "" };
}

async function stateFor(tab: Tab, report: Report, anyway: boolean): Promise<PanelState> {
  const { document, coverage, source } = report;
  const holdsFigures = coverage.numbers >= fewNumbers;
  const checked: PanelState = { phase: "checked", tab, report, changed: false };
  if (anyway || (document.isDisclosure && holdsFigures)) return checked;
  const listing = await listPage(tab.id);
  if (isList(listing)) return { phase: "listing", tab, listing };
  // A page that announces accounts and holds only the links to them has nothing to be checked itself.
  return document.isDisclosure && source.attachments.length === 0
    ? checked
    : { phase: "not-disclosure", tab, attachments: source.attachments };
}

/** Files of one unit are its disclosure in parts; a list is about several. */
function isList({ links }: Listing): boolean {
  return new Set(links.map(({ entity, url }) => entity ?? url)).size > 1;
}

/** The user wants to see what the page links to, whatever it is itself. Nothing is thrown. */
export async function showListing(tabId: number): Promise<void> {
  const tab = await tabOf(tabId);
  try {
    await setState(tabId, { phase: "listing", tab, listing: await listPage(tabId) });
  } catch (error) {
    await setState(tabId, await stateAfter(error, tab, { tabId, invited: false }));
  }
}

/** Without the `tabs` permission a page's address is hidden until access is given: an empty one may be anything. */
function isBrowserPage(url: string): boolean {
  return url !== "" && !isWebPage(url);
}

function stateOfRefusal(tab: Tab, refused: "pdf" | "too-large"): PanelState {
  return refused === "pdf" ? { phase: "file", tab } : { phase: "failed", tab, error: tooLarge };
}

function isPdf(url: string): boolean {
  return isWebPage(url) && /\.pdf(?:$|[?#])/i.test(url);
}

async function stateAfter(
  error: unknown,
  tab: Tab,
  { tabId, invited }: { readonly tabId: number; readonly invited: boolean },
): Promise<PanelState> {
  if (error instanceof NoAccess) {
    // Firefox lets nobody into its PDF viewer; the file itself can be had.
    if (isPdf(tab.url)) return { phase: "file", tab };
    if (invited) return { phase: "unreadable", tab };
    const { govCn: granted } = await readAccess();
    const origins = tab.url === "" ? (granted ? [] : [govCn]) : originsFor(tab.url);
    return { phase: "no-access", tab, origins };
  }
  if (error instanceof Cancelled) {
    const recognition = (await recordOf(tabId))?.recognition ?? nothingRecognised;
    return { phase: "recognised", tab, recognition };
  }
  return { phase: "failed", tab, error: failureOf(error) };
}

async function paintIfAlways(tabId: number, report: Report): Promise<void> {
  if (!(await readSettings()).alwaysPaint) return;
  await tellPage(tabId, { to: "page", type: "paint", marks: marksOf(report.findings) });
}
