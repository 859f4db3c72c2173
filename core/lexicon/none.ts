/** Sentences that say there is nothing to report; they satisfy what a section must have. */
export const noneStatements =
  /(?:无|没有|未(?:发生|安排|开展|产生|涉及|使用|编制|购置|组织)|不涉及|不存在|不属于|不适用|为零|均为0|为0(?!\.\d*[1-9])|(?<![\d.])0(?:\.0{1,2})?(?:万元|元))/;

/** A heading that is its own statement: `八、无政府性基金收支`, `详见附件`. */
export const sayingHeadings = /无|没有|未|不涉及|不适用|详见|见附|另附|为0|持平/;
