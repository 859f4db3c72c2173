import { expect, test } from "vitest";
import { check } from "../../core/check.ts";
import { readText } from "../../core/read/text.ts";

const rows = `| 205 | 教育支出 | 2,468.00 | 236.00 | 122.00 |
| 20502 | 普通教育 | 2,468.00 | 236.00 | 122.00 |
| 2050202 | 小学教育 | 1,346.00 | 1,284.00 | 62.00 |
| 2050203 | 初中教育 | 1,122.00 | 1,062.00 | 60.00 |
| 221 | 住房保障支出 | 312.00 | 312.00 | |
| 22102 | 住房改革支出 | 312.00 | 312.00 | |
| 2210201 | 住房公积金 | 312.00 | 312.00 | |`;
const table = (title: string, total: string) => `${title}
单位：万元

| 科目编码 | 科目名称 | ${total} | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
${rows}
| 合计 | | 2,780.00 | 2,658.00 | 122.00 |`;

test("a misprint that was copied into a second table is borne out by neither", () => {
  const text = `云汀市教育局2023年度部门决算\n${table("支出决算表", "本年支出合计")}\n\n${table("一般公共预算财政拨款支出决算表", "合计")}`;
  const { causes } = check(readText(text));
  expect(causes.length).toBeGreaterThanOrEqual(2);
  for (const { explanation } of causes)
    expect(explanation.zh).toContain("如为 2346.00万元（漏一位数字），各处均成立");
});
