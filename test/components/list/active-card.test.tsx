// @vitest-environment happy-dom
import { cleanup } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import type { Finding } from "../../../core/model/report.ts";
import { sampleReport } from "../../support/sample-report.ts";
import { checked, showPanel } from "../support.tsx";

afterEach(cleanup);

const [first, second] = sampleReport.findings as readonly [Finding, Finding];
const elementOf = (selector: string) => document.querySelector<HTMLElement>(selector) as HTMLElement;
const focused = () => document.activeElement?.getAttribute("data-finding") ?? document.activeElement?.id;
/** Until every effect and the frames after it are over. */
const settled = () => new Promise((later) => setTimeout(later, 100));

test("the card that is opened takes the focus", async () => {
  const { again } = showPanel(checked());
  again({ active: first.id });
  await settled();
  expect(focused()).toBe(first.id);
  again({ active: second.id });
  await settled();
  expect(focused()).toBe(second.id);
});

test("who has gone to the search in the meantime stays there", async () => {
  const { again } = showPanel(checked());
  again({ active: first.id });
  elementOf("#panel-search").focus();
  await settled();
  expect(focused()).toBe("panel-search");
});

test("the tab whose view comes back keeps the focus, another one gives it up", async () => {
  const { again } = showPanel(checked(), { tab: "record", active: first.id });
  elementOf("#tab-findings").focus();
  again({ tab: "findings", active: first.id });
  await settled();
  expect(focused()).toBe("tab-findings");
  again({ tab: "record", active: first.id });
  elementOf("#tab-record").focus();
  again({ tab: "findings", active: second.id });
  await settled();
  expect(focused()).toBe(second.id);
});
