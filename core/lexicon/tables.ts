/** Kinds of published tables, told by their titles, and the words of their headers. Data only. */

export interface TableKind {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  /** Tried on the title without white space, quotes, years and numbering; the first that fits wins. */
  readonly title: RegExp;
  /** A title that also fits this one is another table. */
  readonly except?: RegExp;
}

/**
 * Order matters: the narrower title stands first. Sources: the final-accounts and budget forms of the centre, Shanghai,
 * Sichuan, Yunnan, Hunan, Hubei, Guangdong, Inner Mongolia, Shaanxi and Chongqing.
 */
export const tableKinds: readonly TableKind[] = [
  {
    key: "self-evaluation",
    zh: "绩效自评表",
    en: "self-evaluation form",
    title:
      /自评(?:情况)?(?:表|评分表|打分表)|绩效(?:目标)?(?:完成|自评|评价)(?:情况|评分)?表|评分表|绩效评价打分/,
    except: /汇总|一览/,
  },
  {
    key: "self-evaluation-summary",
    zh: "绩效自评汇总表",
    en: "summary of self-evaluations",
    title: /自评.{0,8}(?:汇总|一览)表/,
  },
  {
    key: "performance-target",
    zh: "绩效目标表",
    en: "performance target form",
    title: /绩效目标(?:申报|批复|公开|申请)?表/,
  },
  {
    key: "fund-three-public",
    zh: "政府性基金“三公”经费表",
    en: "three-public expenses from funds",
    title: /政府性基金.*三公/,
  },
  { key: "three-public", zh: "“三公”经费表", en: "three-public expenses", title: /三公/ },
  {
    key: "fund",
    zh: "政府性基金预算财政拨款收入支出表",
    en: "government-managed funds",
    title: /政府性基金(?:预算)?.*(?:支出|收支|收入).*表/,
  },
  {
    key: "state-capital-expenditure",
    zh: "国有资本经营预算财政拨款支出表",
    en: "state capital operations, expenditure",
    title: /国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:预算)?支出.*表/,
  },
  {
    key: "state-capital",
    zh: "国有资本经营预算财政拨款收入支出表",
    en: "state capital operations",
    title: /国有资本经营.*(?:收支|收入).*表/,
  },
  {
    key: "general-basic",
    zh: "一般公共预算财政拨款基本支出表",
    en: "general public budget, basic expenditure",
    title: /(?:一般公共预算|财政拨款).*基本支出.*表/,
  },
  {
    key: "general-project",
    zh: "一般公共预算财政拨款项目支出表",
    en: "general public budget, project expenditure",
    title: /一般公共预算.*项目支出.*表/,
  },
  {
    key: "general-detail",
    zh: "一般公共预算财政拨款支出明细表",
    en: "general public budget, expenditure by economic item",
    title: /一般公共预算.*支出.*明细表/,
  },
  {
    key: "general-expenditure",
    zh: "一般公共预算财政拨款支出表",
    en: "general public budget, expenditure",
    title: /一般公共预算.*支出.*表/,
  },
  {
    key: "fiscal-detail",
    zh: "财政拨款支出明细表",
    en: "fiscal appropriation, expenditure by economic item",
    title: /财政拨款支出.*(?:明细|经济分类).*表/,
  },
  {
    key: "fiscal-income-expenditure",
    zh: "财政拨款收入支出总表",
    en: "fiscal appropriation, income and expenditure",
    title: /财政拨款(?:收入支出|收支).*表/,
  },
  {
    key: "income-expenditure",
    zh: "收入支出总表",
    en: "income and expenditure",
    title: /(?:收入支出|收支)(?:预算|决算)?(?:总体情况|总)?(?:预算|决算)?表/,
    except: /财政拨款|基金|国有资本|项目收/,
  },
  {
    key: "income",
    zh: "收入表",
    en: "income",
    title: /收入(?:预算|决算)?(?:总体情况|总|明细)?(?:预算|决算)?表/,
    except: /财政拨款|支出|基金|国有|非税/,
  },
  {
    key: "expenditure",
    zh: "支出表",
    en: "expenditure",
    title: /支出(?:预算|决算)?(?:总体情况|总)?(?:预算|决算)?表/,
    except: /财政拨款|收入|基金|国有|一般公共|项目支出|基本支出|经济分类|明细/,
  },
  {
    key: "project-expenditure",
    zh: "项目支出表",
    en: "project expenditure",
    title: /项目(?:支出|收支|收入支出).*表/,
  },
  {
    key: "basic-expenditure",
    zh: "基本支出表",
    en: "basic expenditure",
    title: /基本支出.*表/,
  },
  {
    key: "assets",
    zh: "国有资产占有使用情况表",
    en: "state assets",
    title: /国有资产.*表|资产(?:负债|占有|占用|使用).*表/,
  },
  { key: "procurement", zh: "政府采购表", en: "government procurement", title: /政府采购.*表/ },
  { key: "purchase-of-services", zh: "政府购买服务表", en: "purchase of services", title: /购买服务.*表/ },
];

