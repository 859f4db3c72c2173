import type { Formula, Spot } from "./formula.ts";

const one = (row: string): Spot => ({ table: "收入支出决算总表", row, right: 1 });

/** 收入支出决算总表. */
export const incomeExpenditureFormulas: readonly Formula[] = [
  {
    id: "F1.1",
    says: "本年收入合计 = 各项收入之和",
    basis: "表内定义。空白按未发生计。",
    trials: [
      {
        name: "一项收入多计",
        rule: "table-total",
        of: [one("本年收入合计"), one("事业收入"), one("其他收入")],
        wrong: "261.90",
      },
    ],
  },
];
