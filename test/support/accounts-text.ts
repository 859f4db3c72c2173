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
四、一般公共预算财政拨款支出决算情况说明
一般公共预算财政拨款支出30.00万元。
五、“三公”经费支出决算情况说明
无“三公”经费支出，无政府性基金预算支出。
六、机关运行经费
无机关运行经费支出。
七、政府采购支出情况
无政府采购支出。
第三部分 名词解释
1.财政拨款收入：指单位从同级财政部门取得的资金。
附表
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
