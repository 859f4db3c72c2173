import { tableAndTable } from "../../core/rules/table-and-table.ts";
import { testRule } from "../support/rule-tester.ts";

const summary = (spent: string) => `收入支出决算总表
单位：万元

| 项目 | 决算数 | 项目 | 决算数 |
| --- | --- | --- | --- |
| 一、一般公共预算财政拨款收入 | ${spent} | 一、其他支出 | ${spent} |
| 本年收入合计 | ${spent} | 本年支出合计 | ${spent} |
| 总计 | ${spent} | 总计 | ${spent} |
`;
const spending = (unit: string, total: string, basic: string, project: string) => `支出决算表
单位：${unit}

| 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
| 合计 | | ${total} | ${basic} | ${project} |
`;

const listed = (...items: readonly string[]) => `支出决算表
单位：万元

| 科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
| 205 | 教育支出 | | | |
| 20502 | 普通教育 | | | |
${items.map((item) => `| ${item} | 40.00 | 40.00 | |`).join("\n")}
`;
const generalItems = (last: string) => `一般公共预算财政拨款支出决算表
单位：万元

| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
| 205 | 教育支出 | | | |
| 20502 | 普通教育 | | | |
| 2050202 | 小学教育 | 40.00 | 40.00 | |
| 2050203 | 初中教育 | 40.00 | 40.00 | |
| 2050204 | 高中教育 | ${last} | 2.00 | |
`;

testRule(tableAndTable, {
  agree: {
    "summary and detail": `${summary("80.00")}\n${spending("万元", "80.00", "60.00", "20.00")}`,
    "one in 万元, one in 元": `${summary("80.00")}\n${spending("元", "800,000.00", "600,000.00", "200,000.00")}`,
    "basic expenditure and its two parts": `一般公共预算财政拨款支出决算表
单位：万元

| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
| 合计 | | 80.00 | 60.00 | 20.00 |

一般公共预算财政拨款基本支出决算表
单位：万元

| 经济分类科目编码 | 科目名称 | 决算数 | 经济分类科目编码 | 科目名称 | 决算数 |
| --- | --- | --- | --- | --- | --- |
| 301 | 工资福利支出 | 45.00 | 302 | 商品和服务支出 | 15.00 |
| 人员经费合计 | | 45.00 | 公用经费合计 | | 15.00 |`,
  },
  differ: {
    "an item that the table of all expenditure has not": `${listed("2050202 | 小学教育", "2050203 | 初中教育")}\n${generalItems("〔2.00〕")}`,
    "summary and detail": `${summary("80.00")}\n${spending("万元", "〔82.00〕", "60.00", "22.00")}`,
    "basic expenditure and its two parts": `一般公共预算财政拨款支出决算表
单位：万元

| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
| 合计 | | 80.00 | 〔60.00〕 | 20.00 |

一般公共预算财政拨款基本支出决算表
单位：万元

| 经济分类科目编码 | 科目名称 | 决算数 | 经济分类科目编码 | 科目名称 | 决算数 |
| --- | --- | --- | --- | --- | --- |
| 301 | 工资福利支出 | 45.00 | 302 | 商品和服务支出 | 14.00 |
| 人员经费合计 | | 45.00 | 公用经费合计 | | 14.00 |`,
  },
  silent: {
    "a table that goes down to 款 only": `${listed("20502 | 普通教育")}\n${generalItems("2.00")}`,
    "two sets of tables (two units)": `${spending("万元", "80.00", "60.00", "20.00")}\n${spending("万元", "30.00", "25.00", "5.00")}`,
    "one table": summary("80.00"),
  },
  unprovoked: ["units", "open", "more", "less", "doubtful", "differs"],
});
