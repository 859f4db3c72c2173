import { parse } from "parse5";
import { expect, test } from "vitest";
import { markdownOf, markdownText } from "../../core/export/markdown.ts";
import { chinese, english, hostilePaper, samplePaper } from "./papers.ts";

test("says every finding with its place, numbers and cause, and where it came from", () => {
  const text = markdownOf(samplePaper, chinese);
  for (const { message } of samplePaper.report.findings) expect(text).toContain(markdownText(message.zh));
  expect(text).toContain("同一原因");
  expect(text).toContain(samplePaper.report.source.sha256);
  expect(text).toContain("2026-11-21T10:30:00+08:00");
});

test("English has no Chinese of its own", () => {
  const text = markdownOf(samplePaper, english);
  expect(text).toContain("## Findings");
  expect(text).not.toContain("印出值");
});

test("without a time two exports are byte-identical", () => {
  const options = { ...chinese, madeAt: null, version: null };
  expect(markdownOf(samplePaper, options)).toBe(markdownOf(samplePaper, options));
  expect(markdownOf(samplePaper, options)).not.toContain("核对时间");
});

test.each([
  "# heading",
  "- item",
  "1. item",
  "[x](javascript:alert(1))",
  "![x](http://x)",
  "<script>alert(1)</script>",
  "a\n\n# b",
  "`code`",
  "| a | b |",
  "&lt;b&gt;",
  "http://example.invalid/",
])("%j is no markup", (words) => {
  const text = markdownText(words);
  expect(text).not.toMatch(/\n|(?<!\\)[<#`|[\]!&]|^[-+]|^\d+\./);
  expect(text).not.toMatch(/(?<!\\):\/\//);
  expect(text.replaceAll("\\", "").replace(/\s/g, "")).toBe(words.replaceAll("\\", "").replace(/\s/g, ""));
});

test("nothing of a hostile page becomes an element", () => {
  const text = markdownOf(hostilePaper('</p><img src=x onerror=alert(1)> "\u202e'), chinese);
  expect(text).not.toMatch(/(?<!\\)</);
  expect(text).not.toContain("\u202e");
  expect(parse(text)).toBeDefined();
});
