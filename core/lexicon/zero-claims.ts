/** Sentences that say there is nothing of a budget. Data only. */

/** The budgets such sentences name, and the subjects of their income and spending. */
export const zeroBudgets: readonly {
  readonly words: string;
  readonly income: string;
  readonly spending: string;
}[] = [
  { words: "政府性基金", income: "fund-income", spending: "fund-spending" },
  { words: "国有资本经营", income: "capital-income", spending: "capital-spending" },
];

/**
 * `没有使用政府性基金预算财政拨款安排的支出`, `无国有资本经营预算收支`: budget name in group 1, what there is none of in group 2.
 * The whole clause must be read, or a qualifier behind it is missed.
 */
export const nonePattern =
  /(?:没有|无|未)(?:使用|安排|发生|涉及|取得|有)?(政府性基金|国有资本经营)(?:预算)?(?:当年)?(?:财政)?(?:拨款)?(?:预算)?(?:安排的?)?(收入支出|收入和支出|收入及支出|收入、支出|收、支|收支|支出|收入)(?:情况|决算|安排|预算)?$/;

/** Before the statement: nothing but the year and the body itself. */
export const plainLead =
  /^(?:\(?[一二三四五六七八九十\d]{1,2}[)、.]\s?)?(?:(?:19|20)\d\d年度?|本年度?|当年)?(?:本部门|本单位|我部门|我单位|我[局委办厅院校]|本[局委办厅院校级])?(?:(?:19|20)\d\d年度?|本年度?|当年)?(?:均|也)?$/;

/** Another body, another year, an exception: what is none there may well be printed here. */
export const foreignLead =
  /上年|去年|以前|往年|年初|预算数|下属|所属|二级|其他|除|因|由于|原因|新增|结转|项目|若|如|比|较|应当/;

/** `本表为空`, `故本表无数据`, `此表为空表`. */
export const emptyTablePattern = /(?:本|此|该)表(?:格)?(?:为空|无数据|为空表|没有数据|无内容)/;
