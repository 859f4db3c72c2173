import { describe, expect, test } from "vitest";
import { attachmentListing, linkTypeOf, listingOf } from "../../core/detect/listing.ts";
import { readHtmlLinks } from "../../core/read/html-string.ts";
import { processorTime } from "../support/processor-time.ts";
import * as pages from "./pages/lists.ts";

const url = "http://www.qingluo.gov.cn/gk/index.html";

function listed(html: string) {
  const { title, links } = readHtmlLinks(html, url);
  return listingOf(links, { url, title });
}

describe("index pages of portals", () => {
  test("a dated list: units and years, with names that were cut off, and where it goes on", () => {
    const { links, next } = listed(pages.newsStyle);
    expect(links).toHaveLength(6);
    expect(links[4]).toEqual({
      text: "青萝县交通运输局2024年度部门决算公开",
      url: "http://www.qingluo.gov.cn/gk/t202504_1.html",
      type: "page",
      entity: "青萝县交通运输局",
      year: 2024,
      kinds: ["department-final-accounts"],
    });
    expect(next).toBe("http://www.qingluo.gov.cn/gk/index_1.html");
  });

  test("a table of departments: the row names the unit, the heading kind and year", () => {
    const { links, next } = listed(pages.departmentTable);
    expect(links.map(({ entity, year }) => `${entity} ${year}`)).toContain("梧溪县林业和草原局 2024");
    expect(links).toHaveLength(6);
    expect(next).toBeNull();
  });

  test("bare names of units under a heading", () => {
    const { links } = listed(pages.bareUnits);
    expect(links.map(({ entity }) => entity)).toContain("穗禾区司法局");
    expect(new Set(links.map(({ year }) => year))).toEqual(new Set([2023]));
  });

  test("files behind download scripts, by their names", () => {
    const { links } = listed(pages.downloads);
    expect(links).toHaveLength(7);
    expect(links[0]).toMatchObject({ type: "pdf", entity: "柳汀市教育局", kinds: ["department-budget"] });
    expect(links[6]).toMatchObject({ type: "excel", kinds: ["self-evaluation"] });
  });

  test("old markup with a base; a pager without an address is no next page", () => {
    const { links, next } = listed(pages.oldMarkup);
    expect(links.map((link) => link.url)).toEqual(
      [1, 2, 3].map((n) => `http://www.baiyan.gov.cn/gk/${n}.htm`),
    );
    expect(links.map(({ kinds }) => kinds[0])).toEqual([
      "department-final-accounts",
      "government-budget",
      "department-final-accounts",
    ]);
    expect(next).toBeNull();
  });

  test("three links to one address are one, under its longest words", () => {
    const { links } = listed(pages.cards);
    expect(links).toHaveLength(6);
    expect(links[1]).toMatchObject({
      text: "北崖市水务局二〇二四年度部门决算",
      entity: "北崖市水务局",
      year: 2024,
    });
  });
});

test.each([
  ["news about accounts", pages.news],
  ["procurement", pages.procurement],
  ["a directory of departments", pages.directory],
  ["rules and notices", pages.rules],
])("%s list nothing", (_, html) => {
  expect(listed(html).links).toEqual([]);
});

test("navigation and foot of a page are not its list", () => {
  const { links } = listed(pages.newsStyle);
  expect(links.map(({ text }) => text).filter((text) => /云杉|^2024年部门决算$/.test(text))).toEqual([]);
});

test("the type of a link, by its address or its words", () => {
  const typeOf = (address: string, text = "") => linkTypeOf({ url: address, text });
  expect(typeOf("http://a.gov.cn/x.PDF?v=1")).toBe("pdf");
  expect(typeOf("http://a.gov.cn/down?id=3", "决算表.xlsx")).toBe("excel");
  expect(typeOf("http://a.gov.cn/pdf/")).toBe("page");
});

test("files of a page that holds nothing else are all taken", () => {
  const files = [
    { text: "附件.pdf", url: "http://a.gov.cn/1.pdf" },
    { text: "1.青萝县水务局2024年度部门决算.docx", url: "http://a.gov.cn/2.docx" },
  ];
  expect(attachmentListing(files).map(({ entity, type }) => [entity, type])).toEqual([
    [null, "pdf"],
    ["青萝县水务局", "word"],
  ]);
});

test("thousands of links in one entry among a hundred thousand empty elements take no time each", () => {
  const links = Array.from(
    { length: 3000 },
    (_, i) => `<a href="/x${i}">青萝县水务局2024年度部门决算</a>`,
  ).join("");
  const html = `<ul><li>${"<i></i>".repeat(100_000)}${links}</li></ul>`;
  const spent = processorTime();
  expect(listed(html).links).toHaveLength(3000);
  expect(spent()).toBeLessThan(10_000);
});

test("a page of ten thousand links is read in a moment and not beyond its limit", () => {
  const html = `<ul>${"<li><a href='/x?N'>青萝县水务局2024年度部门决算</a></li>".repeat(10_000).replaceAll("N", () => String(Math.random()))}</ul>`;
  const spent = processorTime();
  expect(listed(html).links).toHaveLength(5000);
  expect(spent()).toBeLessThan(10_000);
});
