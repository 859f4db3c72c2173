import { signal } from "@preact/signals";
import { expect, test } from "vitest";
import { openFilter } from "../../components/list/filter.ts";
import type { Scene } from "../../components/scene/scene.ts";
import type { Report } from "../../core/model/report.ts";
import { changeView, createStore, showClicked, showScene } from "../../entrypoints/sidepanel/store.ts";
import { sampleReport } from "../support/sample-report.ts";

const tab = { id: 1, url: "http://a.gov.cn/1", title: "" };
const checked = (change: Partial<Report> = {}): Scene => ({
  phase: "checked",
  tab,
  report: { ...sampleReport, ...change },
  changed: false,
});
const storeWith = (scene: Scene) => {
  const store = createStore({ decisions: signal(new Map()), manual: signal([]) });
  showScene(store, scene);
  return store;
};
const working: Scene = { phase: "working", tab, step: "reading", characters: 0 };
const [first] = sampleReport.findings;
const note = sampleReport.findings.find(({ tier }) => tier === "note");

test("while a page is checked again, what was found before stays in sight", () => {
  const store = storeWith(checked());
  changeView(store, { tab: "tables", table: 0 });
  showScene(store, working);
  expect(store.scene.value).toMatchObject({ phase: "checked", busy: true });
  showScene(store, checked());
  expect(store.scene.value).not.toHaveProperty("busy");
  expect(store.view.value).toMatchObject({ tab: "tables", table: 0 });
});

test("another page that is being read takes the old result away", () => {
  const store = storeWith(checked());
  showScene(store, { ...working, tab: { ...tab, id: 2 } });
  expect(store.scene.value.phase).toBe("working");
});

test("another document starts with everything shown; order and keys stay as the user likes them", () => {
  const store = storeWith(checked());
  changeView(store, { active: first?.id ?? null, sort: "weight", keys: false, tab: "record" });
  showScene(store, checked({ source: { ...sampleReport.source, url: "http://a.gov.cn/2" } }));
  expect(store.view.value).toMatchObject({ active: null, tab: "findings", sort: "weight", keys: false });
});

test("a card whose finding is gone after a re-check is closed", () => {
  const store = storeWith(checked());
  changeView(store, { active: first?.id ?? null });
  showScene(store, checked({ findings: sampleReport.findings.slice(1) }));
  expect(store.view.value.active).toBeNull();
});

test("a highlight that was clicked opens its card, even if the filter hides it", () => {
  const store = storeWith(checked());
  changeView(store, { filter: { ...openFilter, query: "没有的词" }, tab: "coverage" });
  expect(showClicked(store, [note?.id ?? ""])?.id).toBe(note?.id);
  expect(store.view.value).toMatchObject({ tab: "findings", active: note?.id });
  expect(store.shown.value.map(({ id }) => id)).toContain(note?.id);
  expect(showClicked(store, ["unknown"])).toBeUndefined();
});
