/** Verbs that open a duty (`负责全区…`): a short numbered line that begins with one is an item, not a heading. */
export const dutyVerbs: readonly string[] = [
  "负责",
  "贯彻",
  "承担",
  "承办",
  "指导",
  "拟订",
  "拟定",
  "拟制",
  "制定",
  "落实",
  "完成",
  "研究",
  "参与",
  "协助",
  "监督",
  "做好",
  "执行",
  "宣传",
  "协调",
  "提供",
  "受理",
  "办理",
  "组织实施",
  "组织开展",
  "组织编制",
  "配合",
  "依法",
  "推动",
  "起草",
  "牵头",
  "领导",
];

/** What may stand between the words of a glossary entry and its definition. */
export const definitionOpeners: readonly string[] = ["指", "是指", "反映", "为", "主要指", "即"];

/** Marks of an item of the functional classification: such numbered lines are items wherever they stand. */
export const classificationMarks: readonly string[] = ["（项）", "(项)", "（款）", "(款)"];

/** Beginnings of the lines that stand between a table's title and the table. */
export const captionOpeners: readonly string[] = [
  "单位",
  "金额单位",
  "计量单位",
  "公开",
  "部门",
  "编制单位",
  "编制部门",
  "填报单位",
  "填报部门",
  "预算单位",
  "财政",
  "（盖章）",
  "制表",
];

/** Row labels of the standard tables: right after a table, a numbered line of these words is a row that fell out. */
export const rowLabels: ReadonlySet<string> = new Set([
  "一般公共预算财政拨款",
  "一般公共预算财政拨款收入",
  "一般公共预算拨款收入",
  "政府性基金预算财政拨款",
  "政府性基金预算财政拨款收入",
  "政府性基金预算拨款收入",
  "国有资本经营预算财政拨款",
  "国有资本经营预算财政拨款收入",
  "国有资本经营预算拨款收入",
  "财政专户管理资金收入",
  "上级补助收入",
  "事业收入",
  "经营收入",
  "事业单位经营收入",
  "附属单位上缴收入",
  "其他收入",
  "国有资产占用情况",
  "机构运行经费",
  "机关运行经费",
  "政府采购支出",
]);
