import { effect, signal } from "@preact/signals";
import { render } from "preact";
import browser from "webextension-polyfill";
import type { OptionsIntent, OptionsState } from "../../components/options/options.ts";
import { OptionsPage } from "../../components/options/options-page.tsx";
import { languageTags, wordingOf } from "../../components/words/wording.ts";
import { rules } from "../../core/rules/index.ts";
import { type Choices, readChoices, writeChoices } from "../keeping/choices.ts";
import { allReviews, deleteReviews } from "../keeping/review-database.ts";
import { saveFile } from "../keeping/save-file.ts";
import { readSettings, writeSettings } from "../messages/settings.ts";

async function readState(): Promise<OptionsState> {
  const [settings, choices, reviews, { origins = [] }, estimate] = await Promise.all([
    readSettings(),
    readChoices(),
    allReviews(),
    browser.permissions.getAll(),
    navigator.storage.estimate(),
  ]);
  return {
    ...settings,
    language: choices.language,
    keys: choices.keys,
    origins,
    rules: Object.fromEntries(rules.map(({ id, title, why, basis }) => [id, { title, why, basis }])),
    reviews: reviews.length,
    decisions: reviews.reduce((sum, { log }) => sum + log.length, 0),
    bytes: estimate.usage ?? null,
  };
}

const state = signal(await readState());

async function refresh(): Promise<void> {
  state.value = await readState();
}

async function choose(change: Partial<Choices>): Promise<void> {
  await writeChoices({ ...(await readChoices()), ...change });
}

async function saveAll(): Promise<void> {
  const file = { format: "gouji-reviews", schema: 1, reviews: await allReviews() };
  saveFile([`${JSON.stringify(file, null, 2)}\n`], "application/json", "gouji-reviews.json");
}

async function act(intent: OptionsIntent): Promise<unknown> {
  switch (intent.kind) {
    case "grant":
      return browser.permissions.request({ origins: [intent.origin] });
    case "revoke":
      return browser.permissions.remove({ origins: [intent.origin] });
    case "set":
      return writeSettings(intent.change);
    case "speak":
      return choose({ language: intent.language });
    case "keys":
      return choose({ keys: intent.keys });
    case "save-all":
      return saveAll();
    case "delete-all":
      await saveAll();
      return deleteReviews();
  }
}

const root = document.getElementById("options");
if (root === null) throw new Error("the options page lacks its root");

effect(() => {
  const { language } = state.value;
  document.documentElement.lang = languageTags[language];
  document.title = wordingOf(language).words.options.title;
  render(<OptionsPage state={state.value} send={(intent) => void act(intent).then(refresh)} />, root);
});

browser.permissions.onAdded.addListener(() => void refresh());
browser.permissions.onRemoved.addListener(() => void refresh());
