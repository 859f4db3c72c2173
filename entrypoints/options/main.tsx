import { effect, signal } from "@preact/signals";
import { render } from "preact";
import browser from "webextension-polyfill";
import type { OptionsIntent, OptionsState } from "../../components/options/options.ts";
import { OptionsPage } from "../../components/options/options-page.tsx";
import { languageTags, wordingOf } from "../../components/words/wording.ts";
import { rules } from "../../core/rules/index.ts";
import { type Choices, readChoices, writeChoices } from "../keeping/choices.ts";
import { saveFile } from "../keeping/save-file.ts";
import { readSettings, writeSettings } from "../messages/settings.ts";
import { countStored, deleteStored, storedFile, takeStored } from "./stored.ts";

/** Whether the last file that was given was taken over. */
let taken: OptionsState["taken"] = null;

async function readState(): Promise<OptionsState> {
  const [settings, choices, stored, commands, { origins = [] }] = await Promise.all([
    readSettings(),
    readChoices(),
    countStored(),
    browser.commands.getAll(),
    browser.permissions.getAll(),
  ]);
  return {
    ...settings,
    language: choices.language,
    keys: choices.keys,
    origins,
    rules: Object.fromEntries(rules.map(({ id, title, why, basis }) => [id, { title, why, basis }])),
    stored,
    taken,
    shortcut: commands.find(({ name }) => name === "_execute_action")?.shortcut ?? "",
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
  saveFile([await storedFile()], "application/json", "gouji-reviews.json");
}

async function take(file: Blob): Promise<void> {
  taken = (await takeStored(await file.text())) ? "taken" : "no-file";
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
      return deleteStored();
    case "take":
      return take(intent.file);
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
