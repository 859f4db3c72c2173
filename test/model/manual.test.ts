import { expect, test } from "vitest";
import { anchorFindings, manualFinding, withManual } from "../../core/model/manual.ts";
import { findingSchema } from "../../core/wire/report.ts";
import { sampleReport } from "../support/sample-report.ts";

const text = "一、收入\n本年收入合计120.50万元。\n二、支出\n本年支出合计120.50万元。";
const quote = "本年支出合计120.50万元";
const start = text.indexOf(quote) + 6;
const finding = manualFinding({
  id: "1",
  sentence: "收支相等，请核实",
  at: [{ role: "claim", quote, text: "120.50万元", start, end: start + 8, section: "二、支出", cell: null }],
  formula: null,
  computed: null,
  unit: null,
});

test("a finding that a person made is a finding like any other, and never certain", () => {
  expect(findingSchema.parse(finding)).toEqual(finding);
  expect(finding.tier).toBe("probable");
});

test("its words are found again when the text before them has changed", () => {
  const longer = `更正公告\n${text}`;
  const [moved] = anchorFindings([finding], longer);
  expect(moved?.at[0].start).toBe(start + 5);
  expect(longer.slice(moved?.at[0].start, moved?.at[0].end)).toBe("120.50万元");
  expect(anchorFindings([finding], text)).toEqual([finding]);
});

test("words that have gone leave the finding without a place on the page", () => {
  const [lost] = anchorFindings([finding], "别的内容");
  expect([lost?.at[0].start, lost?.at[0].end]).toEqual([0, 0]);
  expect(lost?.at[0].quote).toBe(quote);
});

test("it stands among the report's findings in the order of the text", () => {
  const { findings } = withManual(sampleReport, [finding]);
  expect(findings).toHaveLength(sampleReport.findings.length + 1);
  const starts = findings.map(({ at }) => at[0].start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(withManual(sampleReport, [])).toBe(sampleReport);
});
