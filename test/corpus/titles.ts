import type { Context } from "./context.ts";
import { threePublicName } from "./context.ts";

/** Wording of headings differs; what they announce does not. */
export function titleOf(c: Context, topic: string): string {
  const tail = c.year % 2 === 0 ? "说明" : "";
  const three = threePublicName(c.pen);
  const titles: Record<string, string> = {
    overall: `收入支出决算总体情况${tail}`,
    income: `收入决算情况${tail}`,
    expenditure: `支出决算情况${tail}`,
    fiscal: `财政拨款收入支出决算总体情况${tail}`,
    general: `一般公共预算财政拨款支出决算情况${tail}`,
    basic: `一般公共预算财政拨款基本支出决算情况${tail}`,
    three: `${c.pen.random.pick(["财政拨款", "一般公共预算财政拨款", ""])}${three}支出决算情况${tail}`,
    fund: `政府性基金预算${c.pen.random.pick(["财政拨款收入支出", "财政拨款支出", "收入支出", "支出"])}决算情况${tail}`,
    capital: `国有资本经营预算${c.pen.random.pick(["财政拨款支出", "财政拨款收入支出", "支出"])}决算情况${tail}`,
    performance: c.pen.random.pick([
      "预算绩效情况说明",
      "预算绩效管理情况",
      `关于${c.year}年度预算绩效情况的说明`,
    ]),
    agency: c.pen.random.pick(["机关运行经费支出情况", "机关运行经费支出说明", "机关运行经费情况"]),
    procurement: c.pen.random.pick(["政府采购支出情况", "政府采购支出说明", "政府采购情况"]),
    assets: c.pen.random.pick(["国有资产占有使用情况", "国有资产占用情况说明", "国有资产占用情况"]),
    meetings: c.pen.random.pick(["会议费、培训费支出情况", "一般性支出情况说明"]),
    other: c.pen.random.pick(["其他重要事项的情况说明", "其他重要事项情况说明"]),
  };
  const other = synonyms[topic];
  const usual = titles[topic] ?? topic;
  return c.pen.style.free && other !== undefined
    ? c.pen.random.fork(`title ${topic}`).pick([usual, ...other(c)])
    : usual;
}

/** Headings that offices use instead of those of the form. */
const synonyms: Readonly<Record<string, (c: Context) => string[]>> = {
  overall: (c) => [
    "收支决算总体情况",
    "收入支出决算总体情况说明",
    "部门收支总体情况",
    `${c.year}年度收入支出决算总体情况说明`,
    "收支决算总体情况说明",
  ],
  income: (c) => [
    "收入决算情况说明",
    `关于${c.year}年度收入决算情况说明`,
    "收入决算说明",
    "部门决算收入情况",
  ],
  expenditure: (c) => [
    "支出决算情况说明",
    `关于${c.year}年度支出决算情况说明`,
    "支出决算说明",
    "部门决算支出情况",
  ],
  fiscal: () => ["财政拨款收支决算总体情况", "财政拨款收入支出决算情况说明", "财政拨款收支情况"],
  general: () => [
    "一般公共预算支出决算情况说明",
    "一般公共预算财政拨款支出决算情况说明",
    "一般公共预算拨款支出情况",
  ],
  basic: () => ["一般公共预算基本支出决算情况说明", "一般公共预算财政拨款基本支出情况"],
  three: (c) => [
    `${threePublicName(c.pen)}支出情况说明`,
    `${threePublicName(c.pen)}财政拨款支出决算情况说明`,
    `一般公共预算${threePublicName(c.pen)}支出情况`,
  ],
  fund: () => ["政府性基金预算收支情况", "政府性基金预算收入支出决算情况", "政府性基金支出决算情况"],
  capital: () => ["国有资本经营预算收支情况", "国有资本经营预算支出决算情况说明"],
  agency: () => ["机关运行经费", "机关运行经费支出决算情况说明"],
  procurement: () => ["政府采购", "政府采购支出决算情况说明"],
  assets: () => ["国有资产占用情况说明", "国有资产情况"],
};
