import { expect, test } from "vitest";
import { csvField, csvHead, csvRows } from "../../core/export/csv.ts";
import { failedReport } from "../../core/wire/failed-report.ts";
import { chinese, hostilePaper, samplePaper } from "./papers.ts";

/** Fields of a CSV text, as RFC 4180 has them. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n|$)/g)) {
    if (end === "" && quoted === undefined && bare === "") break;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === "\r\n") rows.push([]);
  }
  return rows.filter(({ length }) => length > 0);
}

test("starts with a byte order mark and has as many fields in each line as in the head", () => {
  const head = csvHead("zh");
  expect(head.codePointAt(0)).toBe(0xfeff);
  const rows = parse(head.slice(1) + csvRows(samplePaper, chinese));
  expect(rows).toHaveLength(1 + samplePaper.report.findings.length);
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
});

test.each(["=1+1", "+1+cmd", "-2+3", "@SUM(A1)", "\t=1", "  =1", "＝1", "\r=1", '=HYPERLINK("x")', "-"])(
  "%j is no formula",
  (words) => {
    const [[field = ""] = []] = parse(csvField(words));
    expect(field.startsWith("'")).toBe(true);
  },
);

test.each(["-18.00", "57.26%", "-0.5", "1432.80"])("the number %s stays a number", (words) => {
  expect(csvField(words)).toBe(words);
});

test("quotes, commas and line breaks stay in their field", () => {
  expect(parse(csvField('a "b", c\nd'))).toEqual([['a "b", c\nd']]);
});

test("hostile words reach no field as a formula", () => {
  const rows = parse(csvRows(hostilePaper("=cmd|'/c calc'!A1"), chinese));
  for (const field of rows.flat()) expect(field).not.toMatch(/^\s*[=@+]/);
});

test("a file that could not be read has a line with the reason", () => {
  const report = failedReport({
    path: "a.ofd",
    code: "unsupported",
    message: { zh: "不能读取", en: "cannot" },
  });
  const [row = []] = parse(csvRows({ report }, chinese));
  expect(row[0]).toBe("a.ofd");
  expect(row.at(-1)).toBe("不能读取");
});
