/** Functional classification used by the invented disclosures: names as of 2020 and later, older names beside them. */
export interface Subject {
  readonly code: string;
  readonly name: string;
  /** B basic, P project, S staff insurance and housing; only on items (seven digits). */
  readonly use: "B" | "P" | "S" | "";
}

const current = `
201 一般公共服务支出
20101 人大事务
2010104 人大会议 P
2010108 代表工作 P
20103 政府办公厅（室）及相关机构事务
2010301 行政运行 B
2010302 一般行政管理事务 P
2010308 信访事务 P
2010350 事业运行 B
2010399 其他政府办公厅（室）及相关机构事务支出 P
20104 发展与改革事务
2010401 行政运行 B
2010402 一般行政管理事务 P
2010450 事业运行 B
2010499 其他发展与改革事务支出 P
20105 统计信息事务
2010507 专项普查活动 P
2010508 统计抽样调查 P
20106 财政事务
2010601 行政运行 B
2010602 一般行政管理事务 P
2010607 信息化建设 P
2010650 事业运行 B
2010699 其他财政事务支出 P
20113 商贸事务
2011308 招商引资 P
20129 群众团体事务
2012901 行政运行 B
2012999 其他群众团体事务支出 P
20132 组织事务
2013299 其他组织事务支出 P
20136 其他共产党事务支出
2013699 其他共产党事务支出 P
20138 市场监督管理事务
2013801 行政运行 B
2013802 一般行政管理事务 P
2013816 食品安全监管 P
2013850 事业运行 B
203 国防支出
20306 国防动员
2030601 兵役征集 P
2030607 民兵 P
204 公共安全支出
20406 司法
2040601 行政运行 B
2040604 基层司法业务 P
2040605 普法宣传 P
2040612 法治建设 P
205 教育支出
20501 教育管理事务
2050101 行政运行 B
2050199 其他教育管理事务支出 P
20502 普通教育
2050201 学前教育 P
2050202 小学教育 P
2050299 其他普通教育支出 P
20508 进修及培训
2050803 培训支出 P
206 科学技术支出
20607 科学技术普及
2060702 科普活动 P
207 文化旅游体育与传媒支出
20701 文化和旅游
2070101 行政运行 B
2070104 图书馆 P
2070109 群众文化 P
2070199 其他文化和旅游支出 P
20703 体育
2070308 群众体育 P
208 社会保障和就业支出
20801 人力资源和社会保障管理事务
2080109 社会保险经办机构 P
20802 民政管理事务
2080201 行政运行 B
2080202 一般行政管理事务 P
2080208 基层政权建设和社区治理 P
2080299 其他民政管理事务支出 P
20805 行政事业单位养老支出
2080501 行政单位离退休 B
2080502 事业单位离退休 B
2080505 机关事业单位基本养老保险缴费支出 S
2080506 机关事业单位职业年金缴费支出 S
20808 抚恤
2080801 死亡抚恤 P
2080805 义务兵优待 P
20810 社会福利
2081002 老年福利 P
2081006 养老服务 P
20811 残疾人事业
2081107 残疾人生活和护理补贴 P
20828 退役军人管理事务
2082804 拥军优属 P
2082850 事业运行 B
20899 其他社会保障和就业支出
2089999 其他社会保障和就业支出 P
210 卫生健康支出
21004 公共卫生
2100408 基本公共卫生服务 P
2100410 突发公共卫生事件应急处理 P
21007 计划生育事务
2100717 计划生育服务 P
21011 行政事业单位医疗
2101101 行政单位医疗 S
2101102 事业单位医疗 S
2101103 公务员医疗补助 S
2101199 其他行政事业单位医疗支出 S
211 节能环保支出
21103 污染防治
2110301 大气 P
2110302 水体 P
21104 自然生态保护
2110402 农村环境保护 P
212 城乡社区支出
21201 城乡社区管理事务
2120101 行政运行 B
2120104 城管执法 P
2120199 其他城乡社区管理事务支出 P
21203 城乡社区公共设施
2120399 其他城乡社区公共设施支出 P
21205 城乡社区环境卫生
2120501 城乡社区环境卫生 P
213 农林水支出
21301 农业农村
2130101 行政运行 B
2130104 事业运行 B
2130108 病虫害控制 P
2130122 农业生产发展 P
2130199 其他农业农村支出 P
21302 林业和草原
2130205 森林资源培育 P
2130234 林业草原防灾减灾 P
21303 水利
2130301 行政运行 B
2130305 水利工程建设 P
2130314 防汛 P
2130399 其他水利支出 P
21307 农村综合改革
2130701 对村级公益事业建设的补助 P
2130705 对村民委员会和村党支部的补助 P
214 交通运输支出
21401 公路水路运输
2140101 行政运行 B
2140106 公路养护 P
216 商业服务业等支出
21602 商业流通事务
2160299 其他商业流通事务支出 P
220 自然资源海洋气象等支出
22001 自然资源事务
2200101 行政运行 B
2200106 自然资源利用与保护 P
221 住房保障支出
22101 保障性安居工程支出
2210108 老旧小区改造 P
22102 住房改革支出
2210201 住房公积金 S
2210203 购房补贴 S
224 灾害防治及应急管理支出
22401 应急管理事务
2240101 行政运行 B
2240106 安全监管 P
2240199 其他应急管理支出 P
22402 消防救援事务
2240299 其他消防救援事务支出 P
22407 自然灾害救灾及恢复重建支出
2240703 自然灾害救灾补助 P
229 其他支出
22999 其他支出
2299999 其他支出 P
`;

