import type { Formula } from "./formula.ts";
import { basic, three } from "./places.ts";

const tie = "text-and-table";

/** The narrative: “三公”, changes, procurement, cars, performance, operating costs, repeated figures, years. */
export const narrativeTwo: readonly Formula[] = [
  {
    id: "N7",
    says: "第七节 = “三公”经费表：总额和各项、预算和决算、占比；有金额的项说明团组、人次、车辆、批次",
    basis: "文字的预算数与表不等仅为疑似：表内为全年预算，文字可为年初预算。",
    trials: [
      {
        name: "决算总额与表不等",
        rule: tie,
        of: ["支出决算为〔12.20〕万元，完成预算的76.25%", three(1)],
        wrong: "12.02",
      },
      {
        name: "购置费与表不等",
        rule: tie,
        of: ["公务用车购置费〔5.00〕万元，购置公务用车1辆", three(7)],
        wrong: "5.50",
      },
      {
        name: "预算总额与表不等",
        rule: tie,
        of: ["“三公”经费支出预算为〔16.00〕万元", three(0)],
        wrong: "16.60",
        tier: "probable",
      },
      {
        name: "预算各项之和与总额不等",
        rule: "total-of-parts",
        of: [
          "“三公”经费支出预算为〔16.00〕万元",
          "因公出国（境）费预算为〔2.00〕万元",
          "公务接待费预算为〔3.50〕万元",
        ],
        wrong: "16.60",
        tier: "probable",
      },
      {
        name: "占比算错",
        rule: "share-of-total",
        of: ["公务接待费支出决算2.00万元，占〔16.39%〕", "公务接待费支出决算〔2.00〕万元，占"],
        wrong: "19.36%",
      },
      {
        name: "没有接待批次、人次",
        rule: "required-element",
        unlisted: true,
        of: ["〔七、财政拨款“三公”经费支出决算情况说明〕"],
        also: [["〔全年国内公务接待14批次、132人次。〕", ""]],
        tier: "probable",
      },
      {
        name: "没有团组数和人次",
        rule: "required-element",
        unlisted: true,
        of: ["〔七、财政拨款“三公”经费支出决算情况说明〕"],
        also: [["〔全年安排因公出国（境）团组1个、2人次。〕", ""]],
        tier: "probable",
      },
    ],
  },
  {
    id: "N9",
    says: "增减额、增减幅、方向互相一致：本年 − 增减额 = 上年，增减幅 = 增减额 ÷ 上年；上年为0不得有增减幅",
    basis: "基数为0时写“--”或“不可比”均可。",
    trials: [
      {
        name: "增减幅算错",
        rule: "stated-change",
        of: ["各增加12.30万元，增长〔4.76%〕", "收、支总计各增加〔12.30〕万元"],
        wrong: "4.67%",
      },
      {
        name: "方向前后矛盾",
        rule: "change-direction",
        of: ["财政拨款支出增加5.20万元，〔增长〕2.65%"],
        wrong: "下降",
      },
      {
        name: "上年为零却有增减幅",
        rule: "zero-base",
        of: ["机关运行经费支出41.50万元，比2022年度〔增加41.50万元〕，主要原因是机构新设"],
        document: "zeroPrior",
        wrong: "增加41.50万元，增长100.00%",
        unlisted: true,
      },
      {
        name: "各项增减之和与总额不等",
        rule: "sum-of-changes",
        of: ["“三公”经费支出决算数比2022年度减少〔0.70〕万元", "因公出国（境）费支出决算减少〔0.10〕万元"],
        wrong: "0.90",
      },
      {
        name: "上年数在分项之后给出",
        document: "priorAfterList",
        rule: "stated-change",
        of: ["增长〔5.15%〕", "上年为〔248.60〕万元"],
        wrong: "4.15%",
      },
      {
        name: "基本支出分项增减之和与总额不等",
        document: "basicChanges",
        rule: "sum-of-changes",
        of: [
          "基本支出比上年增加〔7.00〕万元",
          "工资福利支出增加〔6.00〕万元",
          "商品和服务支出减少〔1.50〕万元",
        ],
        wrong: "9.00",
        tier: "probable",
      },
    ],
  },
  {
    id: "N10",
    says: "年初预算为0时没有完成年初预算的百分比",
    basis: "年初预算为0、后来追加的项，百分比往往是全年预算的；说明里指出它与哪个数相符。",
    trials: [
      {
        name: "年初预算为零却写完成年初预算",
        document: "zeroBudget",
        rule: "completion-rate",
        of: ["完成〔全年预算的97.58%〕"],
        wrong: "年初预算的97.58%",
        unlisted: true,
      },
      {
        name: "表内完成预算的%一栏",
        document: "summary",
        rule: "completion-rate",
        of: [
          { table: "支出决算情况表", row: "商品和服务支出", right: 4 },
          { table: "支出决算情况表", row: "商品和服务支出", right: 3 },
          { table: "支出决算情况表", row: "商品和服务支出", right: 2 },
        ],
        wrong: "89.75",
        tier: "probable",
      },
      {
        name: "表内决算数为上年决算数的%一栏",
        document: "summary",
        rule: "completion-rate",
        of: [
          { table: "支出决算情况表", row: "资本性支出", right: 5 },
          { table: "支出决算情况表", row: "资本性支出", right: 3 },
          { table: "支出决算情况表", row: "资本性支出", right: 1 },
        ],
        wrong: "99.91",
        tier: "probable",
      },
    ],
  },
  {
    id: "N11",
    says: "政府采购支出总额 = 货物 + 工程 + 服务；中小企业 ≤ 总额，小微企业 ≤ 中小企业；占比复算",
    basis: "授予额是合同金额的一部分。",
    trials: [
      {
        name: "三项之和与总额不等",
        rule: "total-of-parts",
        of: [
          "政府采购支出总额〔55.00〕万元",
          "政府采购货物支出〔20.00〕万元",
          "政府采购工程支出〔15.00〕万元",
        ],
        wrong: "56.00",
      },
      {
        name: "小微企业大于中小企业",
        rule: "part-within-whole",
        of: ["授予小微企业合同金额〔33.00〕万元", "授予中小企业合同金额〔44.00〕万元"],
        wrong: "53.00",
      },
      {
        name: "中小企业大于总额",
        rule: "part-within-whole",
        of: ["授予中小企业合同金额〔44.00〕万元", "政府采购支出总额〔55.00〕万元"],
        wrong: "64.00",
      },
      {
        name: "中小企业占比算错",
        rule: "share-of-total",
        of: ["占政府采购支出总额的〔80.00%〕", "授予中小企业合同金额〔44.00〕万元"],
        wrong: "88.00%",
      },
    ],
  },
  {
    id: "N12",
    says: "车辆总数 = 各类车辆之和",
    basis: "与三公的保有量可以不等：那里只算财政拨款开支的车。",
    trials: [
      {
        name: "车辆总数与各类之和不等",
        rule: "count-of-parts",
        of: ["共有车辆〔4〕辆", "机要通信用车〔1〕辆", "其他用车〔2〕辆"],
        wrong: "5",
      },
    ],
  },
  {
    id: "N13",
    says: "各等级项目数之和 = 自评项目数；发现问题数 = 已整改 + 正在整改",
    basis: "平均得分不能由等级推得，不查。",
    trials: [
      {
        name: "各等级之和与自评项目数不等",
        rule: "count-of-parts",
        of: ["绩效自评的项目〔8〕个", "为优的项目〔6〕个", "良的项目〔1〕个", "合格的项目〔1〕个"],
        wrong: "9",
      },
      {
        name: "整改数与发现问题数不等",
        rule: "count-of-parts",
        of: ["发现问题〔5〕个", "已完成整改〔3〕个", "正在整改〔2〕个"],
        wrong: "6",
      },
      {
        name: "优几个、良几个的写法",
        document: "grades",
        rule: "count-of-parts",
        of: ["对〔5〕个项目开展自评", "优〔4〕个", "良〔1〕个"],
        wrong: "6",
      },
    ],
  },
  {
    id: "N14",
    says: "行政和参公单位的机关运行经费 = 基本支出表公用经费合计；其他单位 ≤",
    basis: "定义相同；大于时为疑似，小于时只记入核对清单。",
    trials: [
      {
        name: "机关运行经费大于公用经费",
        rule: "part-within-whole",
        of: ["2023年度机关运行经费支出〔41.50〕万元", basic("公用经费合计")],
        wrong: "44.50",
        tier: "probable",
      },
    ],
  },
  {
    id: "N15",
    says: "同一指标写两次应当相同",
    basis: "同一单位、年度、资金和口径。",
    trials: [
      {
        name: "一处写法不同",
        rule: "same-figure",
        of: ["1.因公出国（境）费〔1.80〕万元", "支出决算为〔1.80〕万元，完成预算的90.00%"],
        wrong: "1.08",
      },
    ],
  },
  {
    id: "N16",
    says: "占比、完成率、增减幅后面有百分号",
    basis: "占76.23这样的写法。",
    trials: [
      {
        name: "占比漏了百分号",
        rule: "percent-sign",
        of: ["项目支出69.50万元，占〔26.74%〕"],
        wrong: "26.74",
        unlisted: true,
      },
    ],
  },
  {
    id: "N17",
    says: "标题、表名、截至日期的年度与文件年度一致",
    basis: "上一年度的文字没有改过来。",
    trials: [
      {
        name: "标题里是别的年度",
        rule: "fiscal-year",
        of: ["第三部分 〔2023年度〕部门决算情况说明"],
        wrong: "2022年度",
        unlisted: true,
        tier: "probable",
      },
      {
        name: "截至日期是别的年度",
        rule: "fiscal-year",
        of: ["截至〔2023年12月31日〕"],
        wrong: "2021年12月31日",
        unlisted: true,
      },
    ],
  },
];
