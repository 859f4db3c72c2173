import type { Formula } from "./formula.ts";
import { capital, capitalSpending, fund, three, threeCompared, threeList } from "./places.ts";

const cars = "公务用车购置及运行维护费";

/** “三公”经费支出决算表 in its three layouts, 政府性基金 and 国有资本经营. */
export const sevenToNine: readonly Formula[] = [
  {
    id: "F7.1",
    says: "合计 = 因公出国（境）费 + 公务用车购置及运行费小计 + 公务接待费，预算、决算分别成立",
    basis: "按名称取数，不按位置；式子成立不等于取数无误。",
    trials: [
      {
        name: "预算数、决算数各占一半的横表：预算",
        document: "national",
        rule: "table-total",
        of: [three(0), three(1), three(2), three(5)],
        wrong: "16.50",
      },
      {
        name: "预算数、决算数各占一半的横表：决算",
        document: "national",
        rule: "table-total",
        of: [three(6), three(7), three(8), three(11)],
        wrong: "12.70",
      },
      {
        name: "每项下分预算数、决算数的横表：预算",
        rule: "table-total",
        of: [three(0), three(2), three(4), three(10)],
        wrong: "16.50",
      },
      {
        name: "每项下分预算数、决算数的横表：决算",
        rule: "table-total",
        of: [three(1), three(3), three(5), three(11)],
        wrong: "12.70",
      },
      {
        name: "竖列表",
        document: "yunnan",
        rule: "table-total",
        of: [
          threeList("（一）支出合计", 4),
          threeList("1．因公出国（境）费", 4),
          threeList("3．公务接待费", 4),
        ],
        wrong: "12.70",
      },
      {
        name: "先接待后用车的竖列对比表",
        document: "compared",
        rule: "table-total",
        of: [threeCompared("合计", 2), threeCompared("2.公务接待费", 2), threeCompared(`3.${cars}`, 2)],
        wrong: "12.70",
      },
    ],
  },
  {
    id: "F7.2",
    says: "公务用车小计 = 公务用车购置费 + 公务用车运行（维护）费",
    basis: "购置、运行分列是公开要求。",
    trials: [
      {
        name: "预算数、决算数各占一半的横表",
        document: "national",
        rule: "table-total",
        of: [three(9), three(8), three(10)],
        wrong: "5.40",
      },
      {
        name: "每项下分预算数、决算数的横表",
        rule: "table-total",
        of: [three(7), three(5), three(9)],
        wrong: "5.40",
      },
      {
        name: "竖列表",
        document: "yunnan",
        rule: "table-total",
        of: [
          threeList("（1）公务用车购置费", 4),
          threeList(`2．${cars}`, 4),
          threeList("（2）公务用车运行维护费", 4),
        ],
        wrong: "5.40",
      },
    ],
  },
  {
    id: "F7.3",
    says: "对比表：增减额 = 本年 − 上年；增减幅 = 增减额 ÷ 上年",
    basis: "增减幅按印出的位数复算。",
    trials: [
      {
        name: "增减额有误",
        document: "compared",
        rule: "stated-change",
        of: [
          threeCompared("1.因公出国（境）费", 3),
          threeCompared("1.因公出国（境）费", 1),
          threeCompared("1.因公出国（境）费", 2),
        ],
        wrong: "-0.40",
      },
      {
        name: "增减幅有误",
        document: "compared",
        rule: "stated-change",
        of: [
          threeCompared("2.公务接待费", 4),
          threeCompared("2.公务接待费", 2),
          threeCompared("2.公务接待费", 3),
        ],
        wrong: "-19.09%",
      },
    ],
  },
  {
    id: "F8.1",
    says: "政府性基金：本年支出小计 = 基本支出 + 项目支出",
    basis: "表内定义。",
    trials: [
      {
        name: "项目支出少计",
        rule: "table-total",
        of: [fund("城市建设支出", 5), fund("城市建设支出", 3), fund("城市建设支出", 4)],
        wrong: "39.10",
      },
    ],
  },
  {
    id: "F8.2",
    says: "政府性基金：年初结转和结余 + 本年收入 = 本年支出小计 + 年末结转和结余",
    basis: "逐行成立；空白年末按0计。",
    trials: [
      {
        name: "一行年末结转和结余有误",
        rule: "balance",
        of: [
          fund("城市建设支出", 6),
          fund("城市建设支出", 1),
          fund("城市建设支出", 2),
          fund("城市建设支出", 3),
        ],
        wrong: "2.50",
      },
    ],
  },
  {
    id: "F8.3",
    says: "政府性基金：合计 = 类之和，类 = 款之和，款 = 项之和",
    basis: "同其他分科目表。",
    trials: [
      {
        name: "项与款不符",
        rule: "subject-hierarchy",
        of: [fund("城市建设支出", 2), fund("国有土地使用权出让收入安排的支出", 2)],
        wrong: "42.60",
      },
      {
        name: "合计与类不符",
        rule: "table-total",
        of: [fund("合计", 2), fund("城乡社区支出", 2)],
        wrong: "42.60",
      },
    ],
  },
  {
    id: "F9.1",
    says: "国有资本经营：合计（本年支出小计） = 基本支出 + 项目支出",
    basis: "有只列支出的，也有列年初、收入、支出、年末的。",
    trials: [
      {
        name: "只列支出的表",
        document: "national",
        rule: "table-total",
        of: [
          capitalSpending("国有企业退休人员社会化管理补助支出", 3),
          capitalSpending("国有企业退休人员社会化管理补助支出", 1),
        ],
        wrong: "5.90",
      },
      {
        name: "收入支出表",
        rule: "table-total",
        of: [
          capital("国有企业退休人员社会化管理补助支出", 5),
          capital("国有企业退休人员社会化管理补助支出", 3),
        ],
        wrong: "5.90",
      },
    ],
  },
  {
    id: "F9.2",
    says: "国有资本经营：年初结转和结余 + 本年收入 = 本年支出 + 年末结转和结余（列了才查）",
    basis: "只列支出的表没有这一关系。",
    trials: [
      {
        name: "一行年初结转和结余有误",
        rule: "balance",
        of: [
          capital("国有企业退休人员社会化管理补助支出", 1),
          capital("国有企业退休人员社会化管理补助支出", 2),
          capital("国有企业退休人员社会化管理补助支出", 3),
          capital("国有企业退休人员社会化管理补助支出", 6),
        ],
        wrong: "1.40",
      },
    ],
  },
];
