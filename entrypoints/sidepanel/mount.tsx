import { computed, effect, untracked } from "@preact/signals";
import { render } from "preact";
import browser from "webextension-polyfill";
import type { Send } from "../../components/intent.ts";
import { Panel } from "../../components/panel/panel.tsx";
import type { Scene } from "../../components/scene/scene.ts";
import { languageTags } from "../../components/words/wording.ts";
import type { ReadTable } from "../../core/model/read-table.ts";
import type { Attachment } from "../../core/model/snapshot.ts";
import { readChoices, writeChoices } from "../keeping/choices.ts";
import { saveRecord, takeCorrections } from "../keeping/record-file.ts";
import { loadReview, saveReview } from "../keeping/review-database.ts";
import { type Handoff, openReviewer } from "../messages/handoff.ts";
import { type PanelLink, requestAccess } from "../messages/link.ts";
import { marksOf } from "../messages/marks.ts";
import type { GridCell } from "../messages/page.ts";
import type { ToPanel } from "../messages/panel.ts";
import { nowWithZone } from "./clock.ts";
import { showCorrections, showTables } from "./correcting.ts";
import { focusList, focusSearch, serveKeys } from "./focus.ts";
import { intentsOf } from "./intents.ts";
import { focusOf } from "./lighting.ts";
import { createListings, type Listings } from "./listing.ts";
import type { PanelHost } from "./panel-host.ts";
import { createReviewing, type Reviewing } from "./reviewing.ts";
import { savingReach } from "./saving.ts";
import { changeView, createStore, findingOf, type Store, showClicked, showScene } from "./store.ts";

/** Highlights follow the filter this long after the last key stroke in the search field. */
const paintDelay = 120;

/** Brings the panel to life in `root` and returns its state. */
export async function mountPanel(root: HTMLElement, host: PanelHost): Promise<Store> {
  const { desk } = host;
  const reviewing = createReviewing({
    ...(host.keeping ?? { load: loadReview, save: saveReview }),
    now: nowWithZone,
    text: async () => {
      const { value: scene } = store.scene;
      return scene.phase === "checked" ? desk.textOf(scene.tab.id) : undefined;
    },
  });
  const store = createStore({
    decisions: computed(() => reviewing.view.value.decisions),
    manual: reviewing.manual,
  });
  const { language, keys, sort, by, as } = await readChoices();
  store.language.value = language;
  reviewing.sign({ by, as });
  changeView(store, { keys, sort });

  const link = await host.connect((message: ToPanel) => {
    if (message.type === "state") {
      store.origins.value = message.access.origins;
      return showScene(store, message.state);
    }
    const finding = showClicked(store, message.findings);
    if (finding !== undefined) link.send(focusOf(finding.at, null));
  });

  const listings = createListings(store, { tell: link.send, requestAccess, openPage });

  const send = intentsOf(store, reviewing, {
    listings,
    tell: link.send,
    requestAccess: (origins) => void requestAccess(origins),
    focusSearch,
    focusList,
    saveRecord: (review, key) => void saveRecord(review, key),
    takeCorrections,
    ...savingReach(store, host, link.send),
    openVerifier: () => openPage("verifier.html", null),
    openRule: (rule) => openPage("rules.html", rule),
    openFiles: (files, together) => void openReviewer(handoffOf(store.scene.value, files, together)),
    openOptions: () => void browser.runtime.openOptionsPage(),
    openDemo: () => openPage("demo.html", null),
    desk,
    now: nowWithZone,
    selection: host.selection,
    copy: (text) => navigator.clipboard.writeText(text),
  });

  serveKeys(send);

  effect(() => {
    const { keys, sort } = store.view.value;
    void writeChoices({ language: store.language.value, keys, sort, ...reviewing.signature.value });
  });

  effect(() => {
    document.documentElement.lang = languageTags[store.language.value];
  });

  serveLights(store, link);

  /** The tables are read again for people when they look at them, and whenever the report is a new one. */
  const isLookedAt = computed(() => store.view.value.tab === "tables");
  effect(() => {
    if (isLookedAt.value && store.report.value !== undefined) untracked(() => void showTables(store, desk));
  });

  effect(() => {
    const { value: report } = store.checked;
    untracked(() => {
      void reviewing.open(report);
      void showCorrections(store, desk);
    });
  });

  showPanel(root, { store, reviewing, listings, send });
  return store;
}

/** Another page of the extension, at one of its entries. */
function openPage(page: string, entry: string | null): void {
  const path = entry === null ? page : `${page}#${encodeURIComponent(entry)}`;
  void browser.tabs.create({ url: browser.runtime.getURL(path) });
}

interface Shown {
  readonly store: Store;
  readonly reviewing: Reviewing;
  readonly listings: Listings;
  readonly send: Send;
}

function showPanel(root: HTMLElement, { store, reviewing, listings, send }: Shown): void {
  const shownScene = computed((): Scene => {
    const { value: scene } = store.scene;
    return scene.phase === "checked" ? { ...scene, report: store.report.value ?? scene.report } : scene;
  });

  effect(() => {
    render(
      <Panel
        scene={shownScene.value}
        view={store.view.value}
        review={{ ...reviewing.view.value, corrections: store.corrections.value }}
        tables={store.tables.value}
        listing={listings.view.value}
        origins={store.origins.value}
        rules={store.rules.value}
        language={store.language.value}
        send={send}
      />,
      root,
    );
  });
}

/** Files of the page that is shown, with the page itself where it is to be checked together with them. */
function handoffOf(scene: Scene, files: readonly Attachment[], together: boolean): Handoff | undefined {
  if (files.length === 0) return undefined;
  if (!together || scene.phase === "empty" || scene.tab.id < 0) return { files };
  return { files, page: { tabId: scene.tab.id, title: scene.tab.title } };
}

/** More cells are no table that a person looks over. */
const mostCells = 3000;

/** The cells that have words to be found by. */
function gridOver({ cells }: ReadTable): GridCell[] {
  return cells
    .filter(({ start, end }) => end > start)
    .slice(0, mostCells)
    .map(({ start, end, role }) => ({ start, end, role }));
}

/** Lights on the document follow what the list shows. */
function serveLights(store: Store, link: PanelLink): void {
  effect(() => {
    if (store.report.value === undefined) return undefined;
    const marks = marksOf(store.shown.value);
    const timer = setTimeout(() => link.send({ type: "paint", marks }), paintDelay);
    return () => clearTimeout(timer);
  });

  /** The table that is open in the panel is drawn over the printed one. */
  let hasGrid = false;
  const open = computed(() => (store.view.value.tab === "tables" ? store.view.value.table : null));
  effect(() => {
    const read = open.value === null ? undefined : store.tables.value?.[open.value];
    const cells = read === undefined ? [] : gridOver(read);
    if (cells.length > 0 || hasGrid) link.send({ type: "grid", cells });
    hasGrid = cells.length > 0;
  });

  /** A page that was read again has lost what was lit on it: the open card's operands are lit anew, without scrolling. */
  effect(() => {
    if (store.report.value === undefined) return;
    untracked(() => {
      const { active, operand } = store.view.value;
      const finding = active === null ? undefined : findingOf(store, active);
      if (finding !== undefined) link.send({ ...focusOf(finding.at, operand), still: true });
    });
  });
}

/** The rules' texts are only needed in an open card: they need not delay the first one. */
export async function loadRules(store: Store): Promise<void> {
  const { rules } = await import("../../core/rules/index.ts");
  store.rules.value = Object.fromEntries(
    rules.map(({ id, title, why, basis }) => [id, { title, why, basis }]),
  );
}
