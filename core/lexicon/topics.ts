/** What a heading is about: recognised by the words in it, not by its number or place. */
export interface Topic {
  readonly key: string;
  /** 1 part, 2 section, 3 subsection: where such a heading stands when its own number does not tell. */
  readonly level: 1 | 2 | 3;
  /** Each group must be met by one of its words. */
  readonly all: readonly (readonly string[])[];
  /** The heading, without a remark in brackets, ends with one of these. */
  readonly ends?: readonly string[];
  /** None of these may occur. */
  readonly none?: readonly string[];
  /** The whole heading is one of these, after the years, quotes and filler words are taken off. */
  readonly is?: readonly string[];
  /** The words alone, without number or emphasis, make a heading. */
  readonly bare?: boolean;
}

const threePublic = ["三公"];
const fiscal = ["财政拨款", "财政资金"];
const funds = ["政府性基金", "政府基金"];
const capital = ["国有资本经营", "国有资本"];

/**
 * In order of trial, the narrow before the wide. Words after the usual headings of departmental budgets and final
 * accounts (财预〔2016〕143号 catalogue; provincial templates) and of evaluation reports (财预〔2020〕10号).
 */
export const topics: readonly Topic[] = [
  { key: "glossary", level: 1, all: [["名词解释", "名词释义", "名词说明", "术语解释"]], bare: true },
  { key: "annexes", level: 1, all: [], is: ["附件", "附件资料", "其他附件", "相关附件"], bare: true },
  {
    key: "schedules",
    level: 1,
    all: [],
    is: [
      "附表",
      "决算表",
      "决算报表",
      "决算公开表",
      "决算公开报表",
      "决算公开附表",
      "决算附表",
      "预算表",
      "预算报表",
      "预算公开表",
      "预算公开报表",
      "预算附表",
      "公开表",
      "公开报表",
      "报表",
      "表格",
    ],
    bare: true,
  },
  {
    key: "table",
    level: 2,
    all: [["决算", "预算", "收支", "支出", "收入", "情况", "绩效", "采购", "资产", "债务", "自评"]],
    ends: ["表"],
  },
  {
    key: "explanation",
    level: 1,
    all: [],
    is: [
      "决算情况说明",
      "决算说明",
      "决算情况的说明",
      "决算公开情况说明",
      "预算情况说明",
      "预算说明",
      "预算编制说明",
      "预算情况和重要事项说明",
      "预算编制情况及说明",
      "预算公开情况说明",
      "情况说明",
      "决算情况",
      "预算情况",
      "决算数据说明",
      "决算情况及说明",
    ],
    bare: true,
  },
  { key: "contact", level: 2, all: [["联系方式", "反馈渠道", "联系电话"]] },
  { key: "three-public-total", level: 3, all: [threePublic, ["总体情况"]] },
  { key: "three-public-detail", level: 3, all: [threePublic, ["具体情况", "明细情况"]] },
  { key: "three-public", level: 2, all: [threePublic], none: ["绩效"], bare: true },
  { key: "state-capital", level: 2, all: [capital], none: ["国有资产"], bare: true },
  { key: "funds", level: 2, all: [funds], bare: true },
  {
    key: "agency-costs",
    level: 3,
    all: [["机关运行经费", "机构运行经费", "运行经费", "机关运行"]],
    bare: true,
  },
  { key: "procurement", level: 3, all: [["政府采购"]], bare: true },
  { key: "purchased-services", level: 3, all: [["购买服务"]] },
  {
    key: "state-assets",
    level: 3,
    all: [["国有资产", "资产占用", "资产占有", "资产使用"]],
    none: ["负债"],
    bare: true,
  },
  { key: "performance-report", level: 1, all: [["绩效"], ["报告"]], none: ["情况说明", "绩效报告情况"] },
  {
    key: "performance-analysis",
    level: 2,
    all: [["绩效"], ["分析", "指标", "完成情况", "实现情况", "目标"]],
    none: ["预算绩效管理", "预算绩效情况"],
  },
  { key: "performance", level: 3, all: [["绩效"]], none: ["评价工作", "评价目的", "评价原则"] },
  {
    key: "general-budget-structure",
    level: 3,
    all: [
      ["一般公共预算", "财政拨款"],
      ["结构情况", "支出结构"],
    ],
  },
  { key: "general-budget-detail", level: 3, all: [["一般公共预算", "财政拨款"], ["具体情况"]] },
  { key: "general-budget-total", level: 3, all: [["一般公共预算"], ["总体情况"]], none: ["收支", "收入"] },
  { key: "basic-spending", level: 2, all: [["基本支出"]], bare: true },
  { key: "project-spending", level: 3, all: [["项目支出"]] },
  { key: "general-expenditure", level: 3, all: [["一般性支出", "会议费", "培训费"]] },
  {
    key: "fiscal-total",
    level: 2,
    all: [fiscal, ["收入支出", "收支", "收入、支出", "收、支"]],
    none: ["一般公共预算"],
    bare: true,
  },
  {
    key: "general-budget",
    level: 2,
    all: [["一般公共预算"], ["支出", "拨款"]],
    none: ["拨款收入", "收支", "收入支出", "平衡"],
    bare: true,
  },
  {
    key: "fiscal-total",
    level: 2,
    all: [["一般公共预算财政拨款"], ["收入支出", "收支", "收、支"], ["情况", "说明"]],
    none: ["平衡"],
  },
  {
    key: "income-spending",
    level: 2,
    all: [
      ["收入支出", "收支", "收入、支出", "收、支", "收入和支出"],
      ["总体", "决算", "预算", "情况", "总计", "安排"],
    ],
    none: ["结余", "项目"],
    bare: true,
  },
  { key: "carryover", level: 3, all: [["结转", "结余"]] },
  {
    key: "income",
    level: 2,
    all: [["收入"], ["决算", "预算", "情况", "总体"]],
    none: ["支出", "住户", "居民"],
    bare: true,
  },
  {
    key: "general-budget",
    level: 2,
    all: [["财政拨款支出"]],
    none: ["收入"],
  },
  {
    key: "spending",
    level: 2,
    all: [["支出"], ["决算", "预算", "情况", "总体"]],
    none: ["收入"],
    bare: true,
  },
  { key: "debt", level: 2, all: [["债务", "债券"]] },
  { key: "transfers", level: 3, all: [["转移支付"]] },
  { key: "scope", level: 2, all: [["口径"]], none: ["重要事项"] },
  {
    key: "other-matters",
    level: 2,
    all: [
      [
        "其他重要事项",
        "重要事项",
        "其他需要说明",
        "其他需说明",
        "其他说明",
        "相关口径",
        "其他情况",
        "其他事项",
        "其他公开信息",
      ],
    ],
    bare: true,
  },
  {
    key: "organisation",
    level: 2,
    all: [["机构设置", "机构组成", "决算构成", "预算构成", "构成情况", "编制范围", "机构情况", "内设机构"]],
    bare: true,
  },
  { key: "staff", level: 3, all: [["人员"], ["情况", "构成", "编制", "概况"]] },
  { key: "duties", level: 2, all: [["职责", "职能"]], none: ["履职"], bare: true },
  { key: "key-work", level: 3, all: [["重点工作", "工作任务", "主要工作", "工作完成情况"]] },
  { key: "project-overview", level: 2, all: [["项目"], ["概况", "基本情况", "背景", "立项"]] },
  {
    key: "evaluation-work",
    level: 2,
    all: [["评价"], ["工作", "目的", "原则", "方法", "实施", "组织", "开展", "过程"]],
  },
  { key: "conclusion", level: 2, all: [["结论", "评价结果", "综合评价"]] },
  { key: "problems", level: 2, all: [["问题", "不足"]] },
  { key: "suggestions", level: 2, all: [["建议", "改进", "下一步", "整改措施"]] },
  { key: "experience", level: 2, all: [["经验", "做法"]] },
  { key: "income-spending", level: 2, all: [], is: ["总体情况"] },
  { key: "organisation", level: 2, all: [], is: ["构成"] },
  { key: "overview", level: 1, all: [["概况", "概括"]], none: ["项目"], bare: true },
  {
    key: "overview",
    level: 1,
    all: [],
    is: ["基本情况", "预算基本情况", "决算基本情况", "情况"],
    bare: false,
  },
];

