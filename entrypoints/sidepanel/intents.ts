import type { ExportChoice } from "../../components/export/export-choice.ts";
import type { ExportFormat } from "../../components/head/export-formats.ts";
import type { Intent, Send } from "../../components/intent.ts";
import { textOfFinding } from "../../core/export/finding-text.ts";
import { gridOf } from "../../core/export/grid.ts";
import type { Paper } from "../../core/export/paper.ts";
import type { CheckSettings } from "../../core/model/check-settings.ts";
import type { Corrections } from "../../core/model/corrections.ts";
import type { Report } from "../../core/model/report.ts";
import type { Review } from "../../core/model/review.ts";
import type { Attachment } from "../../core/model/snapshot.ts";
import { readRecord } from "../../core/wire/review.ts";
import type { takeCorrections } from "../keeping/record-file.ts";
import type { PageSelection } from "../messages/page.ts";
import type { FromPanel } from "../messages/panel.ts";
import { correctingHandlers, showTables } from "./correcting.ts";
import type { Desk } from "./desk.ts";
import type { Handlers } from "./handlers.ts";
import { createLighting, type Lighting } from "./lighting.ts";
import type { Listings } from "./listing.ts";
import { notingHandlers } from "./noting.ts";
import { type PackingTools, packingHandlers } from "./packing.ts";
import type { Reviewing } from "./reviewing.ts";
import type { Verdict } from "./steps.ts";
import { changeView, findingOf, type Store, showClicked } from "./store.ts";

/** What an intent may reach beyond the panel's own state. */
export interface Reach {
  readonly tell: (message: FromPanel) => void;
  readonly requestAccess: (origins: readonly string[]) => void;
  readonly focusSearch: () => void;
  readonly focusList: () => void;
  readonly desk: Desk;
  readonly now: () => string;
  readonly listings: Listings;
  readonly selection: (tabId: number) => Promise<PageSelection>;
  readonly openOptions: () => void;
  /** In the reviewer; `together` with the page that is shown. */
  readonly openFiles: (files: readonly Attachment[], together: boolean) => void;
  readonly openDemo: () => void;
  readonly openRule: (rule: string) => void;
  readonly saveExport: (format: ExportFormat, paper: Paper, choice: ExportChoice) => Promise<void>;
  /** How the shown document was checked: what was corrected, and what the user chose. */
  readonly checkedWith: (
    report: Report,
  ) => Promise<{ readonly corrections: Corrections; readonly settings: CheckSettings }>;
  readonly packing: Omit<PackingTools, "paper">;
  readonly openVerifier: () => void;
  readonly copy: (text: string) => Promise<void>;
  /** `key`: what the corrections of the document are kept under. */
  readonly saveRecord: (review: Review, key: string | null) => void;
  readonly takeCorrections: typeof takeCorrections;
}

/** Turns what components ask for into state and messages. */
export function intentsOf(store: Store, reviewing: Reviewing, reach: Reach): Send {
  const lighting = createLighting(store, reach.tell);
  /** Everything that is known of the document: its tables are read again if nobody looked at them yet. */
  const paperNow = async (): Promise<Paper | undefined> => {
    const report = store.report.value;
    if (report === undefined) return undefined;
    if (store.tables.value === undefined) await showTables(store, reach.desk);
    const tables = store.tables.value?.map(gridOf);
    const review = reviewing.review.value;
    const bases = Object.fromEntries(
      Object.entries(store.rules.value).map(([rule, { basis }]) => [rule, basis]),
    );
    const { corrections, settings } = await reach.checkedWith(report);
    return { report, bases, corrections, settings, ...(tables && { tables }), ...(review && { review }) };
  };
  const exportAs = async (format: ExportFormat, choice: ExportChoice) => {
    const paper = await paperNow();
    if (paper !== undefined) await reach.saveExport(format, paper, choice);
  };
  const handlers: Handlers = {
    ...reach.listings.handlers,
    ...looking(store, lighting),
    ...reviewingHandlers(store, reviewing, { lighting, reach }),
    view: ({ change }) => changeView(store, change),
    speak: ({ language }) => {
      store.language.value = language;
    },
    grant: ({ origins }) => reach.requestAccess(origins),
    search: () => reach.focusSearch(),
    list: () => reach.focusList(),
    options: () => reach.openOptions(),
    demo: () => reach.openDemo(),
    rule: ({ rule }) => reach.openRule(rule),
    export: ({ format, choice }) => void exportAs(format, choice),
    ...packingHandlers(store, { ...reach.packing, paper: paperNow }),
    verify: () => reach.openVerifier(),
    ...notingHandlers(store, reviewing, { selection: reach.selection, textOf: reach.desk.textOf }),
    ...correctingHandlers(store, {
      desk: reach.desk,
      recheck: () => reach.tell({ type: "check" }),
      signed: () => ({ at: reach.now(), ...reviewing.signature.value }),
      remember: reviewing.remember,
    }),
    "review-files": ({ files, together }) => reach.openFiles(files, together),
    check: () => reach.tell({ type: "check" }),
    cancel: () => reach.tell({ type: "cancel" }),
  };
  return (intent) => (handlers[intent.kind] as (intent: Intent) => void)(intent);
}

