import type { Formula, Spot, Trial } from "./formula.ts";
import { income, spending, totals } from "./places.ts";

/** The same figure in the rows of a class, its section and its item. */
type Rows = readonly [Spot, string][];

const housing = ["住房保障支出", "住房改革支出", "住房公积金"] as const;

function housingRows(of: typeof income, columns: readonly number[], wrong: string): Rows {
  return housing.flatMap((row) => columns.map((column): [Spot, string] => [of(row, column), wrong]));
}

/** Sums down the columns of a table by subject, and from class to section to item. */
function subjectTrials(of: typeof income, columns: readonly [number, number]): readonly (readonly Trial[])[] {
  const [first = [of("合计"), ""] as const, ...others] = housingRows(of, columns, "18.45");
  const both = (row: string, wrong: string) =>
    columns.map((column): [Spot, string] => [of(row, column), wrong]);
  return [
    [
      {
        name: `${of === income ? "收入" : "支出"}合计与各类之和不符`,
        rule: "table-total",
        of: [first[0], of("合计", columns[0])],
        wrong: first[1],
        also: others,
      },
    ],
    [
      {
        name: `${of === income ? "收入" : "支出"}类与款之和不符`,
        rule: "subject-hierarchy",
        of: [of("住房改革支出", columns[0]), of("住房保障支出", columns[0])],
        wrong: "18.53",
        also: both("住房改革支出", "18.53").slice(1),
      },
      {
        name: `${of === income ? "收入" : "支出"}款与项之和不符`,
        rule: "subject-hierarchy",
        of: [of("行政单位离退休", columns[0]), of("行政事业单位养老支出", columns[0])],
        wrong: "10.80",
        also: both("行政单位离退休", "10.80").slice(1),
      },
    ],
  ];
}

const [incomeTotals = [], incomeLevels = []] = subjectTrials(income, [1, 2]);
const [spendingTotals = [], spendingLevels = []] = subjectTrials(spending, [1, 2]);

/** 收入支出决算总表, 收入决算表, 支出决算表. */
export const oneToThree: readonly Formula[] = [
  {
    id: "F1.1",
    says: "本年收入合计 = 八项收入之和",
    basis: "总表定义；空白格按未发生计，行次、栏次不是金额。",
    trials: [
      {
        name: "一项收入多计",
        rule: "table-total",
        of: [totals("事业收入"), totals("本年收入合计"), totals("其他收入")],
        wrong: "3.50",
      },
      {
        name: "带行次和栏次的总表里一项收入多计",
        document: "national",
        rule: "table-total",
        of: [totals("经营收入", 2), totals("本年收入合计", 2)],
        wrong: "1.80",
      },
    ],
  },
  {
    id: "F1.2",
    says: "本年支出合计 = 各功能分类支出之和",
    basis: "总表定义；行数和名称随年度变化，按名称对应。",
    trials: [
      {
        name: "一类支出多计",
        rule: "table-total",
        of: [totals("住房保障支出"), totals("本年支出合计"), totals("社会保障和就业支出")],
        wrong: "18.95",
      },
    ],
  },
  {
    id: "F1.3",
    says: "收入总计 = 本年收入合计 + 使用非财政拨款结余（含专用结余） + 年初结转和结余",
    basis: "2019年度以前第二项为“用事业基金弥补收支差额”。",
    trials: [
      {
        name: "年初结转和结余多计",
        rule: "balance",
        of: [
          totals("年初结转和结余"),
          totals("总计"),
          totals("本年收入合计"),
          totals("使用非财政拨款结余（含专用结余）"),
        ],
        wrong: "8.80",
      },
      {
        name: "2018年度用事业基金弥补收支差额",
        document: "before2019",
        rule: "balance",
        of: [
          totals("用事业基金弥补收支差额"),
          totals("总计"),
          totals("本年收入合计"),
          totals("年初结转和结余"),
        ],
        wrong: "2.10",
      },
    ],
  },
  {
    id: "F1.4",
    says: "支出总计 = 本年支出合计 + 结余分配 + 年末结转和结余",
    basis: "总表定义。",
    trials: [
      {
        name: "结余分配多计",
        rule: "balance",
        of: [totals("结余分配"), totals("总计", 3), totals("本年支出合计"), totals("年末结转和结余")],
        wrong: "0.60",
      },
    ],
  },
  {
    id: "F1.5",
    says: "收入总计 = 支出总计",
    basis: "收支平衡。",
    trials: [
      {
        name: "收支总计不等",
        rule: "balance",
        of: [totals("总计"), totals("总计", 3)],
        wrong: "271.60",
        also: [[totals("年初结转和结余"), "9.00"]],
      },
    ],
  },
  {
    id: "F2.1",
    says: "收入决算表每行：本年收入合计 = 财政拨款 + 上级补助 + 事业 + 经营 + 附属上缴 + 其他",
    basis: "表内定义。",
    trials: [
      {
        name: "两行之间串了数",
        rule: "table-total",
        of: [income("行政运行", 2), income("行政运行", 1)],
        wrong: "119.90",
        also: [[income("事业运行", 2), "29.75"]],
      },
      {
        name: "编码不分栏的收入决算表",
        document: "national",
        rule: "table-total",
        of: [income("行政运行", 2), income("行政运行", 1)],
        wrong: "119.90",
        also: [[income("事业运行", 2), "29.75"]],
      },
    ],
  },
  { id: "F2.2", says: "合计行 = 各类之和，逐栏", basis: "合计行可在首行或末行。", trials: incomeTotals },
  { id: "F2.3", says: "类 = 款之和，款 = 项之和，逐栏", basis: "编码三栏或连写均可。", trials: incomeLevels },
  {
    id: "F3.1",
    says: "支出决算表每行：本年支出合计 = 基本 + 项目 + 上缴上级 + 经营 + 对附属单位补助",
    basis: "表内定义。",
    trials: [
      {
        name: "两行之间串了数",
        rule: "table-total",
        of: [spending("行政运行", 2), spending("行政运行", 1), spending("行政运行", 3)],
        wrong: "100.90",
        also: [[spending("事业运行", 2), "34.85"]],
      },
    ],
  },
  { id: "F3.2", says: "合计行 = 各类之和，逐栏", basis: "同收入决算表。", trials: spendingTotals },
  { id: "F3.3", says: "类 = 款之和，款 = 项之和，逐栏", basis: "同收入决算表。", trials: spendingLevels },
];
