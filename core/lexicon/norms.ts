/** A rule of law or practice that a requirement rests on. */
export interface Norm {
  readonly zh: string;
  readonly en: string;
}

export const norms = {
  law14: {
    zh: "《预算法》第十四条：部门预算、决算及报表应当公开，并对机关运行经费等重要事项作出说明；各部门、各单位应当公开政府采购情况。",
    en: "Budget Law, article 14: departmental budgets, accounts and tables are published with explanations of operating costs and procurement.",
  },
  law14government: {
    zh: "《预算法》第十四条第一款：公开政府预算、决算时应当对转移支付、举借债务等重要事项作出说明。",
    en: "Budget Law, article 14 ¶1: transfers and debt are explained when government budgets and accounts are published.",
  },
  regulation6: {
    zh: "《预算法实施条例》第六条：部门预算、决算应当公开基本支出和项目支出；支出按功能分类公开到项，基本支出按经济分类公开到款。",
    en: "Regulation on the Budget Law, article 6: basic and project expenditure; functional classification to 项, economic classification of basic expenditure to 款.",
  },
  catalogue: {
    zh: "财预〔2016〕143号《地方预决算公开操作规程》及财政预决算领域基层政务公开标准目录。",
    en: "财预〔2016〕143号 and the catalogue of grass-roots disclosure standards for budgets and accounts.",
  },
  catalogueSteps: {
    zh: "财政预决算领域基层政务公开标准目录（逐步公开的内容）及各级公开范本。",
    en: "Catalogue of grass-roots disclosure standards (items to be published step by step) and the official templates.",
  },
  emptyTables: {
    zh: "财预〔2016〕143号：没有数据的表格应当列出空表并说明。",
    en: "财预〔2016〕143号: a table without data is still shown, empty and explained.",
  },
  template: {
    zh: "各级部门预算、决算公开范本的通行体例。",
    en: "The usual outline of the official templates.",
  },
  sichuan: {
    zh: "四川省部门决算公开范本：概况、情况说明、名词解释、附件、附表五个部分。",
    en: "Template of Sichuan: overview, explanation, glossary, annexes and tables as five parts.",
  },
  shanghai: {
    zh: "上海市部门决算公开范本（2024年度）：九张表，预算绩效管理情况说明自评项目数量、评分与等级。",
    en: "Template of Shanghai (FY2024): nine tables; number, scores and grades of self-evaluated projects.",
  },
  chongqing: {
    zh: "重庆市部门决算公开体例：“三公”经费分总体、分项、实物量说明，另说明会议费、培训费，末尾公布联系方式。",
    en: "Usual outline in Chongqing: three public expenses in total, by part and in counts; meetings and training; a contact.",
  },
  hunan: {
    zh: "湖南省部门决算公开体例：单列一般性支出情况，附部门整体支出绩效自评报告。",
    en: "Usual outline in Hunan: general expenditure as a section; the department’s performance report as an annex.",
  },
  hubei: {
    zh: "湖北省部门决算公开体例：单列重点工作完成情况，附绩效自评结果。",
    en: "Usual outline in Hubei: the year’s main work as a part; results of self-evaluations as annexes.",
  },
  yunnan: {
    zh: "云南省部门决算公开体例：重点工作概述、相关口径说明，项目支出决算表，两张“三公”经费情况表（2023年度起）。",
    en: "Usual outline in Yunnan: main work, scope of the figures, a table of projects, two tables of three public expenses (from FY2023).",
  },
  beijing: {
    zh: "北京市部门预算、决算公开体例：政府采购、政府购买服务、基金基本支出等表，部门绩效评价情况为第四部分。",
    en: "Usual outline in Beijing: tables of procurement, purchased services and basic expenditure from funds; performance as the fourth part.",
  },
  guangdong: {
    zh: "广东省部门决算公开体例：按财政部统一格式，并公开绩效自评或评价结果。",
    en: "Usual outline in Guangdong: the national form, with results of evaluations.",
  },
  zhejiang: {
    zh: "浙江省部门决算公开体例：概况、公开表、情况说明、名词解释，并公开项目绩效自评结果。",
    en: "Usual outline in Zhejiang: overview, tables, explanation, glossary, with results of self-evaluations.",
  },
  neimenggu: {
    zh: "内蒙古自治区部门决算公开体例：项目支出明细表，机构运行经费、国有资产、政府采购信息表，公开联系方式。",
    en: "Usual outline in Inner Mongolia: tables of projects and of costs, assets and procurement; a contact.",
  },
  shaanxi: {
    zh: "陕西省部门决算公开体例：“三公”经费与会议费、培训费一并列表说明。",
    en: "Usual outline in Shaanxi: meetings and training are told with three public expenses.",
  },
  evaluation: {
    zh: "财预〔2020〕10号《项目支出绩效评价管理办法》所附绩效评价报告参考提纲。",
    en: "财预〔2020〕10号: outline of an evaluation report.",
  },
  own: {
    zh: "本文自己列明的内容。",
    en: "What the document itself announces.",
  },
} as const satisfies Readonly<Record<string, Norm>>;

export type NormKey = keyof typeof norms;
