import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extractStructure } from "../../../core/extract/structure.ts";
import { profiles } from "../../../core/lexicon/provincial.ts";
import { requiredTables } from "../../../core/lexicon/required-tables.ts";
import type { Identity } from "../../../core/model/document.ts";
import type { Requirement } from "../../../core/model/structure.ts";
import { usualThresholds } from "../../../core/model/thresholds.ts";
import { requiredPart } from "../../../core/rules/required-part.ts";
import { requiredSection } from "../../../core/rules/required-section.ts";
import { requiredTable } from "../../../core/rules/required-table.ts";
import { documentOf } from "../../support/snapshots.ts";

const identityOf = (province: string, year: number): Partial<Identity> => ({
  isDisclosure: true,
  kinds: ["department-final-accounts"],
  province,
  year,
});

const requirementsOf = (text: string, identity: Partial<Identity>): readonly Requirement[] =>
  extractStructure(documentOf(text, identity)).requirements ?? [];

/** Keys of what is not found, with the tier that the rules give it. */
function missing(text: string, identity: Partial<Identity>): string[] {
  const relations = { requirements: requirementsOf(text, identity) } as never;
  const tiers = [requiredPart, requiredSection, requiredTable].flatMap((rule) =>
    [...rule.check(relations, usualThresholds)].flatMap((result) =>
      result.verdict === "differ" ? [result] : [],
    ),
  );
  return tiers.map(({ tier, data }) => `${tier} ${data?.name}`);
}

const narrative = `第一部分 单位概况
一、主要职责
承担行业管理工作。
二、机构设置
内设科室五个。
第二部分 情况说明
一、收入支出决算总体情况说明
收入总计30.00万元，支出总计30.00万元。
二、收入决算情况说明
本年收入合计30.00万元。
三、支出决算情况说明
本年支出合计30.00万元，其中基本支出20.00万元，项目支出10.00万元。
四、财政拨款收入支出决算总体情况说明
财政拨款收入、支出总计30.00万元。
五、一般公共预算财政拨款支出决算情况说明
一般公共预算财政拨款支出30.00万元。
六、一般公共预算财政拨款基本支出决算情况说明
人员经费15.00万元，公用经费5.00万元。
七、“三公”经费支出决算情况说明
无“三公”经费支出，无政府性基金预算、国有资本经营预算支出。
八、机关运行经费
无机关运行经费支出。
九、政府采购支出情况
无政府采购支出。
十、国有资产占用情况
共有车辆0辆，单价100万元以上设备0台。
十一、预算绩效情况
对2个项目开展了绩效自评，平均得分95分。
`;
const eight = [
  "收入支出决算总表",
  "收入决算表",
  "支出决算表",
  "财政拨款收入支出决算总表",
  "一般公共预算财政拨款支出决算表",
  "一般公共预算财政拨款基本支出决算表",
  "财政拨款“三公”经费支出决算表",
  "政府性基金预算财政拨款收入支出决算表",
];
const nine = [...eight, "国有资本经营预算财政拨款收入支出决算表"];
const sichuan = [
  ...nine,
  "财政拨款支出决算明细表",
  "一般公共预算财政拨款支出决算明细表",
  "一般公共预算财政拨款项目支出决算表",
];
const tables = (titles: readonly string[]) =>
  titles
    .map(
      (title) =>
        `${title}\n单位：万元\n| 项目 | 决算数 |\n| --- | --- |\n| 合计 | 30.00 |\n| 基本支出 | 20.00 |`,
    )
    .join("\n\n");
const terms = "第三部分 名词解释\n1.财政拨款收入：指单位从同级财政部门取得的资金。\n";
const schedules = "第五部分 附表\n";
const without = (titles: readonly string[], ...gone: string[]) =>
  titles.filter((title) => !gone.includes(title));

