/** Lines of income and expenditure tables that hold the whole together (public tables 01 and 04 and their budget forms). Data only. */

export const yearIncome =
  /^(?:本年|当年)(?:度)?(?:财政拨款)?收入(?:合计|总计|小计)?$|^(?:财政拨款)?收入合计$/;
export const yearSpending =
  /^(?:本年|当年)(?:度)?(?:财政拨款)?支出(?:合计|总计|小计)?$|^(?:财政拨款)?支出合计$/;
export const grandIncome = /^(?:收入|收)?总计$|^收入总计\(.*\)$/;
export const grandSpending = /^(?:支出|支)?总计$|^支出总计\(.*\)$/;
/** Balances that stand between the year's total and the grand total. */
export const incomeAdders =
  /^(?:使用(?:非财政拨款|专用)结余|(?:用)?事业基金弥补|(?:年初|上年|期初)(?:财政拨款|一般公共预算)?.{0,4}(?:结转|结余)|(?:动用|使用).{0,8}(?:结转|结余)|非财政拨款结余|用事业基金)/;
export const spendingAdders =
  /^(?:结余分配|(?:年末|年终|期末)(?:财政拨款|一般公共预算)?.{0,4}(?:结转|结余)|结转下年|(?:本年|年末)?(?:结转|结余)(?:和结余)?(?:下年|分配)?|上缴|缴回)/;
/** Lines that only split the balance above them. */
export const adderDetail =
  /^(?:基本支出|项目支出|经营|提取|转入|交纳|其他\)|一般公共预算|政府性基金|国有资本)/;
export const fundLine: readonly (readonly [RegExp, "general" | "fund" | "capital"])[] = [
  [/^一般公共预算/, "general"],
  [/^政府性基金/, "fund"],
  [/^国有资本/, "capital"],
];
