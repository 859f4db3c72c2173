/**
 * Canonical subjects: one key for one quantity, with the ways it is printed. A label matches when, stripped of year,
 * entity name, 决算/支出 tails and brackets, it equals one of the names or ends in one with nothing but neutral words before it.
 * Data only.
 */
export interface SubjectEntry {
  readonly key: string;
  readonly names: readonly string[];
  /** Topics (sections) in which a bare 支出/支出决算/收入 means this subject. */
  readonly topics?: readonly string[];
}

export const subjects: readonly SubjectEntry[] = [
  {
    key: "grand-both",
    names: [
      "收支总计",
      "收入支出总计",
      "收入和支出总计",
      "收入总计支出总计",
      "收入总计和支出总计",
      "收支总额",
      "收入支出总额",
      "总收支",
      "收入总支出总计",
    ],
  },
  { key: "grand-income", names: ["收入总计", "总计收入", "本年总计收入"] },
  { key: "grand-spending", names: ["支出总计", "总计支出", "本年总计支出"] },
  { key: "year-income", names: ["本年收入合计", "收入合计", "本年收入", "当年收入合计", "本年总收入"] },
  { key: "year-spending", names: ["本年支出合计", "支出合计", "本年支出", "当年支出合计", "本年总支出"] },
  { key: "loose-income", names: ["总收入", "收入总额", "收入总数"] },
  { key: "loose-spending", names: ["总支出", "支出总额", "支出总数"] },
  {
    key: "fiscal-both",
    names: [
      "财政拨款收支总计",
      "财政拨款收入支出总计",
      "财政拨款收入总计支出总计",
      "财政拨款总收支",
      "财政拨款收入和支出总计",
      "财政拨款收支",
    ],
  },
  { key: "fiscal-grand-income", names: ["财政拨款收入总计"] },
  { key: "fiscal-grand-spending", names: ["财政拨款支出总计"] },
  {
    key: "fiscal-income",
    names: ["财政拨款收入", "本年财政拨款收入", "财政拨款收入合计", "财政拨款本年收入合计"],
  },
  {
    key: "fiscal-spending",
    names: ["财政拨款支出", "本年财政拨款支出", "财政拨款支出合计", "财政拨款本年支出合计"],
  },
  {
    key: "general-income",
    names: [
      "一般公共预算财政拨款收入",
      "一般公共预算拨款收入",
      "一般公共预算收入",
      "本年一般公共预算财政拨款收入",
    ],
  },
  {
    key: "general-spending",
    names: [
      "一般公共预算财政拨款支出",
      "一般公共预算拨款支出",
      "一般公共预算支出",
      "本年一般公共预算财政拨款支出",
      "一般公共预算财政拨款总支出",
      "一般公共预算总支出",
      "一般公共预算财政拨款支出合计",
    ],
  },
  {
    key: "fund-income",
    names: [
      "政府性基金预算财政拨款收入",
      "政府性基金预算拨款收入",
      "政府性基金预算收入",
      "政府性基金收入",
      "政府性基金财政拨款收入",
      "政府性基金拨款收入",
    ],
  },
  {
    key: "fund-spending",
    names: [
      "政府性基金预算财政拨款支出",
      "政府性基金预算拨款支出",
      "政府性基金预算支出",
      "政府性基金支出",
      "政府性基金财政拨款支出",
      "政府性基金拨款支出",
    ],
  },
  {
    key: "capital-income",
    names: [
      "国有资本经营预算财政拨款收入",
      "国有资本经营预算拨款收入",
      "国有资本经营预算收入",
      "国有资本经营财政拨款收入",
    ],
  },
  {
    key: "capital-spending",
    names: [
      "国有资本经营预算财政拨款支出",
      "国有资本经营预算拨款支出",
      "国有资本经营预算支出",
      "国有资本经营财政拨款支出",
    ],
  },
  { key: "superior-income", names: ["上级补助收入"] },
  { key: "undertaking-income", names: ["事业收入"] },
  { key: "operating-income", names: ["经营收入"] },
  { key: "affiliate-income", names: ["附属单位上缴收入"] },
  { key: "other-income", names: ["其他收入"] },
  { key: "basic", names: ["基本支出", "基本支出预算"] },
  { key: "project", names: ["项目支出", "项目支出预算"] },
  { key: "superior-remittance", names: ["上缴上级支出"] },
  { key: "operating-spending", names: ["经营支出"] },
  { key: "affiliate-subsidy", names: ["对附属单位补助支出", "对附属单位补助"] },
  {
    key: "general-basic",
    names: ["一般公共预算财政拨款基本支出", "一般公共预算基本支出", "一般公共预算基本支出预算"],
  },
  { key: "general-project", names: ["一般公共预算财政拨款项目支出", "一般公共预算项目支出"] },
  { key: "personnel", names: ["人员经费"] },
  { key: "public-use", names: ["公用经费", "日常公用经费"] },
  {
    key: "opening-carryover",
    names: ["年初结转和结余", "年初结转结余", "上年结转和结余", "上年结转结余", "年初结转和结余资金"],
  },
  { key: "closing-carryover", names: ["年末结转和结余", "年末结转结余", "结转下年", "年末结转和结余资金"] },
  { key: "surplus-distribution", names: ["结余分配"] },
  {
    key: "non-fiscal-surplus",
    names: ["使用非财政拨款结余", "使用非财政拨款结余含专用结余", "用事业基金弥补收支差额"],
  },
  { key: "fiscal-opening", names: ["年初财政拨款结转和结余", "年初财政拨款结转结余"] },
  { key: "fiscal-closing", names: ["年末财政拨款结转和结余", "年末财政拨款结转结余"] },
  {
    key: "fund-opening",
    names: ["政府性基金预算财政拨款年初结转和结余", "政府性基金预算年初结转和结余"],
  },
  {
    key: "fund-closing",
    names: ["政府性基金预算财政拨款年末结转和结余", "政府性基金预算年末结转和结余"],
  },
  {
    key: "capital-opening",
    names: ["国有资本经营预算财政拨款年初结转和结余", "国有资本经营预算年初结转和结余"],
  },
  {
    key: "capital-closing",
    names: ["国有资本经营预算财政拨款年末结转和结余", "国有资本经营预算年末结转和结余"],
  },
  {
    key: "three-public",
    names: [
      "三公经费",
      "三公经费财政拨款",
      "财政拨款三公经费",
      "一般公共预算财政拨款三公经费",
      "三公经费一般公共预算财政拨款",
      "三公经费总",
      "三公经费财政拨款总",
      "一般公共预算三公经费",
      "三公经费决算汇总",
      "三公经费预算汇总",
    ],
    topics: ["three-public", "three-public-overall"],
  },
  {
    key: "overseas",
    names: ["因公出国境费", "因公出国境经费", "因公出国境费用", "因公出国费", "因公出国费用", "因公出国境"],
  },
  {
    key: "vehicles",
    names: [
      "公务用车购置及运行维护费",
      "公务用车购置及运行费",
      "公务用车购置和运行维护费",
      "公务用车购置和运行费",
      "公务用车购置及运行维护",
      "公务用车费",
    ],
  },
  { key: "vehicle-purchase", names: ["公务用车购置费", "公务用车购置", "公务用车购置经费"] },
  { key: "vehicle-operation", names: ["公务用车运行维护费", "公务用车运行费", "公务用车运行维护"] },
  { key: "reception", names: ["公务接待费", "公务接待", "公务接待费用"] },
  { key: "domestic-reception", names: ["国内公务接待", "国内公务接待费", "国内接待费"] },
  {
    key: "foreign-reception",
    names: ["外事接待", "外事接待费", "国境外公务接待费", "外宾接待", "国境外接待费"],
  },
  { key: "agency-operating", names: ["机关运行经费", "财政拨款的机关运行经费", "财政拨款机关运行经费"] },
  {
    key: "sme-reserved",
    names: [
      "面向中小企业预留政府采购项目预算金额",
      "面向中小企业预留政府采购项目预算",
      "面向中小企业预留政府采购预算",
      "面向中小企业预留",
      "预留中小企业采购份额",
      "专门面向中小企业采购",
    ],
  },
  {
    key: "micro-reserved",
    names: [
      "面向小微企业预留政府采购项目预算金额",
      "面向小微企业预留政府采购项目预算",
      "面向小微企业预留",
      "专门面向小微企业采购",
    ],
  },
  { key: "procurement", names: ["政府采购", "政府采购支出", "政府采购总额", "政府采购金额"] },
  { key: "goods", names: ["政府采购货物", "货物", "货物类", "采购货物"] },
  { key: "works", names: ["政府采购工程", "工程", "工程类", "采购工程"] },
  { key: "services", names: ["政府采购服务", "服务", "服务类", "采购服务"] },
  { key: "sme", names: ["授予中小企业合同金额", "中小企业合同金额", "授予中小企业合同"] },
  { key: "micro", names: ["授予小微企业合同金额", "小微企业合同金额", "授予小微企业合同"] },
  {
    key: "subordinate-units",
    names: [
      "下属二级单位",
      "下属二级预算单位",
      "二级预算单位",
      "下属单位",
      "所属单位",
      "下属预算单位",
      "所属预算单位",
      "二级单位",
    ],
  },
];

