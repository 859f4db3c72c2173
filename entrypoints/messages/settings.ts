import browser from "webextension-polyfill";
import { type Thresholds, usualThresholds } from "../../core/model/thresholds.ts";

/** What the user may choose about how the extension behaves; kept on this device. */
export interface Settings {
  /** Check recognised disclosures of granted hosts without being asked. */
  readonly autoCheck: boolean;
  /** Paint highlights even while the panel is closed. */
  readonly alwaysPaint: boolean;
  /** Ids of rules that are switched off. */
  readonly rulesOff: readonly string[];
  /** From which size on changes are pointed out. */
  readonly thresholds: Thresholds;
}

const key = "settings";
const defaults: Settings = {
  autoCheck: true,
  alwaysPaint: false,
  rulesOff: [],
  thresholds: usualThresholds,
};

/** What is stored, where it is a number that a person may have set. */
function thresholdsOf(stored: unknown): Thresholds {
  const chosen = (typeof stored === "object" ? (stored ?? {}) : {}) as Record<string, unknown>;
  const numberOf = (name: keyof Thresholds) => {
    const value = chosen[name];
    return typeof value === "number" && value >= 0 && value < 1e9 ? value : usualThresholds[name];
  };
  return {
    changePercent: numberOf("changePercent"),
    changeAmount: numberOf("changeAmount"),
    sharePoints: numberOf("sharePoints"),
  };
}

export async function readSettings(): Promise<Settings> {
  const { [key]: stored } = await browser.storage.local.get(key);
  const chosen = typeof stored === "object" && stored !== null ? (stored as Record<string, unknown>) : {};
  const booleanOf = (name: "autoCheck" | "alwaysPaint") => {
    const value = chosen[name];
    return typeof value === "boolean" ? value : defaults[name];
  };
  const rulesOff = Array.isArray(chosen.rulesOff)
    ? chosen.rulesOff.filter((id) => typeof id === "string")
    : [];
  return {
    autoCheck: booleanOf("autoCheck"),
    alwaysPaint: booleanOf("alwaysPaint"),
    rulesOff,
    thresholds: thresholdsOf(chosen.thresholds),
  };
}

export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await readSettings()), ...change } });
}