describe("the national form", () => {
  const text = (titles: readonly string[]) => `${narrative}${terms}第四部分 决算表\n${tables(titles)}`;

  test("eight tables up to FY2019, nine from FY2021, either for FY2020", () => {
    const owed = (year: number) =>
      requiredTables.filter(
        ({ kinds, from = 0, to = 9999 }) =>
          kinds.includes("department-final-accounts") && year >= from && year <= to,
      ).length;
    expect([2016, 2019, 2020, 2021, 2024].map(owed)).toEqual([8, 8, 8, 9, 9]);
    expect(missing(text(eight), identityOf("41", 2019))).toEqual([]);
    expect(missing(text(eight), identityOf("41", 2020))).toEqual([]);
    expect(missing(text(nine), identityOf("41", 2020))).toEqual([]);
    expect(missing(text(eight), identityOf("41", 2021))).toEqual(["probable 国有资本经营预算支出表"]);
    expect(missing(text(nine), identityOf("41", 2021))).toEqual([]);
  });

  test("a longer list of tables is normal anywhere", () => {
    expect(missing(text(sichuan), identityOf("41", 2023))).toEqual([]);
  });
});

describe("a province's own form", () => {
  const text = (titles: readonly string[], part = schedules) =>
    `${narrative}${terms}${part}${tables(titles)}`;

  test("Sichuan: all of its tables", () => {
    expect(missing(text(sichuan), identityOf("51", 2023))).toEqual([]);
  });

  test("Sichuan: one of its tables is missing where all others are there", () => {
    const titles = without(sichuan, "一般公共预算财政拨款项目支出决算表");
    expect(missing(text(titles), identityOf("51", 2023))).toEqual([
      "probable 一般公共预算财政拨款项目支出决算表",
    ]);
  });

  test("the same where attachments may hold it: probable as well", () => {
    const titles = without(sichuan, "一般公共预算财政拨款项目支出决算表");
    expect(missing(`${text(titles)}\n详见附件。`, identityOf("51", 2023))).toEqual([
      "probable 一般公共预算财政拨款项目支出决算表",
    ]);
  });

  test("Sichuan: half of the form is there, the rest is worth a note", () => {
    const titles = without(
      sichuan,
      "一般公共预算财政拨款项目支出决算表",
      "一般公共预算财政拨款支出决算明细表",
    );
    expect(missing(text(titles), identityOf("51", 2023))).toEqual([
      "note 一般公共预算财政拨款支出决算明细表",
      "note 一般公共预算财政拨款项目支出决算表",
    ]);
  });

  test("an office of Sichuan with the national form owes nothing more; nor does a Hunan office", () => {
    expect(missing(text(nine, "第四部分 决算表\n"), identityOf("51", 2023))).toEqual([]);
    expect(missing(text(without(sichuan, "财政拨款支出决算明细表")), identityOf("43", 2023))).toEqual([]);
  });

  test("Sichuan: the table of three-public expenses from funds was published up to FY2021", () => {
    expect(missing(text(sichuan), identityOf("51", 2021))).toEqual([
      "probable 政府性基金预算财政拨款“三公”经费支出决算表",
    ]);
    const whole = [...sichuan, "政府性基金预算财政拨款“三公”经费支出决算表"];
    expect(missing(text(whole), identityOf("51", 2021))).toEqual([]);
  });

  test("Yunnan: two tables of three-public expenses from FY2023", () => {
    const own = [...nine, "一般公共预算财政拨款项目支出决算表"];
    const rest = `${narrative}十二、重点工作概述\n完成年度任务。\n十三、相关口径说明\n基本支出中人员经费包括工资。\n${terms}第四部分 决算表\n`;
    expect(missing(rest + tables(own), identityOf("53", 2022))).toEqual([]);
    expect(missing(rest + tables(own), identityOf("53", 2023))).toEqual([
      "probable 一般公共预算财政拨款“三公”经费情况表",
    ]);
    const both = [...own, "一般公共预算财政拨款“三公”经费情况表"];
    expect(missing(rest + tables(both), identityOf("53", 2023))).toEqual([]);
  });

  test("Chongqing: the contact is missing where counts and meetings are told", () => {
    const own = `${narrative}十二、“三公”经费实物量情况\n国内公务接待3批次20人次。\n十三、会议费、培训费情况\n会议费支出0.50万元。\n`;
    const last = "十四、决算公开联系方式及信息反馈渠道\n联系电话：023-12345678。\n";
    const end = `${terms}第四部分 决算表\n${tables(nine)}`;
    expect(missing(own + end, identityOf("50", 2023))).toEqual(["probable 决算公开联系方式及信息反馈渠道"]);
    expect(missing(own + last + end, identityOf("50", 2023))).toEqual([]);
  });

  test("Yunnan, budgets: one of the added tables is missing where the others are there", () => {
    const identity = { ...identityOf("53", 2023), kinds: ["department-budget"] as const };
    const standard = nine.map((title) => title.replace("决算", "预算"));
    const added = ["项目支出绩效目标表", "部门政府采购预算表", "对下转移支付预算表"];
    const lacks = (titles: readonly string[]) =>
      missing(`${narrative}${terms}${schedules}${tables([...standard, ...titles])}`, identity).filter(
        (each) => added.some((title) => each.endsWith(title)),
      );
    expect(lacks(added)).toEqual([]);
    expect(lacks(added.slice(0, 2))).toEqual(["probable 对下转移支付预算表"]);
    expect(lacks([])).toEqual([]);
  });

  test("nothing of a province is ever certain", () => {
    for (const { requirements } of profiles)
      for (const own of requirements) expect(own).not.toHaveProperty("firm");
    const bare = `${narrative}${terms}${schedules}${tables(sichuan.slice(0, -1))}`;
    for (const { province } of profiles)
      expect(missing(bare, identityOf(province, 2024)).filter((each) => each.startsWith("certain"))).toEqual(
        [],
      );
  });
});

