import { expect, test } from "vitest";
import { textOfFinding } from "../../core/export/finding-text.ts";
import { linkTo } from "../../core/export/text-fragment.ts";
import type { Finding } from "../../core/model/report.ts";
import { sampleReport } from "../support/sample-report.ts";

const share = sampleReport.findings.find(
  ({ rule, group }) => rule === "share-of-total" && group === null,
) as Finding;
const page = "http://www.lanxi-demo.gov.cn/a.html";

test("a finding as text carries sentence, figures, quotes, places and the way to the words", () => {
  const text = textOfFinding(share, sampleReport, "zh");
  expect(text.split("\n")).toEqual([
    "岚溪县水务局 · 2024 · 部门决算",
    `确定 · ${share.message.zh}`,
    "48.20 ÷ 1398.60 → 算得 3.45% (按印出位数可能的范围 3.4459–3.4467)；印为 3.54%；相差 0.09",
    `可能原因: ${share.cause?.explanation.zh}`,
    `「${share.at[0].quote}」 — ${share.at[0].section}`,
    `「${share.at[2]?.quote}」 — ${share.at[2]?.section}`,
    `${sampleReport.source.url}#:~:text=${encodeURIComponent(share.at[0].quote)}`,
    "",
  ]);
  expect(textOfFinding(share, sampleReport, "en")).toContain(share.message.en);
});

test("the link names long quotes by both ends and encodes what the directive uses", () => {
  expect(linkTo({ quote: "甲-乙,丙&丁" }, `${page}#old`)).toBe(
    `${page}#:~:text=%E7%94%B2%2D%E4%B9%99%2C%E4%B8%99%26%E4%B8%81`,
  );
  const long = `${"甲".repeat(40)}${"乙".repeat(40)}`;
  expect(decodeURIComponent(linkTo({ quote: long }, page) ?? "")).toBe(
    `${page}#:~:text=${"甲".repeat(16)},${"乙".repeat(16)}`,
  );
});

test("a file has no link", () => {
  expect(linkTo({ quote: "甲" }, null)).toBeUndefined();
  expect(linkTo({ quote: "甲" }, "file:///a.html")).toBeUndefined();
  expect(linkTo({ quote: " " }, page)).toBeUndefined();
});

test("of several equal cells the link names the right one by its neighbours", () => {
  const text = "科目\t本年\n人员经费\t30.00\n公用经费\t\t30.00\n合计\t60.00";
  const start = text.lastIndexOf("30.00");
  const link = linkTo({ quote: "30.00", start, end: start + 5 }, page, text);
  expect(decodeURIComponent(link ?? "")).toBe(`${page}#:~:text=公用经费-,30.00,-合计`);
  const total = { quote: "60.00", start: text.indexOf("60.00"), end: text.length };
  expect(linkTo(total, page, text)).toBe(`${page}#:~:text=60.00`);
});
