/** Words of evaluation forms (绩效自评表). Data only; tried on cells without white space, narrow punctuation. */

/** Column headers of the budget block; the first that fits wins. */
export const fundHeaders: readonly (readonly [
  RegExp,
  "initial" | "budget" | "executed" | "weight" | "rate" | "score" | "reason",
])[] = [
  [/^(?:得分|自评得分|自评分)|(?:执行率|预算执行).{0,4}(?:得分|评分)/, "score"],
  [/执行率.{0,4}(?:权重|分值)/, "weight"],
  [/执行率|^执行进度|完成率/, "rate"],
  [/原因|说明|备注|措施/, "reason"],
  [/(?:全年|调整|年中|变动).{0,6}预算|预算.{0,2}调整后|^预算数\(?A?\)?$|^全年预算/, "budget"],
  [/年初.{0,4}预算|^年初数|^批复数|^预算安排/, "initial"],
  [/(?:执行|支出|使用|到位|完成)(?:数|金额|额|情况)|^全年执行|^实际支出/, "executed"],
  [/^(?:分值|权重|标准分|满分)/, "weight"],
  [/^(?:得分|自评得分|自评分|评分)/, "score"],
];

/** Column headers of the indicator block. */
export const indicatorHeaders: readonly (readonly [
  RegExp,
  (
    | "level1"
    | "level2"
    | "level3"
    | "nature"
    | "measure"
    | "target"
    | "actual"
    | "weight"
    | "score"
    | "rate"
    | "coefficient"
    | "reason"
    | "skip"
  ),
])[] = [
  [/^一级(?:绩效)?指标/, "level1"],
  [/^二级(?:绩效)?指标/, "level2"],
  [/^(?:三级|四级)(?:绩效)?指标|^(?:指标|具体指标|指标名称|绩效指标名称|指标内容)$/, "level3"],
  [/得分(?:率|比)/, "rate"],
  [/^(?:指标)?得分系数/, "coefficient"],
  [/系数|核心|标准$|评分标准|计算|说明依据|数据来源|是否|调整/, "skip"],
  [/指标(?:性质|方向|符号)|^性质$|^方向$/, "nature"],
  [/(?:计量|度量)单位|^单位$/, "measure"],
  [
    /(?:实际|全年|本年|年度)?(?:完成|实现)(?:指标)?(?:值|情况|结果)|^实际(?:值|完成)|^完成值|^自评结果|^业绩值/,
    "actual",
  ],
  [/指标值|目标值|预期(?:指标)?值|^年度目标|^计划值|^预期目标/, "target"],
  [/权重|分值|标准分|满分|^分数$/, "weight"],
  [/得分|自评分|评分$|^自评$/, "score"],
  [/原因|偏差|改进|未完成|措施|说明|备注/, "reason"],
];

export const fundTotalRow =
  /^(?:年度|全年|本年)?(?:财政|项目|预算)?(?:资金|预算|支出)?(?:总额|总金额|总计|合计|总数|总投资)$|^年度资金|^项目总资金/;
/** Sources of money that together make up the total of a form. */
export const fundSources: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:当年|本年|本年度|年度)?(?:度)?(?:一般公共预算)?财政(?:拨款|资金|性资金|预算)(?:资金|收入)?$|^(?:当年|本年)财政拨款|^(?:当年|本年|本年度)?一般公共预算(?:财政)?拨款(?:收入|资金)?$/,
    "fiscal",
  ],
  [/^(?:上年|以前年度)(?:财政|度)?(?:结转|结余)/, "carryover"],
  [/^财政专户/, "special"],
  [/^(?:单位|自有|自筹)(?:自有)?资金/, "own"],
  [/^(?:其[他它](?:资金|收入|来源)?|非财政(?:拨款|资金))$/, "other"],
];
/** Kinds of spending that together make up the total of a whole department's form. */
export const fundKinds: readonly (readonly [RegExp, string])[] = [
  [/^基本支出(?:总额)?$/, "basic"],
  [/^项目支出(?:总额)?$/, "project"],
];
/** A header that says how points follow from the rate: 得分（20分*执行率）, 执行率得分. */
export const scaledHeader = /得分.{0,6}\(.{0,6}分?[*×xX✕]执行率|^执行率得分/;
export const fundBlockEnd = /^(?:年度)?(?:总体)?(?:绩效)?目标|^年度总体目标|^绩效指标|^一级指标|^预期目标/;

export const scoreTotalRow =
  /^(?:总分|总计|合计|总得分|自评总分|自评得分|总评分|得分合计|综合得分|合计得分)(?:\(.{0,12}\))?$/;
/** （50分） in the name of a group. */
export const groupWeight = /[(（](\d{1,3}(?:\.\d{1,2})?)分[)）]/;
/** Rows of the form that no project fills in. */
export const templateRow = /^(?:指标\d{1,2}[:：]?|[.…。]{2,}|…+|指标[一二三四五六七八九十][:：]?)$/;
export const explainingRow = /^(?:存在(?:的)?问题|改进措施|问题及|原因|未完成|偏差|其他需要说明|说明)/;
export const wholeDepartment = /整体/;

/** A qualitative result that falls short of a qualitative target. */
export const fullWords = /^(?:全部|全面|完全|100%)/;
export const partlyWords = /^(?:基本|部分|较好|大部分|未|尚未)/;
/** 达到, 是, 完成 … say that a target was reached whatever its own words are. */
export const reachedWords: ReadonlySet<string> = new Set([
  "是",
  "达到",
  "已达到",
  "完成",
  "已完成",
  "达标",
  "全部完成",
  "达成预期指标",
  "达成年度指标",
]);