/** What a key is made of, when all parts are known: the standard identities. */
export interface IdentityEntry {
  readonly id: string;
  readonly total: string;
  readonly parts: readonly string[];
  /** Parts that count as zero when they are not printed. */
  readonly optional?: readonly string[];
  /** Where this subject is printed, another identity says the same with fewer parts. */
  readonly unless?: string;
}

export const identities: readonly IdentityEntry[] = [
  {
    id: "spending-basic-project",
    total: "year-spending",
    parts: ["basic", "project"],
    optional: ["superior-remittance", "operating-spending", "affiliate-subsidy"],
  },
  { id: "basic-personnel-public", total: "general-basic", parts: ["personnel", "public-use"] },
  { id: "three-public-parts", total: "three-public", parts: ["overseas", "vehicles", "reception"] },
  {
    id: "three-public-four",
    total: "three-public",
    parts: ["overseas", "vehicle-purchase", "vehicle-operation", "reception"],
    unless: "vehicles",
  },
  { id: "vehicles-parts", total: "vehicles", parts: ["vehicle-purchase", "vehicle-operation"] },
  { id: "procurement-parts", total: "procurement", parts: ["goods", "works", "services"] },
  {
    id: "fiscal-spending-funds",
    total: "fiscal-spending",
    parts: ["general-spending", "fund-spending"],
    optional: ["capital-spending"],
  },
  {
    id: "fiscal-income-funds",
    total: "fiscal-income",
    parts: ["general-income", "fund-income"],
    optional: ["capital-income"],
  },
];

