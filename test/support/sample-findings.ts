import type { Cause, CauseGroup, Finding, Place } from "../../core/model/report.ts";
import type { Role } from "../../core/model/result.ts";
import { sampleText } from "./sample-text.ts";

const sectionTitles = {
  agencies: "第一部分 部门概况 › 二、机构设置",
  totals: "第二部分 2024年度部门决算情况说明 › 一、收入支出决算总体情况说明",
  spending: "第二部分 2024年度部门决算情况说明 › 二、支出决算情况说明",
  fiscal: "第二部分 2024年度部门决算情况说明 › 四、一般公共预算财政拨款支出决算情况说明",
  funds: "第二部分 2024年度部门决算情况说明 › 五、“三公”经费支出决算情况说明",
  other: "第二部分 2024年度部门决算情况说明 › 六、其他重要事项的情况说明",
  annex: "第三部分 附件",
  tables: "第四部分 附表",
} as const;

/** A place in prose: `text` inside the first occurrence of `quote` in the sample. */
export function placeOf(role: Role, section: keyof typeof sectionTitles, quote: string, text = quote): Place {
  const at = sampleText.indexOf(quote);
  const inside = quote.indexOf(text);
  if (at < 0 || inside < 0) throw new Error(`not in the sample: ${quote} / ${text}`);
  const start = at + inside;
  return {
    role,
    quote,
    text,
    start,
    end: start + text.length,
    section: sectionTitles[section],
    cell: null,
  };
}

/** A place in the sample's only table. */
export function cellOf(role: Role, row: number, column: number): Place {
  const lines = sampleText.split("\n");
  const first = lines.indexOf("科目编码\t科目名称\t合计\t基本支出\t项目支出");
  const line = lines[first + row] ?? "";
  const cells = line.split("\t");
  const text = cells[column] ?? "";
  const before = lines.slice(0, first + row).reduce((sum, each) => sum + each.length + 1, 0);
  const start = before + cells.slice(0, column).reduce((sum, each) => sum + each.length + 1, 0);
  const cell = { table: 0, row, column };
  return { role, quote: text, text, start, end: start + text.length, section: sectionTitles.tables, cell };
}

const blank = {
  group: null,
  stated: null,
  computed: null,
  interval: null,
  difference: null,
  unit: null,
  formula: null,
  cause: null,
  data: {},
} as const;

const swapped: Cause = {
  kind: "digits-swapped",
  explanation: {
    zh: "“802.45”如为“820.45”（两位数字互换），有关各式均成立。",
    en: "With 820.45 for 802.45 (two digits swapped) every relation holds.",
  },
};

const projectSpending = "项目支出802.45万元，占57.26%";
const spendingTotal = "2024年度本年支出合计1432.80万元";

export const sampleCauses: readonly CauseGroup[] = [
  {
    id: "cause-5c1e07d2",
    explanation: {
      zh: "3 处不一致都用到项目支出 802.45；如为 820.45（两位数字互换）则均成立。",
      en: "Three differences share the project spending 802.45; with 820.45 (two digits swapped) all of them hold.",
    },
    place: placeOf("part", "spending", projectSpending, "802.45万元"),
  },
  {
    id: "cause-a94b3f60",
    explanation: {
      zh: "第 4 行与第 3 列的合计都不符，交叉处的 1264.05 可疑；如为 1246.05（两位数字互换）则均成立。",
      en: "Row 4 and column 3 both fail; they cross at 1264.05. With 1246.05 (two digits swapped) both hold.",
    },
    place: cellOf("part", 4, 2),
  },
];

