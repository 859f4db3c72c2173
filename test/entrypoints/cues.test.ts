// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { gatherCues } from "../../entrypoints/detect.content/cues.ts";

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

test("title, headings, tables and words with a line for each block", () => {
  const cues = gatherCues(
    pageOf(`<head><title>云屏县财政局</title><meta name="ArticleTitle" content="2024年度部门决算"></head>
      <body><h1> 部门决算 </h1><div>收入<span>合计</span><b>12.00</b>万元</div><script>var x = "预算";</script>
      <style>p{}</style><p>支出</p><table></table><table></table>`),
  );
  expect(cues.title).toBe("云屏县财政局");
  expect(cues.headings).toEqual(["2024年度部门决算", "部门决算"]);
  expect(cues.tables).toBe(2);
  expect(
    cues.body
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
  ).toEqual(["部门决算", "收入合计12.00万元", "支出"]);
});

test("a page of any size costs the same", () => {
  const cues = gatherCues(pageOf(`<body>${"<p>数字一二三四五六七八九十</p>".repeat(20_000)}</body>`));
  expect(cues.body.length).toBeLessThan(13_000);
});
