/** Words in column headers and what they make of the column. Data only; all after folding (no white space, narrow). */

export const codeHeader = /(?:科目)?(?:编码|代码|编号)$|^[类款项]$/;
export const labelHeader =
  /^(?:项目|科目|名称|支出功能分类|功能分类|内容|指标|类别|事项|收入项目|支出项目|资产|单位|部门)$|(?:名称|科目|项目\(按[^)]{0,12}\)|单位\(部门\)|分类科目)$/;
export const lineHeader = /^(?:行次|序号|行号|栏次|编号)$/;
export const noteHeader =
  /(?:备注|说明|原因|依据|用途|内容|负责人|联系|日期|时间|地址|电话|措施|方式|类型|性质|年限|规格|型号)/;
export const rateHeader = /(?:率|占比|比重|比例|幅度|百分比|%|增减幅|增幅|增长\(|升降幅)/;
export const countHeader =
  /(?:人数|人次|批次|次数|团组|辆数|数量|个数|户数|台数|面积|保有量|购置数|编制|实有|在职|离休|退休|车辆数|单价|标准|系数|得分|分值|权重|年度$)/;
/** Columns whose rows are never added up. */
export const runningHeader = /累计|平均|人均|均价|单价|最高|最低|排名|名次/;
/** Differences between two other columns. */
export const deltaHeader =
  /^(?:(?:本年|当年)?(?:决算|预算|支出)?数?(?:比|较|与)(?:上年|去年|(?:19|20)\d\d年度?)(?:决算|预算)?数?(?:相比)?)?(?:增减额|增减|增减情况|增减数|增减金额|增加额|变动额|差额|比上年增减|较上年增减|与上年(?:相比)?增减|增减变动|增\(\+\)减\(-\)|增加\(减少\)额?)(?:金?额|数)?(?:\((?:万元|元)\))?$/;
export const deltaRateHeader =
  /^(?:(?:本年|当年)?(?:决算|预算|支出)?数?(?:比|较|与)(?:上年|去年|(?:19|20)\d\d年度?)(?:决算|预算)?数?(?:相比)?)?(?:增减|增长|变动|增|升降|同比|比上年|较上年).{0,6}(?:率|幅度?|比例|百分比|%|\(%\))(?:\(%\))?$/;
export const completionHeader =
  /^(?:预算)?(?:完成|执行)(?:年初|全年|调整)?(?:预算)?(?:进度|率|比例|百分比|的?%)(?:\(%\))?$|^(?:决算|执行)数?(?:为|占)(?:年初|全年|调整)?预算数?的?(?:%|比例|百分比)(?:\(%\))?$/;

/** 决算数为上年决算数的%: this year's amount as a share of the year before. */
export const priorRateHeader =
  /^(?:本年)?(?:决算|执行|支出|完成)?数?(?:为|占|是)(?:上年|去年|上年度|(?:19|20)\d\d年度?)(?:决算|执行|支出|完成)?数?的?(?:%|比例|百分比)(?:\(%\))?$/;

/** One header word that names only stage or period, not what is measured. */
export const stageWord =
  /^(?:\(?(?:19|20)\d\d年?度?\)?)?(?:上年|去年|上年度|本年|本年度|当年|全年|年初|年度|调整后?|追加后?)?(?:部门|财政|单位)?(?:年初|调整后?)?(?:预算|决算|执行|统计|完成|批复|安排|支出决算|实际)?(?:数|额|金额|情况)?(?:\((?:万元|元|决算数?|预算数?)\))?$/;

export const stageWords: readonly (readonly [
  RegExp,
  "budget" | "adjusted-budget" | "final" | "prior-final",
])[] = [
  [/(?:上年|去年|上年度).{0,4}(?:决算|执行|完成|数)/, "prior-final"],
  [/(?:调整|全年|追加).{0,3}预算/, "adjusted-budget"],
  [/预算数?\(?调整/, "adjusted-budget"],
  [/(?:年初|批复|当年|本年|年度)?.{0,2}预算(?:数|安排|金额|额|批复)?(?:合计|小计|总计)?$/, "budget"],
  [/决算|执行数|统计数|完成数|实际/, "final"],
];
