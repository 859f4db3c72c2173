/** A small whole set of accounts of an invented unit: every part and section that the norms ask for. */
export const accountsText = `第一部分 单位概况
一、主要职责
承担行业管理工作。
二、机构设置
内设科室五个。
第二部分 2023年度单位决算情况说明
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
对2个项目开展了绩效自评。
第三部分 名词解释
1.财政拨款收入：指单位从同级财政部门取得的资金。
第四部分 决算表
收入支出决算总表
| 项目 | 决算数 |
| --- | --- |
| 合计 | 30.00 |`;

/** The text without the lines that begin with any of the words. */
export function withoutLines(text: string, ...openings: readonly string[]): string {
  return text
    .split("\n")
    .filter((line) => !openings.some((opening) => line.startsWith(opening)))
    .join("\n");
}
