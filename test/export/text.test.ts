import { expect, test } from "vitest";
import { textOfReport } from "../../core/export/text.ts";
import { failedReport } from "../../core/wire/failed-report.ts";
import { sampleReport } from "../support/sample-report.ts";
import { hostilePaper } from "./papers.ts";

test("place, excerpt with the words marked, explanation; grouped by cause", () => {
  const text = textOfReport(sampleReport, "zh");
  expect(text).toContain("确定 7 · 疑似 1 · 缺失 4 · 变动 1");
  expect(text).toContain("可核对 47 项，已核对 41，未核对 6");
  expect(text).toContain("│ 卫生健康（类）支出48.20万元，占〔3.54%〕");
  expect(text).toContain("48.20 ÷ 1398.60 → 计算值 3.45%（区间 3.4459 至 3.4467）；印出值 3.54%；相差 0.09");
  expect(text).toMatch(/▼ 同一原因：3 处.*\n {2}✗ 确定 本年支出合计/);
});

test("the cause of a group is said once", () => {
  const causes = sampleReport.causes.map((cause, index) => ({
    ...cause,
    explanation: { zh: `原因${index}`, en: "" },
  }));
  const findings = sampleReport.findings.map((finding) => {
    const shared = causes.find(({ id }) => id === finding.group);
    return shared ? { ...finding, cause: { kind: "x", explanation: shared.explanation } } : finding;
  });
  const text = textOfReport({ ...sampleReport, causes, findings }, "zh");
  expect(text.match(/原因0/g)).toHaveLength(1);
});

test("a terminal is not steered by what was read", () => {
  const text = textOfReport(hostilePaper("a\u001b[31mb\u0007\u202ec\u2028d").report, "zh");
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\u2028]/u);
});

test("what could not be read says so", () => {
  const report = failedReport({
    path: "x.pdf",
    code: "scanned",
    message: { zh: "没有文字层", en: "no text layer" },
  });
  expect(textOfReport(report, "zh")).toBe("x.pdf\n未能读取（scanned）：没有文字层\n");
  expect(textOfReport(report, "en")).toContain("could not be read");
});
