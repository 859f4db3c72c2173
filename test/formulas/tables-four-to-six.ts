import type { Formula } from "./formula.ts";
import { basic, basicDetail, fiscal, general, generalBalances } from "./places.ts";

const generalFund = "一、一般公共预算财政拨款";
const managedFund = "二、政府性基金预算财政拨款";
const capitalFund = "三、国有资本经营预算财政拨款";

/** 财政拨款收入支出决算总表, 一般公共预算财政拨款支出决算表, 基本支出决算表. */
export const fourToSix: readonly Formula[] = [
  {
    id: "F4.1",
    says: "本年收入合计 = 一般公共预算 + 政府性基金 + 国有资本经营（首段三行）",
    basis: "三个名称在表内出现两次，按位置区分。",
    trials: [
      {
        name: "首段政府性基金多计",
        rule: "table-total",
        of: [fiscal(managedFund), fiscal("本年收入合计"), fiscal(generalFund), fiscal(capitalFund)],
        wrong: "42.70",
      },
    ],
  },
  {
    id: "F4.2",
    says: "年初财政拨款结转和结余 = 其下三行之和（第二段三行）",
    basis: "与首段同名，取年初结转和结余之后的三行。",
    trials: [
      {
        name: "第二段政府性基金多计",
        rule: "table-total",
        of: [
          fiscal(managedFund, 1, 2),
          fiscal("年初财政拨款结转和结余"),
          fiscal(generalFund, 1, 2),
          fiscal(capitalFund, 1, 2),
        ],
        wrong: "1.60",
      },
    ],
  },
  {
    id: "F4.3",
    says: "收入总计 = 本年收入合计 + 年初财政拨款结转和结余",
    basis: "表内定义。",
    trials: [
      {
        name: "收入总计少计",
        rule: "balance",
        of: [fiscal("总计"), fiscal("本年收入合计"), fiscal("年初财政拨款结转和结余")],
        wrong: "251.50",
      },
    ],
  },
  {
    id: "F4.4",
    says: "支出各行：合计 = 一般公共预算 + 政府性基金 + 国有资本经营",
    basis: "表内定义。",
    trials: [
      {
        name: "一行合计多计",
        rule: "table-total",
        of: [fiscal("城乡社区支出"), fiscal("城乡社区支出", 3)],
        wrong: "42.50",
      },
    ],
  },
  {
    id: "F4.5",
    says: "本年支出合计 = 各功能分类之和，逐栏",
    basis: "表内定义。",
    trials: [
      {
        name: "国有资本经营一栏的支出合计多计",
        rule: "table-total",
        of: [fiscal("国有资本经营预算支出", 4), fiscal("本年支出合计", 4)],
        wrong: "6.60",
      },
    ],
  },
  {
    id: "F4.6",
    says: "支出总计 = 本年支出合计 + 年末财政拨款结转和结余，逐栏",
    basis: "表内定义。",
    trials: [
      {
        name: "基金栏年末结转和结余多计",
        rule: "balance",
        of: [fiscal("年末财政拨款结转和结余", 3), fiscal("总计", 5), fiscal("本年支出合计", 3)],
        wrong: "1.90",
      },
    ],
  },
  {
    id: "F4.7",
    says: "收入总计 = 支出总计（合计栏）",
    basis: "收支平衡。",
    trials: [
      {
        name: "财政拨款收支总计不等",
        rule: "balance",
        of: [fiscal("总计", 3), fiscal("总计", 1)],
        wrong: "254.50",
      },
    ],
  },
  {
    id: "F4.8",
    says: "每种预算：本年收入 + 年初结转和结余 = 本年支出 + 年末结转和结余",
    basis: "由首段、第二段和支出各栏推得。",
    trials: [
      {
        name: "基金栏总计与其收入加年初结转不符",
        rule: "balance",
        of: [fiscal("总计", 5), fiscal(managedFund), fiscal(managedFund, 1, 2)],
        wrong: "43.40",
      },
    ],
  },
  {
    id: "F5.1",
    says: "每行：合计 = 基本支出 + 项目支出",
    basis: "合计一栏也叫小计、本年支出。",
    trials: [
      {
        name: "两行之间串了数",
        rule: "table-total",
        of: [general("行政运行", 2), general("行政运行", 1), general("行政运行", 3)],
        wrong: "99.90",
        also: [[general("事业运行", 2), "30.85"]],
      },
    ],
  },
  {
    id: "F5.2",
    says: "合计行 = 各类之和，逐栏",
    basis: "合计行在末行或首行。",
    trials: [
      {
        name: "合计在末行，基本支出合计少计",
        rule: "table-total",
        of: [general("合计", 2, 2), general("一般公共服务支出", 2), general("住房保障支出", 2)],
        wrong: "181.10",
      },
      {
        name: "合计在首行，基本支出合计少计",
        document: "national",
        rule: "table-total",
        of: [general("合计", 2, 2), general("一般公共服务支出", 2), general("住房保障支出", 2)],
        wrong: "181.10",
      },
    ],
  },
  {
    id: "F5.3",
    says: "类 = 款之和 = 项之和；收入支出式的表另有年初结转和结余 + 本年收入 = 本年支出 + 年末结转和结余",
    basis: "编码三栏或连写。收入支出式见于云南等地。",
    trials: [
      {
        name: "款与项之和不符",
        rule: "subject-hierarchy",
        of: [general("行政单位离退休", 2), general("行政事业单位养老支出", 2)],
        wrong: "10.80",
        also: [[general("行政单位离退休", 1), "10.80"]],
      },
      {
        name: "收入支出式：年初加收入不等于支出加年末",
        document: "yunnan",
        rule: "balance",
        of: [
          generalBalances("行政运行", 2),
          generalBalances("行政运行", 1),
          generalBalances("行政运行", 3),
          generalBalances("行政运行", 6),
        ],
        wrong: "119.90",
        also: [[generalBalances("事业运行", 2), "29.75"]],
      },
    ],
  },
  {
    id: "F6.1",
    says: "301 = 各301款之和；302、303、307、309、310、399同",
    basis: "按编码归属，款可以只列发生的。",
    trials: [
      {
        name: "工资福利一款多计",
        rule: "subject-hierarchy",
        of: [basic("津贴补贴"), basic("工资福利支出"), basic("基本工资")],
        wrong: "40.60",
      },
      {
        name: "三栏并列的明细表里399的款多计",
        document: "national",
        rule: "subject-hierarchy",
        of: [basicDetail("对民间非营利组织和群众性自治组织补贴"), basicDetail("其他支出")],
        wrong: "0.90",
      },
    ],
  },
  {
    id: "F6.2",
    says: "人员经费合计 = 301 + 303",
    basis: "经济分类：工资福利支出、对个人和家庭的补助。",
    trials: [
      {
        name: "303少计",
        rule: "table-total",
        of: [basic("对个人和家庭的补助"), basic("人员经费合计"), basic("工资福利支出")],
        wrong: "9.20",
        also: [[basic("退休费"), "9.20"]],
      },
    ],
  },
  {
    id: "F6.3",
    says: "公用经费合计 = 302 + 307 + 309 + 310 + 399（有哪些加哪些）",
    basis: "其余各类均属公用经费。",
    trials: [
      {
        name: "两栏式里310少计",
        rule: "table-total",
        of: [basic("资本性支出"), basic("公用经费合计"), basic("商品和服务支出")],
        wrong: "1.40",
        also: [[basic("办公设备购置"), "-0.10"]],
      },
      {
        name: "三栏式里307多计",
        document: "national",
        rule: "table-total",
        of: [
          basicDetail("债务利息及费用支出"),
          basicDetail("公用经费合计"),
          basicDetail("商品和服务支出"),
          basicDetail("资本性支出"),
          basicDetail("其他支出"),
        ],
        wrong: "0.80",
        also: [[basicDetail("国内债务付息"), "0.80"]],
      },
    ],
  },
  {
    id: "F6.4",
    says: "基本支出 = 人员经费合计 + 公用经费合计",
    basis: "表末两个合计；总额在一般公共预算支出表和文字里。",
    trials: [
      {
        name: "文字里的基本支出与两部分之和不符",
        rule: "total-of-parts",
        of: [
          "基本支出〔181.50〕万元，其中：人员经费",
          "人员经费〔140.00〕万元",
          "公用经费〔41.50〕万元，主要包括",
        ],
        wrong: "182.50",
      },
    ],
  },
];
