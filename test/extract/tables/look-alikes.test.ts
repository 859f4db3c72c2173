import { expect, test } from "vitest";
import { judgeBound, judgeEqual } from "../../../core/model/arithmetic.ts";
import { snapshotOf, table } from "../../support/grids.ts";
import { differing, tableRelations } from "../../support/table-document.ts";

/** Tables that look as if something should add up and must stay silent. */
const clean: Record<string, [string, string]> = {
  "several units under the same codes": [
    "一般公共预算支出表",
    `| 单位 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
     | 合计 | | | 30.00 | 20.00 | 10.00 |
     | 一所 | | | 18.00 | 12.00 | 6.00 |
     | | 201 | 一般公共服务支出 | 18.00 | 12.00 | 6.00 |
     | | 2010101 | 行政运行 | 18.00 | 12.00 | 6.00 |
     | 二所 | | | 12.00 | 8.00 | 4.00 |
     | | 201 | 一般公共服务支出 | 12.00 | 8.00 | 4.00 |
     | | 2010101 | 行政运行 | 12.00 | 8.00 | 4.00 |`,
  ],
  "项目 named under their 项": [
    "项目支出表",
    `| 科目编码 | 科目名称（项目） | 合计 | 财政拨款 |
     | 合计 | | 9.00 | 9.00 |
     | 205 | 教育支出 | 9.00 | 9.00 |
     | 20502 | 普通教育 | 9.00 | 9.00 |
     | 2050202 | 小学教育 | 9.00 | 9.00 |
     | | 校舍维修 | 5.00 | 5.00 |
     | | 营养改善 | 4.00 | 4.00 |`,
  ],
  "a staff table with 其中": [
    "人员情况表",
    `| 单位 | 编制数 | 实有人数 | 其中：在职 | 其中：退休 |
     | 合计 | 40 | 52 | 38 | 14 |
     | 一所 | 25 | 30 | 24 | 6 |
     | 二所 | 15 | 22 | 14 | 8 |`,
  ],
  "assets by number and value": [
    "国有资产占有使用情况表",
    `| 项目 | 数量 | 价值 |
     | 一、车辆（辆） | 4 | 82.00 |
     | 二、单价100万元（含）以上设备（台、套） | 1 | 120.00 |
     | 三、房屋（平方米） | 2300 | 410.00 |`,
  ],
  "unit prices and quantities": [
    "政府采购预算表",
    `| 采购项目 | 数量 | 单价 | 金额 |
     | 计算机 | 10 | 0.50 | 5.00 |
     | 打印机 | 4 | 0.25 | 1.00 |
     | 合计 | 14 | | 6.00 |`,
  ],
  "a total of chosen rows only": [
    "主要经济指标表",
    `| 指标 | 2022年 | 2023年 |
     | 地区生产总值 | 120.00 | 130.00 |
     | 财政收入 | 12.00 | 13.00 |
     | 居民收入 | 3.00 | 3.20 |
     | 合计 | 500.00 | 510.00 |`,
  ],
  "shares beside amounts": [
    "收入结构表",
    `| 项目 | 金额 | 占比（%） |
     | 财政拨款收入 | 80.00 | 80.00 |
     | 其他收入 | 20.00 | 20.00 |
     | 合计 | 100.00 | 100.00 |`,
  ],
  "rounded cells": [
    "支出决算表",
    `| 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
     | 合计 | | 10.01 | 6.67 | 3.33 |
     | 205 | 教育支出 | 5.00 | 3.33 | 1.67 |
     | 221 | 住房保障支出 | 5.00 | 3.33 | 1.66 |`,
  ],
  "debts: opening, borrowed, repaid, closing": [
    "债务情况表",
    `| 项目 | 年初余额 | 本年举借 | 本年偿还 | 年末余额 |
     | 一般债务 | 10.00 | 5.00 | 3.00 | 12.00 |
     | 专项债务 | 20.00 | 4.00 | 4.00 | 20.00 |
     | 合计 | 30.00 | 9.00 | 7.00 | 32.00 |`,
  ],
  "a quarter's and a year's running total": [
    "月度支出情况表",
    `| 月份 | 当月支出 | 累计支出 |
     | 1月 | 3.00 | 3.00 |
     | 2月 | 4.00 | 7.00 |
     | 3月 | 5.00 | 12.00 |
     | 合计 | 12.00 | 12.00 |`,
  ],
  "a list in which headings carry sums": [
    "部门支出情况表",
    `| 项目 | 预算数 | 决算数 |
     | 一、基本支出 | 60.00 | 58.00 |
     | （一）人员经费 | 50.00 | 49.00 |
     | （二）公用经费 | 10.00 | 9.00 |
     | 二、项目支出 | 40.00 | 42.00 |
     | 合计 | 100.00 | 100.00 |`,
  ],
};

test.each(Object.entries(clean))("%s", (_, [title, source]) => {
  const { totals, sames = [], bounds = [] } = tableRelations(snapshotOf(title, "单位：万元", table(source)));
  expect(differing(totals)).toEqual([]);
  const unequal = sames.filter(({ mentions: [first, ...others] }) =>
    others.some((other) => judgeEqual(first, other)?.outcome === "certain"),
  );
  expect(unequal).toEqual([]);
  expect(bounds.filter(({ smaller, larger }) => judgeBound(smaller, larger)?.outcome === "certain")).toEqual(
    [],
  );
});