const variants = new URL("../../../../shared/design/heading-variants.json", import.meta.url);
const needed = {
  "A 概况/职责": "duties",
  "B 机构/单位构成/人员": "organisation",
  "C 收支总体": "income-spending",
  "D 收入": "income",
  "E 支出": "spending",
  "F 财政拨款收支总体": "fiscal-total",
  "G 一般公共预算支出": "general-budget",
  "H 基本支出": "basic-spending",
  "I 三公": "three-public",
  "J 政府性基金": "funds",
  "K 国资预算": "state-capital",
  "L 机关运行经费": "agency-costs",
  "M 政府采购": "procurement",
  "N 国有资产": "state-assets",
  "O 绩效": "performance",
  "R 名词解释": "glossary",
} as const;
/** Headings whose words alone do not say which section they are (other matters, government accounts, one project). */
const vague =
  /项目(?:概况|基本概况|基本情况)|全市|重点工作|总体工作|^总体情况$|改革|人员情况|人员编制|人员构成|其他情况|草案|調整|培训费及会议费|项目支出决算|收益征缴|部门(?:预算|决算)?(?:收入|支出)总体|^部门(?:预算)?支出总体情况|单位(?:收入|支出)总体|^收入总体情况/;

test.skipIf(!existsSync(variants))("every heading collected from real pages satisfies what it is for", () => {
  const groups: Record<string, Record<string, number>> = JSON.parse(readFileSync(variants, "utf8"));
  const others = "甲项情况\n乙项情况\n";
  const unmet: string[] = [];
  for (const [group, key] of Object.entries(needed)) {
    for (const title of Object.keys(groups[group] ?? {})) {
      if (vague.test(title)) continue;
      const heading = key === "glossary" ? `第九部分 ${title}` : `五、${title}`;
      const body = "以下为具体内容。\n";
      const text = `${heading}\n${body}${others}一、收入决算情况说明\n无。\n二、支出决算情况说明\n无。\n三、政府采购情况\n无。\n四、机关运行经费\n无。\n六、国有资产占用情况\n无。\n七、预算绩效情况\n无。\n`;
      const found = requirementsOf(text, identityOf("41", 2023)).find((each) => each.key === key);
      if (found === undefined || found.found === undefined) unmet.push(`${key} ${title}`);
    }
  }
  expect(unmet).toEqual([]);
});