/** Headers, whole cell after folding. */
export const headerCells: ReadonlySet<string> = new Set([
  "项目",
  "科目",
  "科目编码",
  "科目代码",
  "科目名称",
  "编码",
  "代码",
  "名称",
  "类",
  "款",
  "项",
  "行次",
  "栏次",
  "序号",
  "合计",
  "小计",
  "总计",
  "收入",
  "支出",
  "金额",
  "预算数",
  "决算数",
  "执行数",
  "完成数",
  "统计数",
  "备注",
  "说明",
  "单位",
  "数量",
  "功能分类",
  "经济分类",
  "其中",
  "因公出国(境)费",
  "因公出国(境)费用",
  "公务接待费",
  "公务用车购置费",
  "公务用车运行费",
  "公务用车运行维护费",
  "人员经费",
  "公用经费",
  "基本支出",
  "项目支出",
  "经营支出",
  "上缴上级支出",
  "对附属单位补助支出",
  "预期目标",
  "实际完成情况",
  "权重",
  "分值",
  "得分",
  "执行率",
]);

/** Last word of a header cell. */
export const headerEnding =
  /(?:编码|代码|名称|科目|合计|小计|总计|决算数|预算数|执行数|完成数|调整数|批复数|安排数|上年数|本年数|金额|收入|支出|结转|结余|结转和结余|经费|运行费|购置费|接待费|费用|拨款|资金|预算|指标|指标值|完成值|目标值|分值|权重|得分|扣分|原因|措施|备注|说明|情况|增减额|增减|幅度|比例|占比|率|年度|年|单位|日期|类型|性质|方式|类别|依据|标准|职务|数量|面积|数|\(万元\)|\(元\)|%|\(%\))$/;

/** Words that mark the table or its columns, never an amount: 公开01表, 部门：…, 单位：万元. */
export const sheetNumber =
  /^(?:[\u4e00-\u9fff]{0,8}(?:公开|财决|部决|批复|财预|表号)[:：]?[A-Za-z]?\d{1,3}(?:[-—]\d{1,2})?表?|[\u4e00-\u9fff]{0,6}公开表?[:：]?\d{1,2}(?:[-—]\d{1,2})?|(?:预算|决算|部门|单位)[A-Za-z]?\d{1,2}表?|表\d{1,2}(?:[-—]\d{1,2})?|附表?\d{1,2}(?:[-—]\d{1,2})?|附件\d{0,2}(?:-\d{1,2})?)[:：]?$/;
export const agencyLine =
  /^(?:公开|编制|填报|申报|预算|主管|填表|报送)?(?:部门|单位|单位名称|部门名称|部门\(单位\))(?:名称|\(公章\)|\(盖章\)|\(章\))?[:：]/;
export const unitLine = /(?:金额|计量|货币|数据)?单位[:：]?\(?(?:人民币)?(亿元|千万元|百万元|万元|千元|元)/;
export const unitInHeader = /[(（](?:单位[:：]?)?(?:人民币)?(亿元|百万元|万元|千元|元)[)）]/;
export const yearLine = /^[(（]?(?:19|20)\d\d年?(?:度|年度)?[)）]?$/;
export const formDate = /^(?:填报|填表|编制|报送|制表)?(?:日期|时间)[:：]/;

/** Form fields whose second occurrence in one table opens a new form. */
export const formOpeners: ReadonlySet<string> = new Set([
  "项目名称",
  "项目支出名称",
  "专项名称",
  "专项(项目)名称",
  "预算部门名称",
  "部门名称",
  "部门(单位)名称",
  "单位名称",
]);

/** Headers inside evaluation forms. */
export const formHeaders =
  /^(?:年初预算数?|年初(?:预算)?安排数?|全年预算数?|调整后?预算数?|预算数|全年执行数?|执行数|预算执行数|实际支出数?|全年支出数?|执行率|预算执行率|分值|权重|得分|自评得分|自评分|标准分|[一二三四]级指标|指标名称|指标性质|指标方向|指标内容|(?:年度)?指标值|目标值|预期指标值|(?:实际|全年)?完成(?:指标)?(?:值|情况)|计量单位|度量单位|预期目标|实际完成(?:情况|目标)|(?:偏差|未完成|扣分).{0,20}|原因.{0,20}|备注|是否核心指标|得分系数)(?:\(.{0,24}\))?$/;
