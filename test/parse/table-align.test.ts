import { expect, test } from "vitest";
import { parseTables } from "../../core/parse/tables.ts";
import { snapshotOf, table } from "../support/grids.ts";

/** The header of a table that came as plain text: merged cells stand once, what they covered downwards is empty. */
function headerOf(source: string): string[][] {
  const snapshot = { ...snapshotOf("表", table(source)), mediaType: "text/plain" };
  const [parsed] = parseTables(snapshot, () => 0);
  return (parsed?.grid ?? []).slice(0, parsed?.headerRows ?? 0).map((row) =>
    row.map((index) => {
      const cell = parsed?.cells[index];
      return cell === undefined ? "" : snapshot.text.slice(...cell.range);
    }),
  );
}

test("a header over two label columns and a group of three", () => {
  const header = headerOf(`
    | 项目 | 年初结转和结余 | 本年收入 | 本年支出 | 年末结转和结余 |
    | 科目编码 | 科目名称 | | | 小计 | 基本支出 | 项目支出 | |
    | 合计 | | 1.00 | 2.00 | 3.00 | 1.00 | 2.00 | 0.00 |`);
  expect(header[0]).toEqual([
    "项目",
    "项目",
    "年初结转和结余",
    "本年收入",
    "本年支出",
    "本年支出",
    "本年支出",
    "年末结转和结余",
  ]);
});

test("three levels, the lowest under 科目编码 only", () => {
  const header = headerOf(`
    | 项目 | 本年支出合计 | 基本支出 | 项目支出 |
    | 支出功能分类科目编码 | 科目名称 | | | |
    | 类 | 款 | 项 | | | | |
    | 201 | 03 | 01 | 行政运行 | 3.00 | 1.00 | 2.00 |`);
  expect(header[0]).toEqual(["项目", "项目", "项目", "项目", "本年支出合计", "基本支出", "项目支出"]);
  expect(header[1]?.slice(0, 4)).toEqual([
    "支出功能分类科目编码",
    "支出功能分类科目编码",
    "支出功能分类科目编码",
    "科目名称",
  ]);
});

test("a group row over a run that repeats", () => {
  const header = headerOf(`
    | 预算数 | 决算数 |
    | 合计 | 因公出国（境）费 | 公务接待费 | 合计 | 因公出国（境）费 | 公务接待费 |
    | 3.00 | 1.00 | 2.00 | 3.00 | 1.00 | 2.00 |`);
  expect(header[0]).toEqual(["预算数", "预算数", "预算数", "决算数", "决算数", "决算数"]);
});

test("a single header row over codes in three columns", () => {
  const header = headerOf(`
    | 科目编码 | 科目名称 | 合计 | 基本支出 |
    | 201 | 03 | 01 | 行政运行 | 3.00 | 3.00 |`);
  expect(header[0]).toEqual(["科目编码", "科目编码", "科目编码", "科目名称", "合计", "基本支出"]);
});

test("a header that cannot be laid out stays as it was read", () => {
  const header = headerOf(`
    | 甲项金额 | 乙项金额 |
    | 数量 | 单价 | 金额 | 合计 |
    | 1 | 2.00 | 2.00 | 2.00 |`);
  expect(header[0]).toHaveLength(2);
});
