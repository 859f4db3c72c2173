/** Grades of evaluations and the words around scores. Data only; tried on text with narrow punctuation. */

/**
 * Scores that a grade can stand for under any of the usual scales (90/80/60 of the Ministry of Finance, 90/75/60 of
 * Shanghai); `to` is not included.
 */
export const gradeBands: readonly { readonly word: RegExp; readonly from: number; readonly to: number }[] = [
  { word: /^优/, from: 90, to: 101 },
  { word: /^良/, from: 75, to: 90 },
  { word: /^(?:中|一般|合格)/, from: 60, to: 80 },
  { word: /^(?:较?差|不合格)/, from: 0, to: 60 },
];

const grade = "(优秀?|良好?|中等?|一般|合格|不合格|较?差)";

/** 等级为“优”, 评价结论为良. */
export const gradeSaid = new RegExp(
  `(?:等级|等次|评级|档次|评价结[论果]|自评结[论果]|评定|评为|综合评价)(?:为|是|结果为|:)?\\s{0,2}[“"‘']?${grade}(?![\\u4e00-\\u9fff])`,
  "g",
);
/** The label of a form's grade, whole cell. */
export const gradeLabel =
  /^(?:自评|绩效|评价|综合|绩效自评|绩效评价|自评结果)?(?:等级|等次|评级|结果等级)(?:\(.{0,12}\))?$/;
/** The grade itself, whole cell; a box that is ticked is not read. */
export const gradeCell = /^(优秀?|良好?|中等?|一般|合格|不合格|较?差)$/;
/** 优4个, “良”的项目1个, 评级为优的有3个. */
export const gradeCount = new RegExp(
  `(?<=^|[为是中有评获:、,;。()级次“"‘'\\s])${grade}[”"’']?(?:等次|等级|级)?(?:的)?(?:自评)?(?:项目)?(?:有|为|共|数)?\\s?(\\d{1,4})\\s?(?:个|项)`,
  "g",
);
/** 2个项目评为“优”, 1个为“良”. */
export const countGrade = new RegExp(
  `(\\d{1,4})\\s?(?:个|项)(?:自评)?(?:项目)?(?:支出)?(?:的)?(?:绩效)?(?:自评|评价)?(?:等级|结果|结论|等次|评级)?(?:被?评为|获评|为|达到)[“"‘']?${grade}(?=[”"’',;。、(]|等|$)`,
  "g",
);
/** A scale of its own (95分以上为优): which grade a score means is then not ours to say. */
export const ownScale =
  /9[1-9](?:\.\d)?分?(?:\(含\))?(?:以上|[-—~至到]100)[^。;]{0,12}优|优[^。;]{0,12}9[1-9](?:\.\d)?分?(?:\(含\))?(?:以上|[-—~至到]100)/;

/** The total score of a project or department as sentences say it. */
export const scoreSaid =
  /(自评(?:总|综合)?(?:得分|评分|分数|分)|综合(?:自评|评价|绩效)?(?:得分|评分)|(?:绩效)?评价(?:总|综合)?(?:得分|评分)|总(?:得分|评分|分)|最终得分|项目得分|得分)(?:结果)?(?:为|是|达到?|:)?\s{0,3}(\d{1,3}(?:\.\d{1,2})?)\s{0,2}分/g;
/** Words before a score that make it a part's, several projects' or the full marks. */
export const scoreAside =
  /平均|满分|类|指标|决策|过程|产出|效益|效果|满意度|成本|执行|管理|扣|加权|均|上年|去年|分别|各|百分制|部分|方面|维度/;
/** How many projects were evaluated, in the sentence that goes on to their grades. */
export const projectCount =
  /(?:对|共|组织|涉及|完成|自评|评价)[^。;,\d“"等]{0,20}?(\d{1,4})\s?个[^。;,\d“"等]{0,14}项目|(?:自评|评价|涉及)的?(?:20\d\d年度?)?[^。;,\d等级次“"‘']{0,10}项目[^。;,\d]{0,6}?(\d{1,4})\s?个/g;
export const averageSaid = /平均(?:得分|分|分数)(?:为|是|达)?\s{0,2}(\d{1,3}(?:\.\d{1,2})?)\s{0,2}分/;

/** The document's own rule that points are given in proportion: 得分＝实际完成值÷年度指标值×分值, 按完成比例计分. */
export const linearScoring =
  /得分(?:值)?[=＝为][^。；;\n]{0,12}(?:实际|完成)[^。；;\n]{0,10}[÷/／][^。；;\n]{0,12}(?:指标|目标)值?[^。；;\n]{0,6}[*×xX✕][^。；;\n]{0,10}(?:分值|权重)|按照?(?:实际)?(?:完成|实现)(?:值|情况)?(?:与(?:年度)?(?:指标|目标)值)?的?比例(?:计算)?(?:计分|得分|赋分|记分)/;
