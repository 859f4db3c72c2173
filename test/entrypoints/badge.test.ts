import { expect, test, vi } from "vitest";
import { markOf } from "../../components/finding/mark.ts";
import type { PanelState } from "../../entrypoints/messages/panel.ts";
import { sampleReport } from "../support/sample-report.ts";

vi.mock("webextension-polyfill", () => ({ default: {} }));
const { badgeOf } = await import("../../entrypoints/background/badge.ts");
const tab = { id: 1, url: "http://www.demo.gov.cn/a.html", title: "" };
const recognition = { isDisclosure: true, confidence: 1, kinds: [], entity: null, year: null };

test("a checked page shows how many findings are certain", () => {
  const certain = sampleReport.findings.filter((finding) => markOf(finding) === "certain").length;
  const state: PanelState = { phase: "checked", tab, report: sampleReport, changed: false };
  expect(badgeOf(state)).toMatchObject({ text: String(certain), icon: "on" });
});

test("a page without certain findings shows 0 in another colour", () => {
  const clean = { ...sampleReport, findings: [] };
  const state: PanelState = { phase: "checked", tab, report: clean, changed: false };
  expect(badgeOf(state).text).toBe("0");
  expect(badgeOf(state).colour).not.toBe(badgeOf({ ...state, report: sampleReport }).colour);
});

test("a recognised page has a dot, any other page a grey icon and nothing else", () => {
  expect(badgeOf({ phase: "recognised", tab, recognition })).toMatchObject({ text: "•", icon: "on" });
  const others: PanelState[] = [
    { phase: "empty" },
    { phase: "unreadable", tab },
    { phase: "no-access", tab, origins: [] },
    { phase: "loading", tab },
    { phase: "not-disclosure", tab, attachments: [] },
  ];
  for (const state of others) expect(badgeOf(state)).toMatchObject({ text: "", icon: "off" });
});
