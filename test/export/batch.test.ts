import { read, utils } from "@e965/xlsx";
import { expect, test } from "vitest";
import { batchCsv, batchJson, batchXlsx } from "../../core/export/batch.ts";
import { sampleBatch, sampleItems } from "../support/sample-batch.ts";

const options = { language: "zh", madeAt: "2026-01-05T10:00:00+08:00", version: "0.1.0" } as const;

test("CSV opens as UTF-8, one line per document, and no field is a formula", () => {
  const items = sampleItems.map((item) => ({ ...item, text: `=HYPERLINK("x")${item.text}` }));
  const csv = batchCsv(items, "zh");
  expect(csv.startsWith("\ufeff序,单位,年度,类型,确定,")).toBe(true);
  const lines = csv.trimEnd().split("\r\n");
  expect(lines).toHaveLength(10);
  expect(lines[1]).toContain(`"'=HYPERLINK(""x"")`);
  expect(csv).not.toMatch(/(?:^|,)"?[=+@]/m);
  expect(lines[3]).toContain("没有核对成,链接已失效（404）。");
  expect(lines[5]?.startsWith("4.1,青萝县财政局,2024,部门决算,5,0,1,0,100,120,已核对,")).toBe(true);
});

test("the workbook holds the same rows, numbers as numbers, and where they come from", () => {
  const book = read(batchXlsx(sampleBatch, sampleItems, options));
  expect(book.SheetNames).toEqual(["结果", "来源"]);
  const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets.结果 ?? {});
  expect(rows).toHaveLength(9);
  expect(rows[4]).toMatchObject({ 序: "4.1", 单位: "青萝县财政局", 确定: 5 });
  expect(rows[4]?.链接文字或文件名).toBe("附件：=2+3青萝县财政局决算公开表.pdf");
  expect(JSON.stringify(utils.sheet_to_json(book.Sheets.来源 ?? {}, { header: 1 }))).toContain(
    sampleBatch.title,
  );
});

test("JSON is the batch as it stands", () => {
  expect(JSON.parse(batchJson(sampleBatch, sampleItems))).toEqual({
    schema: 1,
    batch: sampleBatch,
    items: sampleItems,
  });
});
