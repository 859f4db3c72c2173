import browser from "webextension-polyfill";
import { markOf } from "../../components/finding/mark.ts";
import type { PanelState } from "../messages/panel.ts";

const vermilion = "#B23A2E";
const ink = "#5A564F";
const moss = "#4B6B2F";

interface Badge {
  readonly text: string;
  readonly colour: string;
  readonly icon: "on" | "off";
}

/** What the toolbar shows: the number that the panel calls certain, a dot before the check, grey elsewhere. */
export function badgeOf(state: PanelState): Badge {
  switch (state.phase) {
    case "recognised":
    case "working":
      return { text: "•", colour: ink, icon: "on" };
    case "checked": {
      const certain = state.report.findings.filter((finding) => markOf(finding) === "certain").length;
      return {
        text: certain > 999 ? "999+" : String(certain),
        colour: certain > 0 ? vermilion : moss,
        icon: "on",
      };
    }
    case "failed":
      return { text: "!", colour: ink, icon: "on" };
    default:
      return { text: "", colour: ink, icon: "off" };
  }
}

export async function showBadge(tabId: number, state: PanelState): Promise<void> {
  const { text, colour, icon } = badgeOf(state);
  const path = Object.fromEntries([16, 32].map((size) => [size, `/icon/${icon}-${size}.png`]));
  // The tab may have gone meanwhile; then there is nothing to show it on.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setBadgeTextColor?.({ tabId, color: "#FFFFFF" }),
    browser.action.setIcon({ tabId, path }),
  ]);
}
