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
