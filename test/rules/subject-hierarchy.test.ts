import { subjectHierarchy } from "../../core/rules/subject-hierarchy.ts";
import { testRule } from "../support/rule-tester.ts";

const general = (body: string, head = "| 科目编码 | 科目名称 | 合计 |\n| --- | --- | --- |") =>
  `一般公共预算财政拨款支出决算表\n单位：万元\n\n${head}\n${body}`;

testRule(subjectHierarchy, {
  agree: {
    "joined codes": general(`| 208 | 社会保障和就业支出 | 32.40 |
| 20805 | 行政事业单位养老支出 | 32.40 |
| 2080501 | 行政单位离退休 | 10.00 |
| 2080505 | 机关事业单位基本养老保险缴费支出 | 22.40 |`),
    "codes in three columns": general(
      `| 208 | | | 社会保障和就业支出 | 32.40 |
| 208 | 05 | | 行政事业单位养老支出 | 32.40 |
| 208 | 05 | 01 | 行政单位离退休 | 10.00 |
| 208 | 05 | 05 | 机关事业单位基本养老保险缴费支出 | 22.40 |`,
      "| 类 | 款 | 项 | 科目名称 | 合计 |\n| --- | --- | --- | --- | --- |",
    ),
    "a class whose 款 is not printed": general(`| 221 | 住房保障支出 | 18.35 |
| 2210201 | 住房公积金 | 12.35 |
| 2210203 | 购房补贴 | 6.00 |`),
  },
  differ: {
    "a section against its items": general(`| 208 | 社会保障和就业支出 | 34.20 |
| 20805 | 行政事业单位养老支出 | 〔34.20〕 |
| 2080501 | 行政单位离退休 | 10.00 |
| 2080505 | 机关事业单位基本养老保险缴费支出 | 22.40 |`),
    "code and name in one cell": general(
      `| 221住房保障支出 | 〔18.35〕 |
| 22102住房改革支出 | 15.35 |
| 22103城乡社区住宅 | 2.00 |`,
      "| 科目 | 合计 |\n| --- | --- |",
    ),
  },
  silent: {
    "items of several units under one code": general(`| 2080501 | 行政单位离退休 | 10.00 |
| 2080501 | 行政单位离退休 | 22.40 |
| 208 | 社会保障和就业支出 | 1.00 |`),
    "no codes": general("| | 住房公积金 | 12.35 |\n| | 购房补贴 | 6.00 |"),
  },
  unprovoked: ["units", "open", "more", "less"],
});