const figures: readonly Finding[] = [
  {
    ...blank,
    id: "count-of-parts-1f0c9a3e",
    rule: "count-of-parts",
    category: "arithmetic",
    tier: "certain",
    messageId: "differs",
    message: {
      zh: "下属二级预算单位共 2 个，其中各类之和为 3 个，相差 1 个",
      en: "Subordinate units: 2 stated, the kinds add up to 3, 1 apart",
    },
    data: { label: "下属二级预算单位", total: "2", sum: "3", difference: "1", unit: "个" },
    stated: "2个",
    computed: "3个",
    interval: ["3", "3"],
    difference: "-1",
    unit: "个",
    formula: "1 + 1 + 1",
    at: [
      placeOf("claim", "agencies", "岚溪县水务局下属二级预算单位2个", "2个"),
      placeOf("part", "agencies", "其中行政单位1个", "1个"),
      placeOf("part", "agencies", "参照公务员法管理的事业单位1个", "1个"),
      placeOf("part", "agencies", "其他事业单位1个", "1个"),
    ],
  },
  {
    ...blank,
    id: "total-of-parts-7be2d145",
    rule: "total-of-parts",
    category: "arithmetic",
    tier: "certain",
    messageId: "differs",
    message: {
      zh: "本年支出合计 1432.80万元，比各项之和 1414.80万元多 18.00万元",
      en: "Spending of the year is 1432.80 (万元); its parts add up to 1414.80, 18.00 less",
    },
    data: { label: "本年支出合计", total: "1432.80", sum: "1414.80", difference: "18.00", unit: "万元" },
    group: "cause-5c1e07d2",
    stated: "1432.80万元",
    computed: "1414.80万元",
    interval: ["1414.79", "1414.81"],
    difference: "18.00",
    unit: "万元",
    formula: "612.35 + 802.45",
    cause: swapped,
    at: [
      placeOf("claim", "spending", spendingTotal, "1432.80万元"),
      placeOf("part", "spending", "基本支出612.35万元，占42.74%", "612.35万元"),
      placeOf("part", "spending", projectSpending, "802.45万元"),
    ],
  },
  {
    ...blank,
    id: "share-of-total-e03a58c7",
    rule: "share-of-total",
    category: "arithmetic",
    tier: "certain",
    messageId: "differs",
    message: {
      zh: "项目支出占比 57.26%，按 802.45 ÷ 1432.80 应为 56.01%",
      en: "Share of project spending is stated as 57.26%; 802.45 ÷ 1432.80 gives 56.01%",
    },
    data: { label: "项目支出", stated: "57.26%", computed: "56.01%" },
    group: "cause-5c1e07d2",
    stated: "57.26%",
    computed: "56.01%",
    interval: ["56.0053", "56.0064"],
    difference: "1.25",
    unit: "%",
    formula: "802.45 ÷ 1432.80",
    cause: swapped,
    at: [
      placeOf("claim", "spending", projectSpending, "57.26%"),
      placeOf("part", "spending", projectSpending, "802.45万元"),
      placeOf("whole", "spending", spendingTotal, "1432.80万元"),
    ],
  },
  {
    ...blank,
    id: "text-and-table-20d7f6b8",
    rule: "text-and-table",
    category: "consistency",
    tier: "certain",
    messageId: "differs",
    message: {
      zh: "项目支出：正文 802.45万元，支出决算表 820.45万元，相差 18.00万元",
      en: "Project spending: 802.45 in the text, 820.45 in the table (万元), 18.00 apart",
    },
    data: { label: "项目支出", stated: "802.45", computed: "820.45", difference: "18.00", unit: "万元" },
    group: "cause-5c1e07d2",
    stated: "802.45万元",
    computed: "820.45万元",
    interval: ["820.445", "820.455"],
    difference: "-18.00",
    unit: "万元",
    formula: "820.45",
    cause: swapped,
    at: [placeOf("claim", "spending", projectSpending, "802.45万元"), cellOf("other", 1, 4)],
  },
  {
    ...blank,
    id: "stated-change-41b6d0e9",
    rule: "stated-change",
    category: "arithmetic",
    tier: "note",
    messageId: "truncated",
    message: {
      zh: "增长 4.38%，按 58.75 ÷ (1398.60 − 58.75) 为 4.385%，只差末位（截断）",
      en: "Growth is stated as 4.38%; 58.75 ÷ (1398.60 − 58.75) is 4.385%, one last digit apart (truncated)",
    },
    data: { label: "一般公共预算财政拨款支出", stated: "4.38%", computed: "4.385%" },
    stated: "4.38%",
    computed: "4.385%",
    interval: ["4.3844", "4.3853"],
    difference: "-0.005",
    unit: "%",
    formula: "58.75 ÷ (1398.60 − 58.75)",
    at: [
      placeOf("claim", "fiscal", "增长4.38%", "4.38%"),
      placeOf("part", "fiscal", "增加58.75万元", "58.75万元"),
      placeOf("whole", "fiscal", "2024年度一般公共预算财政拨款支出1398.60万元", "1398.60万元"),
    ],
  },
  {
    ...blank,
    id: "share-of-total-9d5512af",
    rule: "share-of-total",
    category: "arithmetic",
    tier: "certain",
    messageId: "differs",
    message: {
      zh: "卫生健康（类）支出占比 3.54%，按 48.20 ÷ 1398.60 应为 3.45%",
      en: "Share of health spending is stated as 3.54%; 48.20 ÷ 1398.60 gives 3.45%",
    },
    data: { label: "卫生健康（类）支出", stated: "3.54%", computed: "3.45%" },
    stated: "3.54%",
    computed: "3.45%",
    interval: ["3.4459", "3.4467"],
    difference: "0.09",
    unit: "%",
    formula: "48.20 ÷ 1398.60",
    cause: {
      kind: "digits-swapped",
      explanation: {
        zh: "“3.54%”如为“3.45%”（两位数字互换）则成立。",
        en: "3.45% for 3.54% (two digits swapped) would hold.",
      },
    },
    at: [
      placeOf("claim", "fiscal", "卫生健康（类）支出48.20万元，占3.54%", "3.54%"),
      placeOf("part", "fiscal", "卫生健康（类）支出48.20万元，占3.54%", "48.20万元"),
      placeOf("whole", "fiscal", "2024年度一般公共预算财政拨款支出1398.60万元", "1398.60万元"),
    ],
  },
  {
    ...blank,
    id: "change-direction-c8e4016d",
    rule: "change-direction",
    category: "consistency",
    tier: "certain",
    messageId: "contradicts",
    message: {
      zh: "公务接待费：金额说“减少”0.30万元，比率说“增长”12.50%",
      en: "Reception expenses: the amount “减少” (down) 0.30, the rate “增长” (up) 12.50%",
    },
    data: { label: "公务接待费", word: "减少", other: "增长" },
    at: [
      placeOf("claim", "funds", "增长12.50%"),
      placeOf("other", "funds", "比2023年度减少0.30万元", "减少0.30万元"),
    ],
  },
  {
    ...blank,
    id: "table-total-6a10be93",
    rule: "table-total",
    category: "arithmetic",
    tier: "certain",
    messageId: "differs",
    message: {
      zh: "支出决算表“合计”列：合计 1432.80万元，比各行之和 1450.80万元少 18.00万元",
      en: "Spending table, column 合计: total 1432.80, rows add up to 1450.80 (万元), 18.00 more",
    },
    data: { label: "合计", total: "1432.80", sum: "1450.80", difference: "18.00", unit: "万元" },
    group: "cause-a94b3f60",
    stated: "1432.80万元",
    computed: "1450.80万元",
    interval: ["1450.78", "1450.82"],
    difference: "-18.00",
    unit: "万元",
    formula: "86.40 + 48.20 + 1264.05 + 52.15",
    at: [
      cellOf("claim", 1, 2),
      cellOf("part", 2, 2),
      cellOf("part", 3, 2),
      cellOf("part", 4, 2),
      cellOf("part", 5, 2),
    ],
  },
  {
    ...blank,
    id: "table-total-d7732c08",
    rule: "table-total",
    category: "arithmetic",
    tier: "certain",
    messageId: "differs",
    message: {
      zh: "支出决算表“农林水支出”行：合计 1264.05万元，比各列之和 1246.05万元多 18.00万元",
      en: "Spending table, row 农林水支出: total 1264.05, columns add up to 1246.05 (万元), 18.00 less",
    },
    data: { label: "农林水支出", total: "1264.05", sum: "1246.05", difference: "18.00", unit: "万元" },
    group: "cause-a94b3f60",
    stated: "1264.05万元",
    computed: "1246.05万元",
    interval: ["1246.04", "1246.06"],
    difference: "18.00",
    unit: "万元",
    formula: "425.60 + 820.45",
    at: [cellOf("claim", 4, 2), cellOf("part", 4, 3), cellOf("part", 4, 4)],
  },
];

