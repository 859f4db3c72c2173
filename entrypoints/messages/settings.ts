import browser from "webextension-polyfill";

/** What the user may choose about how the extension behaves; kept on this device. */
export interface Settings {
  /** Check recognised disclosures of granted hosts without being asked. */
  readonly autoCheck: boolean;
  /** Paint highlights even while the panel is closed. */
  readonly alwaysPaint: boolean;
}

const key = "settings";
const defaults: Settings = { autoCheck: true, alwaysPaint: false };

export async function readSettings(): Promise<Settings> {
  const { [key]: stored } = await browser.storage.local.get(key);
  const chosen = typeof stored === "object" && stored !== null ? (stored as Record<string, unknown>) : {};
  const booleanOf = (name: keyof Settings) => {
    const value = chosen[name];
    return typeof value === "boolean" ? value : defaults[name];
  };
  return { autoCheck: booleanOf("autoCheck"), alwaysPaint: booleanOf("alwaysPaint") };
}

export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await readSettings()), ...change } });
}