const funds = `
212 城乡社区支出
21208 国有土地使用权出让收入安排的支出
2120801 征地和拆迁补偿支出 P
2120803 城市建设支出 P
2120804 农村基础设施建设支出 P
21213 城市基础设施配套费安排的支出
2121301 城市公共设施 P
229 其他支出
22960 彩票公益金安排的支出
2296002 用于社会福利的彩票公益金支出 P
2296003 用于体育事业的彩票公益金支出 P
`;

const capital = `
223 国有资本经营预算支出
22301 解决历史遗留问题及改革成本支出
2230105 国有企业退休人员社会化管理补助支出 P
`;

/** Names that held up to and including the year. */
const oldNames: readonly (readonly [code: string, until: number, name: string])[] = [
  ["207", 2018, "文化体育与传媒支出"],
  ["20701", 2018, "文化"],
  ["2070199", 2018, "其他文化支出"],
  ["20805", 2019, "行政事业单位离退休"],
  ["2080501", 2019, "归口管理的行政单位离退休"],
  ["210", 2018, "医疗卫生与计划生育支出"],
  ["21301", 2019, "农业"],
  ["2130199", 2019, "其他农业支出"],
  ["2130122", 2019, "农业生产支持补贴"],
  ["220", 2018, "国土海洋气象等支出"],
  ["22001", 2018, "国土资源事务"],
  ["2200106", 2018, "土地资源利用与保护"],
];

function parse(text: string): Map<string, Subject> {
  const subjects = text
    .trim()
    .split("\n")
    .map((row) => {
      const [code = "", name = "", use = ""] = row.split(" ");
      return [code, { code, name, use: use as Subject["use"] }] as const;
    });
  return new Map(subjects);
}

export type Fund = "general" | "fund" | "capital";

const lists: Readonly<Record<Fund, Map<string, Subject>>> = {
  general: parse(current),
  fund: parse(funds),
  capital: parse(capital),
};

/** Years in which a class exists at all. */
function existsIn(code: string, year: number): boolean {
  return (
    (!code.startsWith("224") || year >= 2019) &&
    (code !== "2210108" || year >= 2020) &&
    (!code.startsWith("20138") || year >= 2019)
  );
}

export function subjectName(code: string, fund: Fund, year: number): string {
  const old = oldNames.find(([oldCode, until]) => oldCode === code && year <= until);
  const everywhere = [lists[fund], lists.general, lists.fund, lists.capital];
  return (
    old?.[2] ?? everywhere.map((list) => list.get(code)?.name).find((name) => name !== undefined) ?? code
  );
}

/** Item codes (seven digits) of a fund that exist in a year. */
export function itemCodes(fund: Fund, year: number): string[] {
  return [...lists[fund].keys()].filter((code) => code.length === 7 && existsIn(code, year));
}

export function subjectUse(code: string, fund: Fund): Subject["use"] {
  return lists[fund].get(code)?.use ?? "";
}
