import { computed, effect, signal } from "@preact/signals";
import { render } from "preact";
import browser from "webextension-polyfill";
import type { BatchFormat, BatchIntent } from "../../components/batch/batch-intent.ts";
import { BatchPage } from "../../components/batch/batch-page.tsx";
import type { BatchScene } from "../../components/batch/batch-scene.ts";
import { fileLimits } from "../../components/batch/file-limits.ts";
import { type Language, languageTags, wordingOf } from "../../components/words/wording.ts";
import { progressOf } from "../../core/model/batch.ts";
import { batchOfFiles } from "../batching/making.ts";
import { order, watchBatches } from "../batching/orders.ts";
import { allBatches, createBatch, deleteBatch, loadBatch, loadItems } from "../keeping/batch-database.ts";
import { readChoices, writeChoices } from "../keeping/choices.ts";
import { requestAccess } from "../messages/link.ts";
import { nowWithZone } from "../sidepanel/clock.ts";
import { exportBatch } from "./exporting.ts";
import { openReview } from "./opening.ts";

const choices = await readChoices();
const { id: windowId } = await browser.windows.getCurrent();
const language = signal<Language>(choices.language);
const scene = signal<BatchScene>({ kind: "loading" });
const refused = signal<"too-many" | "no-files" | null>(null);
const shownId = () => decodeURIComponent(location.hash.slice(1));

async function homeScene(): Promise<BatchScene> {
  const lines = await Promise.all(
    (await allBatches()).map(async (batch) => {
      const items = await loadItems(batch.id);
      const certain = items.reduce((sum, { outcome }) => sum + (outcome?.certain ?? 0), 0);
      return { batch, progress: progressOf(items), certain };
    }),
  );
  return { kind: "home", lines, refused: refused.value };
}

async function batchScene(id: string): Promise<BatchScene> {
  const batch = await loadBatch(id);
  return batch === undefined ? { kind: "gone" } : { kind: "batch", batch, items: await loadItems(id) };
}

async function refresh(): Promise<void> {
  const id = shownId();
  const found = id === "" ? await homeScene() : await batchScene(id);
  if (id === shownId()) scene.value = found;
}

/** A batch that was cut off goes on, or says that it waits for a click. */
async function enter(): Promise<void> {
  await refresh();
  const { value: shown } = scene;
  if (shown.kind === "batch" && shown.batch.status === "running") await order("wake", shown.batch.id);
}

async function takeFiles(files: readonly File[], folder: string | null): Promise<void> {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const title = folder ?? wordingOf(language.value).words.batch.folderName;
  const made = batchOfFiles(files, { title, url: null, follows: false, startedAt: nowWithZone() });
  const isTooMuch = made.items.length > fileLimits.files || bytes > fileLimits.megabytes * 1024 * 1024;
  refused.value = isTooMuch ? "too-many" : made.items.length === 0 ? "no-files" : null;
  if (refused.value !== null) return refresh();
  await createBatch(made.batch, made.items, made.files);
  await order("run", made.batch.id);
  location.hash = made.batch.id;
}

async function remove(id: string): Promise<void> {
  await order("cancel", id);
  await deleteBatch(id);
  await refresh();
}

function exportAs(format: BatchFormat): void {
  const { version } = browser.runtime.getManifest();
  const options = { language: language.value, madeAt: nowWithZone(), version };
  if (scene.value.kind === "batch") exportBatch(format, scene.value, options);
}

async function allow(batch: string, asked: Promise<boolean>): Promise<void> {
  if (await asked) await order("retry", batch);
}

type Handlers = {
  readonly [Kind in BatchIntent["kind"]]: (intent: Extract<BatchIntent, { kind: Kind }>) => void;
};

const handlers: Handlers = {
  batch: ({ verb, batch }) => void order(verb, batch),
  // Asked in the click's own turn.
  allow: ({ batch, origins }) => void allow(batch, requestAccess(origins)),
  review: ({ item }) => void openReview(item, windowId),
  export: ({ format }) => exportAs(format),
  show: ({ batch }) => {
    location.hash = batch ?? "";
  },
  delete: ({ batch }) => void remove(batch),
  files: ({ files, folder }) => void takeFiles(files, folder),
  speak: ({ language: spoken }) => {
    language.value = spoken;
    void writeChoices({ ...choices, language: spoken });
  },
};
const send = (intent: BatchIntent) => (handlers[intent.kind] as (intent: BatchIntent) => void)(intent);

addEventListener("hashchange", () => void enter());
watchBatches((batch) => {
  if (shownId() === "" || shownId() === batch) void refresh();
});

const title = computed(() => {
  const { words } = wordingOf(language.value);
  const named = scene.value.kind === "batch" ? scene.value.batch.title : "";
  return [named, words.batch.title, words.name].filter(Boolean).join(" · ");
});
effect(() => {
  document.documentElement.lang = languageTags[language.value];
  document.title = title.value;
});

const root = document.getElementById("batch");
if (root === null) throw new Error("the page of batches lacks its root");
effect(() => render(<BatchPage scene={scene.value} language={language.value} send={send} />, root));
await enter();
