import { render } from "@testing-library/preact";
import type { JSX } from "preact";
import { vi } from "vitest";
import { noReview } from "../../components/decision/review-view.ts";
import { firstView, type Send, type View } from "../../components/intent.ts";
import { Panel } from "../../components/panel/panel.tsx";
import type { Scene } from "../../components/scene/scene.ts";
import { type Language, type Wording, WordingContext, wordingOf } from "../../components/words/wording.ts";
import type { Report } from "../../core/model/report.ts";
import { sampleReport } from "../support/sample-report.ts";

export const tab = { id: 1, url: "http://www.lanxi-demo.gov.cn/a.html", title: "岚溪县水务局" };

export function checked(change: Partial<Report> = {}, changed = false): Scene {
  return { phase: "checked", tab, report: { ...sampleReport, ...change }, changed };
}

/** Renders the panel; `send` collects what it asks for. */
export function showPanel(
  scene: Scene,
  change: Partial<View> = {},
  language: Language = "zh",
  review = noReview,
) {
  const send = vi.fn<Send>();
  const draw = (view: View, shown: Scene = scene) => (
    <Panel scene={shown} view={view} review={review} rules={{}} language={language} send={send} />
  );
  const view = { ...firstView, ...change };
  const screen = render(draw(view));
  const again = (next: Partial<View>, shown: Scene = scene) =>
    screen.rerender(draw({ ...view, ...next }, shown));
  return { ...screen, send, again };
}

/** Renders one component among the interface's words. */
export function showIn(element: JSX.Element, wording: Wording = wordingOf("zh")) {
  return render(<WordingContext.Provider value={wording}>{element}</WordingContext.Provider>);
}