type Looking = "select" | "focus" | "hover" | "visit" | "open";

function openCard(
  store: Store,
  { light }: Lighting,
  finding: string | null,
  operand: number | null = null,
): void {
  changeView(store, { active: finding, operand, form: null });
  light(finding, operand);
}

function looking(store: Store, lighting: Lighting): Pick<Handlers, Looking> {
  return {
    select: ({ finding }) => openCard(store, lighting, finding),
    focus: ({ finding, operand }) => {
      if (store.view.value.active !== finding) return openCard(store, lighting, finding, operand);
      changeView(store, { operand });
      lighting.light(finding, operand);
    },
    hover: ({ finding, operand }) => lighting.hover(finding, operand),
    visit: ({ spans }) => lighting.visit(spans),
    open: ({ finding }) => {
      const shown = showClicked(store, [finding]);
      lighting.light(shown?.id ?? null, null);
    },
  };
}

type Reviewed = "decide" | "undo" | "redo" | "sign" | "save-record" | "merge-record" | "copy";

function reviewingHandlers(
  store: Store,
  reviewing: Reviewing,
  { lighting, reach }: { readonly lighting: Lighting; readonly reach: Reach },
): Pick<Handlers, Reviewed> {
  const keyNow = () => (store.report.value === undefined ? null : reach.desk.keyOf(store.report.value));
  /** What the filter hides after a decision gives way to the card behind it. */
  const decide = (verdict: Verdict) => {
    const at = store.shown.value.findIndex(({ id }) => id === verdict.finding);
    reviewing.decide(verdict);
    changeView(store, { form: null });
    const after = store.shown.value;
    if (after.some(({ id }) => id === verdict.finding)) return;
    openCard(store, lighting, after[Math.min(at, after.length - 1)]?.id ?? null);
  };
  const merge = async (file: Blob) => {
    const theirs = readRecord(await file.text());
    const merged = reviewing.merge(theirs?.review);
    changeView(store, { merged, disputes: [] });
    const key = keyNow();
    if (merged !== "merged" || theirs === undefined || key === null) return;
    const { hasChanged, disputes } = await reach.takeCorrections(key, theirs.corrections);
    changeView(store, { disputes });
    if (!hasChanged) return;
    reviewing.forgetSteps();
    reach.tell({ type: "check" });
  };
  const copy = async (id: string) => {
    const finding = findingOf(store, id);
    if (finding === undefined || store.report.value === undefined) return;
    const { value: scene } = store.scene;
    const text = scene.phase === "checked" ? await reach.desk.textOf(scene.tab.id) : undefined;
    await reach.copy(textOfFinding(finding, store.report.value, store.language.value, text));
    changeView(store, { copied: id });
  };
  return {
    decide,
    undo: () => reviewing.undo(),
    redo: () => reviewing.redo(),
    sign: ({ by, as }) => reviewing.sign({ by, as }),
    copy: ({ finding }) => void copy(finding),
    "save-record": () => {
      if (reviewing.review.value !== undefined) reach.saveRecord(reviewing.review.value, keyNow());
    },
    "merge-record": ({ file }) => void merge(file),
  };
}
