import type { Formula, Spot, Trial } from "./formula.ts";
import { basic, capital, cellsOf, fiscal, fund, general, income, spending, three, totals } from "./places.ts";

const rule = "table-and-table";
const managedFund = "二、政府性基金预算财政拨款";
const capitalFund = "三、国有资本经营预算财政拨款";

const detail = cellsOf("财政拨款支出决算明细表");
const generalDetail = cellsOf("一般公共预算财政拨款支出决算明细表");
const projects = cellsOf("一般公共预算财政拨款项目支出决算表");

/** One figure in two tables; the first is changed. */
const tie = (name: string, of: readonly [Spot, ...Spot[]], wrong: string): Trial => ({
  name,
  rule,
  of,
  wrong,
});

const otherIncomes = ["上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"];

/** Relations between the public tables. */
export const betweenTables: readonly Formula[] = [
  {
    id: "X1",
    says: "总表本年收入合计 = 收入决算表合计",
    basis: "同一指标在两表各印一次。",
    trials: [tie("总表与收入决算表的收入合计不等", [totals("本年收入合计"), income("合计", 1)], "261.90")],
  },
  {
    id: "X2",
    says: "总表本年支出合计 = 支出决算表合计",
    basis: "同一指标在两表各印一次。",
    trials: [tie("总表与支出决算表的支出合计不等", [totals("本年支出合计"), spending("合计", 1)], "259.40")],
  },
  {
    id: "X3",
    says: "总表三项财政拨款收入之和 = 收入决算表财政拨款收入 = 财政拨款总表本年收入合计",
    basis: "财政拨款收入由三种预算组成。",
    trials: [
      tie(
        "总表三项之和与收入决算表不等",
        [
          income("合计", 2),
          totals("一般公共预算财政拨款收入"),
          totals("政府性基金预算财政拨款收入"),
          totals("国有资本经营预算财政拨款收入"),
        ],
        "248.10",
      ),
      tie("收入决算表与财政拨款总表不等", [fiscal("本年收入合计"), income("合计", 2)], "249.90"),
      tie(
        "基金收入在总表与财政拨款总表不等",
        [fiscal(managedFund), totals("政府性基金预算财政拨款收入")],
        "42.20",
      ),
    ],
  },
  {
    id: "X4",
    says: "总表上级补助、事业、经营、附属上缴、其他收入 = 收入决算表合计行同栏",
    basis: "同一指标在两表各印一次。",
    trials: otherIncomes.map((name, index) =>
      tie(`${name}两表不等`, [income("合计", index + 3), totals(name)], "7.70"),
    ),
  },
  {
    id: "X5",
    says: "总表各功能分类支出 = 支出决算表同类的本年支出合计",
    basis: "按类的名称对应。",
    trials: [tie("一类支出两表不等", [totals("住房保障支出"), spending("住房保障支出", 1)], "18.85")],
  },
  {
    id: "X6",
    says: "财政拨款总表一般公共预算栏本年支出合计 = 一般公共预算支出表合计",
    basis: "同一指标在两表各印一次。",
    trials: [
      tie("一般公共预算支出合计两表不等", [fiscal("本年支出合计", 2), general("合计", 1, 2)], "201.90"),
    ],
  },
  {
    id: "X7",
    says: "财政拨款总表政府性基金的收入、支出、年初、年末 = 政府性基金表合计行",
    basis: "同一指标在两表各印一次。",
    trials: [
      tie("基金支出两表不等", [fund("合计", 3), fiscal("本年支出合计", 3)], "41.90"),
      tie("基金收入两表不等", [fund("合计", 2), totals("政府性基金预算财政拨款收入")], "42.90"),
      tie("基金年初结转和结余两表不等", [fund("合计", 1), fiscal(managedFund, 1, 2)], "1.30"),
      tie("基金年末结转和结余两表不等", [fund("合计", 6), fiscal("年末财政拨款结转和结余", 3)], "1.80"),
    ],
  },
  {
    id: "X8",
    says: "财政拨款总表国有资本经营的收入、支出、年初、年末 = 国有资本经营表合计行（列了才比）",
    basis: "只列支出的表只比支出。",
    trials: [
      tie("国有资本经营支出两表不等", [capital("合计", 3), fiscal("本年支出合计", 4)], "6.60"),
      tie("国有资本经营收入两表不等", [capital("合计", 2), totals("国有资本经营预算财政拨款收入")], "6.80"),
      tie("国有资本经营年初两表不等", [capital("合计", 1), fiscal(capitalFund, 1, 2)], "0.70"),
      tie("国有资本经营年末两表不等", [capital("合计", 6), fiscal("年末财政拨款结转和结余", 4)], "0.20"),
    ],
  },
  {
    id: "X9",
    says: "财政拨款总表本年支出合计 = 一般公共预算表 + 政府性基金表 + 国有资本经营表的支出合计",
    basis: "财政拨款支出由三种预算组成；不与支出决算表比。",
    trials: [
      tie(
        "三张分表之和与总表不等",
        [fiscal("本年支出合计"), general("合计", 1, 2), fund("合计", 3), capital("合计", 3)],
        "249.80",
      ),
    ],
  },
  {
    id: "X10",
    says: "财政拨款总表各功能分类的一般公共预算栏 = 一般公共预算支出表同类合计",
    basis: "按类的名称对应。",
    trials: [
      tie("一类支出两表不等", [fiscal("社会保障和就业支出", 2), general("社会保障和就业支出", 1)], "32.80"),
    ],
  },
  {
    id: "X11",
    says: "一般公共预算支出表基本支出合计 = 人员经费合计 + 公用经费合计",
    basis: "基本支出表是它的经济分类。",
    trials: [
      tie(
        "基本支出两表不等",
        [general("合计", 2, 2), basic("人员经费合计"), basic("公用经费合计")],
        "181.90",
      ),
    ],
  },
  {
    id: "X12",
    says: "一般公共预算支出表每个项 ≤ 支出决算表同一项（合计、基本支出、项目支出）",
    basis: "财政拨款是全部支出的一部分；只查不大于，不查相等。",
    trials: [
      {
        name: "项的合计大于支出决算表",
        rule: "part-within-whole",
        of: [general("行政运行", 1), spending("行政运行", 1)],
        wrong: "121.50",
      },
      {
        name: "项的基本支出大于支出决算表",
        rule: "part-within-whole",
        of: [general("行政运行", 2), spending("行政运行", 2)],
        wrong: "101.50",
      },
      {
        name: "项的项目支出大于支出决算表",
        rule: "part-within-whole",
        of: [general("行政运行", 3), spending("行政运行", 3)],
        wrong: "21.50",
      },
      {
        name: "基金的项大于支出决算表",
        rule: "part-within-whole",
        of: [fund("城市建设支出", 3), spending("城市建设支出", 1)],
        wrong: "42.40",
      },
    ],
  },
  {
    id: "X13",
    says: "一般公共预算、政府性基金、国有资本经营各表的项，支出决算表里也要有",
    basis: "收入表不要求：结转资金安排的支出当年可以没有收入。",
    trials: [
      {
        name: "支出决算表没有这一项",
        rule,
        of: [general("行政单位离退休", 1)],
        also: [
          [{ table: "支出决算表", cell: [10, 2] }, "99"],
          [{ table: "支出决算表", cell: [10, 3] }, "其他行政事业单位养老支出"],
        ],
        tier: "probable",
      },
    ],
  },
  {
    id: "X14",
    says: "基本支出里的30212、30217、30231、31013 ≤ “三公”经费同一项",
    basis: "项目经费也可以开支三公，只查不大于。",
    trials: [
      {
        name: "30212大于因公出国（境）费",
        rule: "part-within-whole",
        of: [basic("因公出国（境）费用"), three(3)],
        wrong: "2.80",
      },
      {
        name: "30217大于公务接待费",
        rule: "part-within-whole",
        of: [basic("公务接待费"), three(11)],
        wrong: "2.50",
      },
      {
        name: "30231大于公务用车运行费",
        rule: "part-within-whole",
        of: [basic("公务用车运行维护费"), three(9)],
        wrong: "3.90",
      },
      {
        name: "31013大于公务用车购置费",
        rule: "part-within-whole",
        of: [basic("公务用车购置"), three(7)],
        wrong: "5.50",
      },
    ],
  },
  {
    id: "X15",
    says: "财政拨款收入 + 财政拨款年初结转和结余 ≤ 总表收入总计；财政拨款支出 ≤ 本年支出合计",
    basis: "只有财政资金的单位才相等，不查相等。",
    trials: [
      {
        name: "财政拨款收支总计大于总表总计",
        rule: "part-within-whole",
        of: [fiscal("总计", 1), totals("总计")],
        wrong: "275.50",
      },
      {
        name: "财政拨款支出大于本年支出合计",
        rule: "part-within-whole",
        of: [fiscal("本年支出合计"), totals("本年支出合计")],
        wrong: "269.00",
      },
    ],
  },
  {
    id: "X16",
    says: "今年的年初结转和结余 = 上年的年末结转和结余",
    basis: "要看上一年度的文件，不在一份文件内核对；差错更正、收回、归集、合并都会使两数不等，故只宜提示。",
    trials: [],
  },
  {
    id: "X17",
    says: "财政拨款支出明细表合计 = 财政拨款总表支出；一般公共预算支出明细表、项目支出表合计 = 一般公共预算支出表；一般公共预算三公 + 政府性基金三公 = 财政拨款三公",
    basis: "四川、云南等地加印的表；单独一张三公表即为全部。",
    trials: [
      {
        name: "财政拨款支出明细表合计不等",
        document: "sichuan",
        rule,
        of: [detail("合计", 1, 2), fiscal("本年支出合计")],
        wrong: "249.50",
      },
      {
        name: "一般公共预算支出明细表合计不等",
        document: "sichuan",
        rule,
        of: [generalDetail("合计", 1, 2), fiscal("本年支出合计", 2)],
        wrong: "201.90",
      },
      {
        name: "一般公共预算项目支出表合计不等",
        document: "sichuan",
        rule,
        of: [projects("合计"), general("合计", 3, 2)],
        wrong: "20.60",
      },
      {
        name: "两种三公之和与财政拨款三公不等",
        document: "sichuan",
        rule,
        of: [
          { table: "财政拨款“三公”经费支出决算表", cell: [4, 9] },
          { table: "一般公共预算财政拨款“三公”经费支出决算表", cell: [2, 3] },
          { table: "政府性基金预算财政拨款“三公”经费支出决算表", cell: [2, 3] },
        ],
        wrong: "5.60",
      },
      {
        name: "一般公共预算三公大于财政拨款三公",
        document: "sichuan",
        rule: "part-within-whole",
        of: [
          { table: "一般公共预算财政拨款“三公”经费支出决算表", cell: [2, 1] },
          { table: "财政拨款“三公”经费支出决算表", cell: [4, 7] },
        ],
        wrong: "2.80",
      },
    ],
  },
  {
    id: "X18",
    says: "部门汇总数 ≥ 部门本级数",
    basis: "要看本级和所属单位的文件，不在一份文件内核对；单位之间往来抵销，各单位之和可以大于部门数。",
    trials: [],
  },
];
