import { expect, test } from "vitest";
import { textOf } from "../../core/model/document.ts";
import { sectionFinder } from "../../core/parse/sections.ts";
import { documentOf, outlineText } from "../support/snapshots.ts";

const outline = (source: string) => outlineText(documentOf(source));

test("parts, sections and subsections nest by their numbers", () => {
  expect(
    outline(`第一部分 单位概况
一、主要职责
（一）负责全县水利工作，拟订规划。
（二）承担防汛抗旱工作，完成其他任务。
二、机构设置
内设科室五个。
第二部分 2023年度决算情况说明
一、收入决算情况说明
本年收入30.00万元。
（一）一般公共预算财政拨款收入情况
30.00万元。`),
  ).toBe(`第一部分 单位概况 [overview]
  一、 主要职责 [duties]
  二、 机构设置 [organisation]
第二部分 2023年度决算情况说明 [explanation]
  一、 收入决算情况说明 [income]
    （一） 一般公共预算财政拨款收入情况 [income]`);
});

test("automatic numbers that were exported in Arabic stand beside the typed Chinese ones", () => {
  const document = documentOf(`第一部分 决算情况说明
1、 收入支出决算总体情况说明
收支总计30.00万元。
2、 收入决算情况说明
收入30.00万元。
三、支出决算情况说明
支出30.00万元。
（一）基本支出情况
20.00万元。
4、 财政拨款收入支出决算总体情况说明
30.00万元。`);
  expect(document.sections.map(({ level }) => level)).toEqual([0, 1, 2, 2, 2, 3, 2]);
});

test("items of lists, budget items and glossary entries are no sections", () => {
  const document = documentOf(`一、主要职责
1.贯彻执行法律法规。
2.负责公共服务工作。
二、支出决算具体情况
1.一般公共服务（类）政府办公厅（室）及相关机构事务（款）行政运行（项）：支出决算为3.00万元。
2.卫生健康（类）行政事业单位医疗（款）行政单位医疗（项）
支出决算为2.00万元。
三、名词解释
一、财政拨款收入：指单位从同级财政部门取得的资金。
二、事业收入：指事业单位取得的收入。`);
  expect(outlineText(document)).toBe(
    "一、 主要职责 [duties]\n二、 支出决算具体情况 [spending]\n三、 名词解释 [glossary]",
  );
  expect(document.paragraphs.filter(({ role }) => role === "item")).toHaveLength(6);
});

test("a run-in heading opens a section, and its words go on as body", () => {
  const document = documentOf(
    "二、资金收支情况\n（一）收入情况。单位本年收入30.00万元。\n（二）支出情况。单位本年支出30.00万元。",
  );
  expect(outlineText(document)).toBe(
    "二、 资金收支情况 [income-spending]\n  （一） 收入情况 [income]\n  （二） 支出情况 [spending]",
  );
  const bodies = document.paragraphs
    .filter(({ role }) => role === "body")
    .map((each) => textOf(document, each.range));
  expect(bodies).toEqual(["单位本年收入30.00万元。", "单位本年支出30.00万元。"]);
});

test("an annex takes the title below it; a report without a number starts a section of its own", () => {
  expect(
    outline(`第四部分 附件
附件1
青禾县水利局2023年度部门整体支出绩效评价报告
一、基本情况
正常。
附件2
农村饮水安全工程
专项资金绩效评价报告
一、项目概况
已建成。
2023年度青禾县水利局绩效自评报告
一、自评结论
良好。`),
  ).toBe(`第四部分 附件 [annexes]
  附件1 青禾县水利局2023年度部门整体支出绩效评价报告 [performance-report]
    一、 基本情况 [overview]
  附件2 农村饮水安全工程专项资金绩效评价报告 [performance-report]
    一、 项目概况 [project-overview]
  - 2023年度青禾县水利局绩效自评报告 [performance-report]
    一、 自评结论 [conclusion]`);
});

test("headings whose number was lost stand with their siblings", () => {
  const document = documentOf(`（一）项目资金情况
1.项目资金到位情况分析
资金全部到位，及时足额拨付。
项目资金使用情况分析
资金使用合规，未发现挤占挪用。
3.项目资金管理情况分析
管理制度健全。`);
  expect(document.sections.map(({ level }) => level)).toEqual([0, 1, 2, 2, 2]);
});

test("headings without numbers are known by their words, or by the source", () => {
  expect(outline("第一部分 概况\n职责明确。\n名词解释\n1.事业收入：指事业单位取得的收入。")).toContain(
    "- 名词解释 [glossary]",
  );
  expect(
    outline(
      "<h1>青禾县水利局2023年度部门决算</h1><h2>部门概况</h2><p>职责明确。</p><h2>收入决算情况</h2><p>收入30.00万元。</p>",
    ),
  ).toBe("- 部门概况 [overview]\n  - 收入决算情况 [income]");
});

test("the section of an offset is the innermost one", () => {
  const document = documentOf("第一部分 概况\n一、职责\n承担工作。\n二、机构\n内设五个。");
  const at = sectionFinder(document.sections);
  expect(at(document.text.indexOf("承担"))).toBe(2);
  expect(at(document.text.indexOf("内设"))).toBe(3);
  expect(at(0)).toBe(1);
});
