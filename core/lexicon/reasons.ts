/** Which way a stated reason points. Data only; matched clause by clause, doubtful words left out. */

/** Reasons that mean more of something. */
export const upReasons: readonly RegExp[] = [
  /新增(?:[^减降]{0,10})(?:项目|人员|任务|支出|经费|费用)/,
  /(?:人员|职工|人数|编制|项目|任务|工作量|业务量|经费|开支|支出|费用?|活动|次数|批次|工资|基数)(?:有所|相应|较多|大幅|的)?(?:增加|增长|增多|上涨|上升|上调|提高)/,
  /^(?:本年度?|当年)?(?:增加|追加)了?(?:[^减降]{0,10})(?:项目|人员|任务|支出|经费)$/,
];

/** Reasons that mean less of something. */
export const downReasons: readonly RegExp[] = [
  /厉行节约|过紧日子|勤俭节约/,
  /(?:压减|压缩|缩减|减少)了?(?:[^增升]{0,10})(?:项目|人员|活动|支出|开支|经费|费用|接待)/,
  /(?:人员|职工|人数|编制|项目|任务|工作量|业务量|经费|开支|支出|费用?|活动|次数|批次|工资|基数)(?:有所|相应|较多|大幅|的)?(?:减少|下降|降低|压减|压缩)/,
];

/** Another year, a shift between lines or a negation: the direction of such a clause is anyone's guess. */
export const unclearReasons =
  /上年|去年|上一年|以前|往年|往期|\d|年初|预算|结转|结余|收回|其他|自有|非财政|单位资金|未|不|没|无|虽|但|而|转为|调整|抵|补缴|退|基金|同期|疫情|口径/;
