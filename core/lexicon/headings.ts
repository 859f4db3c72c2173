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
