import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { expect, test } from "vitest";
import { csvRows } from "../../core/export/csv.ts";
import { htmlArticle, htmlFoot, htmlHead, htmlOf } from "../../core/export/html.ts";
import { markdownOf } from "../../core/export/markdown.ts";
import { textOfPaper } from "../../core/export/text.ts";
import { addDecision, emptyReview } from "../../core/model/review.ts";
import { chinese, english, hostilePaper, samplePaper } from "./papers.ts";

type Node = DefaultTreeAdapterTypes.Node;

function elementsOf(html: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const visit = (node: Node) => {
    if ("tagName" in node)
      found.push({
        name: node.tagName,
        attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
      });
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

function textOf(html: string): string {
  const words: string[] = [];
  const visit = (node: Node) => {
    if (node.nodeName === "#text" && "value" in node) words.push(node.value);
    if ("childNodes" in node && node.nodeName !== "style") node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return words.join("");
}

const ordinary = new Set(elementsOf(htmlOf(samplePaper, chinese)).map(({ name }) => name));

test("the paper names source, findings, coverage and room for signatures", () => {
  const text = textOf(htmlOf(samplePaper, chinese));
  for (const { message } of samplePaper.report.findings) expect(text).toContain(message.zh);
  for (const words of ["工作底稿（取证单）", "编制人", "复核人", "核对范围", "SHA-256 只证明"])
    expect(text).toContain(words);
  expect(text).toContain(samplePaper.report.source.sha256);
});

test("what was excluded is counted apart, and listed struck out or not at all", () => {
  const [finding] = samplePaper.report.findings;
  if (finding === undefined) throw new Error("the sample has findings");
  const line = { finding: finding.id, at: "2026-11-21T10:31:00+08:00", by: "周", as: "preparer" } as const;
  const decision = {
    ...line,
    stand: "excluded",
    reason: "口径不同",
    note: "",
    figures: "",
    message: finding.message,
  } as const;
  const paper = { ...samplePaper, review: addDecision(emptyReview(samplePaper.report), decision) };
  const listed = htmlOf(paper, chinese);
  expect(textOf(listed)).toContain("已排除 1 条，不计入以上各数（在列，已划线）");
  expect(textOf(listed)).toContain("确定 6");
  expect(textOf(listed)).toContain("编制人：周");
  expect(listed).toMatch(/<tr class="[a-z]+ excluded">/);
  const without = htmlOf(paper, { ...chinese, leaveOut: true });
  expect(textOf(without)).toContain("已排除 1 条，不计入以上各数（未列出）");
  expect(without).not.toContain(" excluded");
  expect(markdownOf(paper, { ...chinese, leaveOut: true })).toContain("已排除 1 条");
  expect(csvRows(paper, { ...chinese, leaveOut: true })).toContain("已排除 1 条");
  expect(csvRows(paper, chinese)).toContain("口径不同");
  expect(textOfPaper(paper, chinese)).toContain("已排除 1 条");
});

test("each finding names what it rests on, and every number of its equation with its place", () => {
  const finding = samplePaper.report.findings.find(({ at }) => at.length > 2);
  const bases = { [finding?.rule ?? ""]: { zh: "加法。", en: "Addition." } };
  const text = textOf(htmlOf({ ...samplePaper, bases }, chinese));
  expect(text).toContain("依据：加法。");
  for (const { text: printed } of finding?.at ?? []) expect(text).toContain(printed);
});

test("English throughout", () => {
  const text = textOf(htmlOf(samplePaper, english));
  expect(text).toContain("Prepared by");
  expect(text).not.toContain("编制人");
});

test("nothing is loaded and nothing can run", () => {
  for (const { name, attributes } of elementsOf(htmlOf(samplePaper, chinese))) {
    expect(["script", "link", "img", "iframe", "object"]).not.toContain(name);
    expect(Object.keys(attributes).filter((key) => /^on|^src$|^href$|^style$/.test(key))).toEqual([]);
  }
  expect(htmlOf(samplePaper, chinese)).toContain("default-src 'none'");
});

test.each([
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</style><b>",
  "</title></head><svg onload=alert(1)>",
  "a\u202eb\u0000c",
  "} @import url(http://x); {",
])("hostile words %j stay words", (words) => {
  const paper = hostilePaper(words);
  const html = htmlOf(paper, chinese);
  expect(elementsOf(html).filter(({ name }) => !ordinary.has(name))).toEqual([]);
  expect(html).not.toContain("\u202e");
  expect(/<style>[\s\S]*<\/style>/.exec(html)?.[0]).not.toContain("@import");
});

test("several papers stand in one document", () => {
  const html = htmlHead("t", "zh") + htmlArticle(samplePaper, chinese).repeat(3) + htmlFoot;
  expect(elementsOf(html).filter(({ name }) => name === "article")).toHaveLength(3);
});

test("decisions of reviewers are on the paper, excluded findings too", () => {
  const [finding] = samplePaper.report.findings;
  const review = addDecision(emptyReview(samplePaper.report), {
    finding: finding?.id ?? "",
    at: "2026-11-21T10:31:00+08:00",
    by: "LN",
    as: "preparer",
    stand: "excluded",
    reason: "口径不同",
    note: "",
    figures: "",
    message: { zh: "", en: "" },
  });
  const text = textOf(htmlOf({ ...samplePaper, review }, chinese));
  expect(text).toContain("已排除口径不同LN");
  expect(text).toContain(finding?.message.zh);
});
