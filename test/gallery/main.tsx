import { effect, signal } from "@preact/signals";
import { render } from "preact";
import { BatchPage } from "../../components/batch/batch-page.tsx";
import type { BatchScene } from "../../components/batch/batch-scene.ts";
import type { RuleTexts } from "../../components/finding/rule-text.ts";
import { firstView, type Intent } from "../../components/intent.ts";
import type { OptionsState } from "../../components/options/options.ts";
import { OptionsPage } from "../../components/options/options-page.tsx";
import { Panel } from "../../components/panel/panel.tsx";
import { type Language, languageTags, wordingOf } from "../../components/words/wording.ts";
import { progressOf } from "../../core/model/batch.ts";
import { usualThresholds } from "../../core/model/thresholds.ts";
import { rules } from "../../core/rules/index.ts";
import { createReviewing } from "../../entrypoints/sidepanel/reviewing.ts";
import { sampleBatch, sampleItem, sampleItems } from "../support/sample-batch.ts";
import { exhibits } from "./scenes.ts";
import { stretchWords } from "./stretch.ts";

const query = new URLSearchParams(location.search);
const exhibit = query.has("page") ? undefined : exhibits[query.get("scene") ?? "list"];
const language = signal<Language>(query.get("lang") === "en" ? "en" : "zh");
const view = signal({ ...firstView, ...exhibit?.view });
const texts: RuleTexts = Object.fromEntries(rules.map((rule) => [rule.id, rule]));

if (query.has("stretch")) stretchWords(wordingOf(language.value).words);

const theme = query.get("theme");
if (theme !== null) document.documentElement.dataset.theme = theme;

const reviewing = createReviewing({
  load: async () => undefined,
  save: async (review) => review,
  now: () => new Date().toISOString(),
  text: async () => undefined,
});
if (exhibit?.scene.phase === "checked") await reviewing.open(exhibit.scene.report);

function send(intent: Intent): void {
  if (intent.kind === "decide") reviewing.decide(intent);
  if (intent.kind === "undo") reviewing.undo();
  if (intent.kind === "redo") reviewing.redo();
  if (intent.kind === "sign") reviewing.sign(intent);
  if (intent.kind === "view") view.value = { ...view.value, ...intent.change };
  if (intent.kind === "select") view.value = { ...view.value, active: intent.finding, operand: null };
  if (intent.kind === "focus")
    view.value = { ...view.value, active: intent.finding, operand: intent.operand };
  if (intent.kind === "speak") language.value = intent.language;
  if (intent.kind === "search") document.getElementById("panel-search")?.focus();
  if (intent.kind === "list") document.querySelector<HTMLElement>("[data-finding][tabindex='0']")?.focus();
}

const root = document.getElementById("panel");

const options: OptionsState = {
  origins: ["*://*.gov.cn/*", "*://water.lanxi-demo.example/*"],
  autoCheck: true,
  alwaysPaint: false,
  rulesOff: ["large-change"],
  thresholds: usualThresholds,
  shortcut: "Alt+Shift+G",
  language: language.value,
  keys: true,
  rules: texts,
  stored: { reviews: 3, decisions: 41, corrections: 2, batches: 1, documents: 40, bytes: 196_000 },
  taken: null,
};

if (query.get("page") === "options" && root !== null)
  render(<OptionsPage state={options} send={() => undefined} />, root);

const line = { batch: sampleBatch, progress: progressOf(sampleItems), certain: 7 };
const manyItems = Array.from({ length: 1000 }, (_, index) => sampleItem(index, `第${index + 1}局`));
const batchScenes: Readonly<Record<string, BatchScene>> = {
  batch: { kind: "batch", batch: sampleBatch, items: sampleItems },
  "batch-paused": {
    kind: "batch",
    batch: { ...sampleBatch, status: "paused", pausedBy: "restart" },
    items: sampleItems,
  },
  "batch-thousand": { kind: "batch", batch: sampleBatch, items: manyItems },
  "batch-home": { kind: "home", lines: [line], refused: "too-many" },
  "batch-gone": { kind: "gone" },
};
const batchScene = batchScenes[query.get("page") ?? ""];
if (batchScene !== undefined && root !== null)
  render(<BatchPage scene={batchScene} language={language.value} send={() => undefined} />, root);

effect(() => {
  document.documentElement.lang = languageTags[language.value];
  if (root === null || exhibit === undefined) return;
  render(
    <Panel
      scene={exhibit.scene}
      view={view.value}
      review={exhibit.review ?? reviewing.view.value}
      tables={exhibit.tables}
      listing={exhibit.listing}
      origins={exhibit.origins}
      rules={texts}
      language={language.value}
      send={send}
    />,
    root,
  );
});