/** Words that say nothing about the topic of a heading. */
export const fillerWords: readonly string[] = [
  "（单位）",
  "(单位)",
  "部门",
  "单位",
  "本级",
  "关于",
  "本年",
  "公开",
  "《",
  "》",
];

/** Traditional forms that occur in headings of pages converted from simplified Chinese, and their simplified twins. */
export const traditionalForms: readonly [traditional: string, simplified: string] = [
  "設職責構財預決算撥運經費專業績評釋義購國資產機關況說總體開額單會佔併僅從產備務動勞區協參員問啟報處導屬幾應懷戶據擔擬擴於時書條標樣檢權濟無獨環療監盤種稅穩競範約級紀納統維網縣聯萬藝術衛製見視覽觀規計訂設許訴診詞試話該認議護讀變質軍車農連進達過遠適還郵鄉醫採鎮長門間際難電項預領類顯風館驗點齊龍",
  "设职责构财预决算拨运经费专业绩评释义购国资产机关况说总体开额单会占并仅从产备务动劳区协参员问启报处导属几应怀户据担拟扩于时书条标样检权济无独环疗监盘种税稳竞范约级纪纳统维网县联万艺术卫制见视览观规计订设许诉诊词试话该认议护读变质军车农连进达过远适还邮乡医采镇长门间际难电项预领类显风馆验体点齐龙",
];