/** Σ smaller ≤ larger, always (docs/formulas.md, X15 and N11). */
export interface BoundEntry {
  readonly id: string;
  readonly smaller: readonly string[];
  readonly larger: string;
}

export const boundEntries: readonly BoundEntry[] = [
  {
    id: "funds-within-spending",
    smaller: ["general-spending", "fund-spending", "capital-spending"],
    larger: "year-spending",
  },
  { id: "fiscal-within-spending", smaller: ["fiscal-spending"], larger: "year-spending" },
  {
    id: "funds-within-income",
    smaller: ["general-income", "fund-income", "capital-income"],
    larger: "year-income",
  },
  { id: "basic-within-spending", smaller: ["general-basic"], larger: "basic" },
  { id: "sme-within-procurement", smaller: ["sme"], larger: "procurement" },
  { id: "micro-within-sme", smaller: ["micro"], larger: "sme" },
  { id: "reserved-within-procurement", smaller: ["sme-reserved"], larger: "procurement" },
  { id: "micro-within-reserved", smaller: ["micro-reserved"], larger: "sme-reserved" },
  { id: "overseas-within", smaller: ["overseas"], larger: "three-public" },
  { id: "reception-within", smaller: ["reception"], larger: "three-public" },
  { id: "vehicles-within", smaller: ["vehicles"], larger: "three-public" },
];
