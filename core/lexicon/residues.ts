/** What a template leaves behind in a published text. Patterns are bounded, hence linear. Data only. */

/** Words that a bracketed remark to the writer contains; the remark is then an instruction, not text. */
export const instructionWords: readonly string[] = [
  "可用表格",
  "用表格形式",
  "图表形式",
  "可附表",
  "字以内",
  "字左右",
  "不超过字",
  "作持平表述",
  "持平表述",
  "请填",
  "请说明",
  "请根据",
  "请注明",
  "请列",
  "请选择",
  "请删除",
  "据实填",
  "据实说明",
  "据实列",
  "自行填",
  "自行增",
  "自行添加",
  "自行删",
  "此处填",
  "此处插入",
  "此处应",
  "此处请",
  "填写说明",
  "填报说明",
  "填表说明",
  "不涉及的删除",
  "不涉及请删除",
  "没有的删除",
  "没有请删除",
  "无此项请删除",
  "如无请删除",
  "如无则",
  "如无此",
  "若无则",
  "如有请",
  "如有，请",
  "如没有",
  "若没有",
  "如不涉及",
  "若不涉及",
  "二选一",
  "三选一",
  "选择其一",
  "任选一",
  "选填",
  "必填",
  "示例",
  "仅供参考",
  "参考格式",
  "删除此",
  "删除本",
  "删去",
  "范例",
  "格式如下",
  "参照填",
  "按实际情况填",
  "按实际情况说明",
  "据实际情况说明",
  "按照实际情况填",
  "根据实际情况填",
  "根据实际填",
  "结合实际填",
  "结合本部门实际",
  "根据部门实际",
  "根据单位实际",
  "根据本部门实际",
  "根据本单位实际",
  "部门自行",
  "单位自行",
  "可根据",
  "应填",
  "填列",
  "写明",
  "列明",
  "需说明",
  "需填",
];

/** Bracketed words that hold no remark though they contain one of the above. */
export const noInstruction: readonly string[] = ["《", "详见", "根据《", "按照《"];

/** Last words of a heading that names a sample, not a document. */
export const sampleEndings: readonly string[] = [
  "范本",
  "模板",
  "样表",
  "样式",
  "参考文本",
  "示范文本",
  "参考格式",
  "参考样式",
  "格式文本",
  "（参考）",
  "（样本）",
  "（样张）",
];

/** Field codes and remarks of word processors that were exported as text. */
export const fieldCodes =
  /PAGEREF {1,3}_Toc\d{1,12}[ \\h]{0,4}\d{0,4}|_Toc\d{4,12}|\\\* ?MERGEFORMAT|MERGEFORMAT|HYPERLINK {1,3}\\[lo][^\n]{0,40}|TOC {1,3}\\o[^\n]{0,30}|STYLEREF [^\n]{0,20}|EMBED {1,2}[A-Z]\w{2,20}\.\w{2,20}|\[批注[^\]\n]{0,12}\]|批注 ?\[[^\]\n]{1,12}\]|(?:删除的内容|带格式的|设置了格式|插入的内容)[:：]/g;

/** References that point at nothing. */
export const linkErrors =
  /错误[!！] ?(?:未找到引用源|未定义书签|超链接引用无效|不能识别的开关参数|文档中没有指定样式的文字)[。.]?|Error! (?:Reference source|Bookmark) not (?:found|defined)\.?|#(?:REF|DIV\/0|VALUE|NAME\?|NULL|NUM)!?|#N\/A/g;

/** Blanks to be filled in. */
export const placeholders =
  /(?:19|20)[XＸx×]{2}|[XＸ×]{2,20}|〔[ \u3000XＸ×]{0,6}〕|【(?:单位名称|部门名称|单位全称|部门全称|填写[^】]{0,10}|单位|部门|年份|年度|项目名称)】|_{3,40}|＿{2,40}|\*{2,12}(?=万?元|%|年|个|人|辆)/g;

/** What stands after a blank that can only be a blank. */
export const blankFollowers =
  /^\s{0,2}(?:万元|亿元|元|%|％|个百分点|年|部门|单位|县|市|区|项目|个|人|辆|次|批|台|分|类|款|项|局|厅|委|号|款项|支出|收入|经费|资金)/;

/** Two directions left to choose from: 增加（减少）. */
export const openChoices =
  /(?:增加|增长|上升|大于|高于)[（(/／](?:减少|下降|降低|小于|低于|等于|持平)(?:[/／、](?:减少|下降|小于|持平|等于)){0,2}[）)]?|(?:减少|下降|小于|低于)[（(/／](?:增加|增长|上升|大于|高于)[）)]?/g;

/** Two directions that were both left standing without a bracket: 决算数大小于预算数, 增减少, 与上年预算增加持平. */
export const mergedChoices: RegExp =
  /(?:大小于|小大于|高低于|大于小于|增加减少|减少增加|增长下降|下降增长|上升下降|下降上升|增减少|减增加|增下降|降增长)(?=[预年决\d])|(?:增加|减少|增长|下降|上升|降低)持平(?=[，,。；;])/g;

/** A sentence that calls for a number and goes on without one: 占基本支出预算%，, 占 %，, 支出决算为万元，, 减少 万元；. */
export const blankNumbers =
  /(?:占[\u4e00-\u9fff“”]{0,20}|(?:增长|下降|提高|降低|上升)了?|完成(?:年初|全年|调整)?预算的?)[ \u3000]{0,4}[%％](?=[，,。；;、])|(?:决算|预算|支出|收入|经费|费|合计|总计|共计|金额|总额)(?:数|总额)?(?:为|共|是|约)[ \u3000]{0,4}[万亿]元(?=[，,。；;、])|(?:增加|减少)了?[ \u3000]{0,4}[万亿]元(?=[，,。；;、])/g;

/** Standard terms that have lost their first character, as converters do at the beginning of a run. */
export const beheadedTerms: readonly (readonly [broken: string, whole: string])[] = [
  ["出决算", "支出决算"],
  ["政拨款", "财政拨款"],
  ["般公共预算", "一般公共预算"],
  ["府性基金", "政府性基金"],
  ["有资本经营", "国有资本经营"],
  ["关运行经费", "机关运行经费"],
  ["入支出决算", "收入支出决算"],
  ["务接待费", "公务接待费"],
  ["务用车", "公务用车"],
  ["府采购", "政府采购"],
  ["公出国", "因公出国"],
];

/** Words of accounts that are never meant to stand twice in a row. */
export const singleWords: readonly string[] = [
  "支出",
  "收入",
  "预算",
  "决算",
  "万元",
  "经费",
  "合计",
  "总计",
  "增加",
  "减少",
  "增长",
  "下降",
  "主要原因是",
  "其中",
  "年度",
  "完成",
  "比上年",
  "为",
  "了",
  "的",
  "和",
  "与",
  "占",
];

/** After a doubled word these make a compound of their own: 项目支出｜支出决算. */
export const compoundFollowers: readonly string[] = [
  "决算",
  "预算",
  "数",
  "合计",
  "总额",
  "总计",
  "总体",
  "总表",
  "情况",
  "结构",
  "为",
  "主要",
  "共",
  "表",
  "执行",
  "占",
  "功能",
  "分类",
];