const others: readonly Finding[] = [
  {
    ...blank,
    id: "amount-without-unit-3ef871b0",
    rule: "amount-without-unit",
    category: "text",
    tier: "certain",
    messageId: "missing",
    message: {
      zh: "“1398.60”没有计量单位，相邻金额都以万元为单位",
      en: "“1398.60” has no unit; the amounts around it are in 万元",
    },
    data: { printed: "1398.60", expected: "万元" },
    at: [placeOf("claim", "fiscal", "2024年度一般公共预算支出决算数为1398.60", "1398.60")],
  },
  {
    ...blank,
    id: "large-change-77c0a21d",
    rule: "large-change",
    category: "change",
    tier: "note",
    messageId: "large",
    message: {
      zh: "机关运行经费比上年增加 36.06万元，增长 68.95%",
      en: "Running costs rose by 36.06 (万元), 68.95%, against the year before",
    },
    data: { label: "机关运行经费", change: "36.06", rate: "68.95%", unit: "万元" },
    at: [
      placeOf("claim", "other", "比2023年度增加36.06万元，增长68.95%"),
      placeOf("other", "other", "2024年度机关运行经费支出88.36万元", "88.36万元"),
    ],
  },
  {
    ...blank,
    id: "change-without-reason-b2509ce4",
    rule: "change-without-reason",
    category: "missing",
    tier: "probable",
    messageId: "missing",
    message: {
      zh: "机关运行经费增长 68.95%，其后未见变动原因",
      en: "Running costs rose by 68.95%; no reason follows",
    },
    data: { label: "机关运行经费", rate: "68.95%" },
    at: [placeOf("claim", "other", "比2023年度增加36.06万元，增长68.95%")],
  },
  {
    ...blank,
    id: "unit-slip-58f3e6d1",
    rule: "unit-slip",
    category: "text",
    tier: "probable",
    messageId: "slip",
    message: {
      zh: "政府采购支出总额 211.50元，分项 31.50万元与 180.00万元之和为 211.50万元，单位疑漏“万”",
      en: "Procurement is 211.50元 in all, its parts are 31.50 and 180.00 万元: the unit seems to lack 万",
    },
    data: { printed: "211.50元", expected: "211.50万元" },
    stated: "211.50元",
    computed: "211.50万元",
    difference: "-2114788.50",
    unit: "元",
    formula: "31.50 + 180.00",
    cause: {
      kind: "unit",
      explanation: {
        zh: "单位如为“万元”则合计等于分项之和。",
        en: "With 万元 the total equals the sum of its parts.",
      },
    },
    at: [
      placeOf("claim", "other", "2024年度政府采购支出总额211.50元", "211.50元"),
      placeOf("part", "other", "货物支出31.50万元", "31.50万元"),
      placeOf("part", "other", "服务支出180.00万元", "180.00万元"),
    ],
  },
  {
    ...blank,
    id: "template-residue-0a6de38c",
    rule: "template-residue",
    category: "text",
    tier: "certain",
    messageId: "placeholder",
    message: { zh: "模板占位符“XX”未替换", en: "The template's placeholder “XX” was left in" },
    data: { words: "XX" },
    at: [placeOf("claim", "other", "组织对XX项目开展了绩效评价", "XX")],
  },
  {
    ...blank,
    id: "heading-order-f4817b25",
    rule: "heading-order",
    category: "missing",
    tier: "probable",
    messageId: "gap",
    message: {
      zh: "标题序号由“二、”跳到“四、”，缺“三、”",
      en: "Headings jump from 二、 to 四、; 三、 is missing",
    },
    data: { printed: "四、", expected: "三、" },
    at: [
      placeOf("claim", "fiscal", "四、一般公共预算财政拨款支出决算情况说明"),
      placeOf("other", "spending", "二、支出决算情况说明"),
    ],
  },
  {
    ...blank,
    id: "required-part-89ac4471",
    rule: "required-part",
    category: "missing",
    tier: "certain",
    messageId: "missing",
    message: {
      zh: "未见“名词解释”部分",
      en: "The part “名词解释” (glossary) was not found",
    },
    data: { name: "名词解释" },
    at: [placeOf("claim", "annex", "第三部分 附件")],
  },
  {
    ...blank,
    id: "empty-part-15d9e0fa",
    rule: "empty-part",
    category: "missing",
    tier: "probable",
    messageId: "annex",
    message: {
      zh: "“第三部分 附件”下没有内容，可能在本页附件中",
      en: "Nothing stands under “第三部分 附件”; an attachment may hold it",
    },
    data: { title: "附件" },
    at: [placeOf("claim", "annex", "第三部分 附件")],
  },
];

export const sampleFindings: readonly Finding[] = [...figures, ...others].sort(
  (a, b) => a.at[0].start - b.at[0].start || (a.rule < b.rule ? -1 : 1),
);
