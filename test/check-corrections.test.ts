import { expect, test } from "vitest";
import { check, readDocument } from "../core/check.ts";
import { correctTables } from "../core/parse/correct-tables.ts";
import { readText } from "../core/read/text.ts";

const words = [
  "青石镇农业服务中心2023年度部门决算",
  "三、支出决算情况说明",
  "2023年度本年支出合计130.50万元，其中：基本支出80.30万元，占61.53%；项目支出40.20万元，占30.80%。",
].join("\n");
const snapshot = readText(words, { title: "青石镇农业服务中心2023年度部门决算" });
const edit = (was: string, text: string) => {
  const start = snapshot.text.indexOf(was);
  return { start, end: start + was.length, was, text };
};
const rulesOf = (edits: ReturnType<typeof edit>[] = []) =>
  check(snapshot, { edits }).findings.map(({ rule }) => rule);

test("an edit takes the findings away that rested on the words, and keeps the others' places", () => {
  expect(rulesOf()).toContain("total-of-parts");
  const edited = [edit("130.50万元", "1,20.50万元".replace(",", ""))];
  expect(rulesOf(edited)).not.toContain("total-of-parts");
  const report = check(snapshot, {
    edits: [edit("青石镇农业服务中心2023", "青石镇农业技术综合服务中心2023")],
  });
  const total = report.findings.find(({ rule }) => rule === "total-of-parts");
  expect(snapshot.text.slice(total?.at[0].start, total?.at[0].end)).toBe(total?.at[0].text);
  expect(report.source.sha256).toBe(check(snapshot).source.sha256);
});

test("a table is read with the unit and the header rows that a person gives", () => {
  const document = readDocument(readText("| 项目 | 金额 |\n| --- | --- |\n| 合计 | 3.00 |\n| 其他 | 3.00 |"));
  const [table] = document.tables;
  if (table === undefined) throw new Error("no table");
  const [corrected] = correctTables(document, [{ table: 0, unit: "元", headerRows: 2 }]).tables;
  expect(corrected?.unit).toBe("元");
  expect(corrected?.cells.filter(({ role }) => role === "header").map(({ row }) => row)).toEqual([
    0, 0, 1, 1,
  ]);
  expect(correctTables(document, [{ table: 0, headerRows: 99 }]).tables[0]?.headerRows).toBe(table.rows);
  expect(correctTables(document, [{ table: 5, unit: "元" }]).tables).toEqual(document.tables);
});
