/**
 * Words by which prose says what a number means. Data only; each list is matched against the words right before
 * a number (its lead), longest reading first.
 */

export const upWords: readonly string[] = [
  "增加",
  "增长",
  "上升",
  "提高",
  "增多",
  "上涨",
  "扩大",
  "调增",
  "追加",
  "增支",
  "增收",
  "超支",
  "多",
  "增",
  "升",
  "高",
];

export const downWords: readonly string[] = [
  "负增长",
  "减少",
  "下降",
  "降低",
  "压减",
  "减低",
  "下滑",
  "缩减",
  "核减",
  "调减",
  "减支",
  "减收",
  "节约",
  "节支",
  "压缩",
  "回落",
  "少",
  "减",
  "降",
  "低",
];

export const sameWords: readonly string[] = [
  "持平",
  "一致",
  "相同",
  "无变化",
  "没有变化",
  "无增减",
  "不变",
  "无增减变化",
];

/** Larger or smaller than the budget. */
export const aboveWords: readonly string[] = ["大于", "高于", "超过", "超出", "多于"];
export const belowWords: readonly string[] = ["小于", "低于", "少于"];
export const equalWords: readonly string[] = ["等于", "持平", "一致", "相等"];

/** Words that open a list of parts. */
export const partOpeners: readonly string[] = [
  "其中",
  "主要用于以下方面",
  "具体为",
  "具体如下",
  "具体是",
  "包括",
  "分别为",
  "分别是",
  "主要包括",
  "由",
];

/** Words that introduce a reason. */
export const reasonWords: readonly string[] = [
  "主要原因",
  "原因是",
  "原因：",
  "原因:",
  "主要是",
  "主要由于",
  "主要为",
  "变动原因",
  "变化原因",
  "增减变动",
  "主要因为",
  "是因为",
  "由于",
  "原因为",
  "系",
  "因为",
  "得益于",
  "受",
  "主要情况",
  "主要变动",
  "主要系",
];

/** Stages of the budget cycle, by the words right before the number. */
export const stageWords: readonly (readonly [word: string, stage: string])[] = [
  ["全年预算", "adjusted-budget"],
  ["调整预算", "adjusted-budget"],
  ["调整后预算", "adjusted-budget"],
  ["年初预算", "budget"],
  ["支出预算", "budget"],
  ["收入预算", "budget"],
  ["预算安排", "budget"],
  ["预算批复", "budget"],
  ["批复预算", "budget"],
  ["预算", "budget"],
  ["决算", "final"],
  ["执行", "final"],
  ["实际支出", "final"],
  ["实际完成", "final"],
];
