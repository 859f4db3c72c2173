import browser from "webextension-polyfill";
import type { View } from "../../components/intent.ts";
import type { Language } from "../../components/words/wording.ts";
import type { Signer } from "../../core/model/review.ts";

/** How the user likes the panel; kept on this device. */
export interface Choices {
  readonly language: Language;
  readonly keys: View["keys"];
  readonly sort: View["sort"];
  readonly by: string;
  readonly as: Signer;
}

const key = "panel";

/** What was chosen before; anything unknown in the store counts as not chosen. */
export async function readChoices(): Promise<Choices> {
  const { [key]: stored } = await browser.storage.local.get(key);
  const chosen: Partial<Record<keyof Choices, unknown>> =
    typeof stored === "object" && stored !== null ? stored : {};
  return {
    language: chosen.language === "en" ? "en" : "zh",
    keys: chosen.keys !== false,
    sort: chosen.sort === "weight" ? "weight" : "place",
    by: typeof chosen.by === "string" ? chosen.by : "",
    as: chosen.as === "reviewer" ? "reviewer" : "preparer",
  };
}

export async function writeChoices(choices: Choices): Promise<void> {
  await browser.storage.local.set({ [key]: choices });
}
