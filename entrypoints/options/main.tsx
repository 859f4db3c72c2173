import { effect, signal } from "@preact/signals";
import { render } from "preact";
import browser from "webextension-polyfill";
import type { OptionsIntent, OptionsState } from "../../components/options/options.ts";
import { OptionsPage } from "../../components/options/options-page.tsx";
import { languageTags, wordingOf } from "../../components/words/wording.ts";
import { rules } from "../../core/rules/index.ts";
import { type Choices, readChoices, writeChoices } from "../keeping/choices.ts";
import { allCorrections, deleteCorrections } from "../keeping/corrections.ts";
import { allReviews, deleteReviews } from "../keeping/review-database.ts";
import { saveFile } from "../keeping/save-file.ts";
import { readSettings, writeSettings } from "../messages/settings.ts";

async function readState(): Promise<OptionsState> {
  const [settings, choices, reviews, corrections, commands, { origins = [] }, estimate] = await Promise.all([
    readSettings(),
    readChoices(),
    allReviews(),
    allCorrections(),
    browser.commands.getAll(),
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
    corrections: Object.keys(corrections).length,
    shortcut: commands.find(({ name }) => name === "_execute_action")?.shortcut ?? "",
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
  const [reviews, corrections] = await Promise.all([allReviews(), allCorrections()]);
  const file = { format: "gouji-reviews", schema: 1, reviews, corrections };
  saveFile([`${JSON.stringify(file, null, 2)}\n`], "application/json", "gouji-reviews.json");
}

/** Firefox has a call for it, the others an address. */
async function openShortcuts(): Promise<void> {
  const commands = browser.commands as { readonly openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
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
    case "shortcuts":
      return openShortcuts();
    case "save-all":
      return saveAll();
    case "delete-all":
      await saveAll();
      return Promise.all([deleteReviews(), deleteCorrections()]);
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
