import { officeWords, organisationEndings, refusedEndings, refusedWords } from "../lexicon/recognition.ts";
import type { DisclosureKind } from "../model/document.ts";
import { withoutFundNames } from "../text/fund-names.ts";

const siteSeparator = /[_|｜]| [-–—] |——|--/;

/** A title or heading without the name of the site, spaces, quotes and numbers of annexes. */
export function plainName(name: string): string {
  const own =
    name.split(siteSeparator).find((piece) => /决算|预算|绩效|三公|评价/.test(piece)) ??
    name.split(siteSeparator)[0] ??
    "";
  return own
    .replace(/[\s\u00a0\u3000“”"‘’「」《》【】]/g, "")
    .replace(/^(?:附件\d{0,2}[:：.]?|关于公布|关于公开|关于|公开)/, "")
    .replace(/(?:的公告|的公示|的公布|\.(?:docx?|pdf|xlsx?))$/, "")
    .replaceAll("三公经费支出", "三公经费");
}

/** Kinds that a name tells: the words 决算, 预算, 自评, 评价报告, 三公 in the forms that titles have. */
export function kindsOfName(name: string): DisclosureKind[] {
  const kinds = new Set<DisclosureKind>();
  if (/自评|自我评价/.test(name)) kinds.add("self-evaluation");
  else if (/绩效评价|评价报告/.test(name) && /评价(?:报告|结果|情况)|绩效评价$/.test(name))
    kinds.add("evaluation-report");
  if (kinds.size > 0) return [...kinds];
  const rest = withoutFundNames(name).replace(/三公.{0,4}?经费(?:财政拨款)?(?:支出)?(?:预算|决算)?/, "三公");
  if (rest.includes("三公")) kinds.add("three-public");
  if (/绩效目标/.test(rest)) kinds.add("department-budget");
  if (/决算/.test(rest))
    kinds.add(isGovernment(rest) ? "government-final-accounts" : "department-final-accounts");
  else if (/预算/.test(rest) && !/预算绩效|概算/.test(rest))
    kinds.add(isGovernment(rest) ? "government-budget" : "department-budget");
  return [...kinds];
}

function isGovernment(name: string): boolean {
  if (/部门|单位/.test(name)) return false;
  if (
    /草案|财政(?:总)?(?:预|决)算|政府(?:预|决)算|本级(?:预|决)算|预算执行|地方(?:预|决)算|收支(?:预|决)算|中央(?:预|决)算/.test(
      name,
    )
  )
    return true;
  return (
    /(?:省|市|县|州|旗|[^校园街社小城地]区)(?:20\d\d年度?)?(?:预算|决算)/.test(name) &&
    !/[局委厅办院处]/.test(name)
  );
}

/** Monthly and half-yearly figures of a budget under way: neither budget nor accounts. */
const partOfYear =
  /(?:\d{1,2}(?:[-—–~至到]\d{1,2})?月(?:份)?|[一二三四1-4]季度|上半年|前[三四]季度|1[-—–~至]\d{1,2}月)[^，。]{0,24}(?:预算执行|财政收支|收支情况|执行情况)/;

/** Whether a name is that of a rule, a notice, news, an audit or a list, though it speaks of accounts. */
export function isRefused(name: string): boolean {
  if (partOfYear.test(name) && !/决算/.test(name)) return true;
  const own = name.replace(officeWords, "机构").replace(/[（(][^（()）]{0,20}[）)]$/, "");
  if (!/决算|预算|绩效|三公|财政|公开|评价|采购/.test(own))
    return refusedEndings.slice(0, 12).some((word) => own.endsWith(word));
  return refusedEndings.some((word) => own.endsWith(word)) || refusedWords.some((word) => own.includes(word));
}

const tailStarts =
  /^(?:$|20\d\d|\d{2}年|二[〇○零]|部门|单位|本级|机关|的|整体|预算|决算|三公|财政|项目|专项|绩效|支出|收支|一般公共|政府|关于|公开|信息|[（(\-—:：，、0]|概况)/;

/** The unit that a name belongs to; then the labels of the body; undefined when neither tells. */
export function entityOf(names: readonly string[], body: string): string | undefined {
  const labelled = entityOfBody(body);
  for (const name of names) {
    const found = entityOfName(name);
    if (found === undefined) continue;
    // 「某市某区2026年区级部门预算」: the form's title names the place only, its first line the department.
    const isPlace = /[省市区县州旗]$/.test(found) && labelled?.startsWith(found) === true;
    return isPlace ? labelled : fullerName(found, names);
  }
  return labelled;
}

/** A file is often named 水务局决算 where its heading says 云屏县水务局. */
function fullerName(found: string, names: readonly string[]): string {
  const isFuller = (name: string | undefined) =>
    name !== undefined && name.length > found.length && name.endsWith(found);
  return names.map(entityOfName).find(isFuller) ?? found;
}

function entityOfBody(body: string): string | undefined {
  const label =
    /(?:预算主管部门|预算部门名称|部门名称|单位名称|预算单位|编制单位|编制部门|填报单位|实施单位|公开单位|公开部门)[：:\t ]{1,4}([\u4e00-\u9fff（）]{4,40})/.exec(
      body,
    )?.[1] ?? /第一部分[ \u3000:：]{0,4}([\u4e00-\u9fff（）]{4,36}?)(?:部门|单位)?概况/.exec(body)?.[1];
  const said = label ?? statedUnit(body);
  const own = said?.replace(/[（(](?:本级|本部|机关|本级机关)[）)]$/, "");
  return own !== undefined && organisationEndings.some((ending) => own.endsWith(ending)) ? said : undefined;
}

/** The unit that the standard sentences name: `纳入…2023年度部门决算编制范围`, `…共有车辆`. */
function statedUnit(body: string): string | undefined {
  return (
    /纳入([\u4e00-\u9fff]{4,30}?)(?:20\d\d|部门|单位|预算)/.exec(body)?.[1] ??
    /年度?，([\u4e00-\u9fff]{4,30}?)(?:机关运行经费|政府采购支出)/.exec(body)?.[1] ??
    /12月31日，([\u4e00-\u9fff]{4,30}?)共有车辆/.exec(body)?.[1]
  );
}

function entityOfName(name: string): string | undefined {
  if (!/决算|预算|绩效|三公|评价|概况/.test(name)) return undefined;
  const own = name
    .replace(/^[一二三四五六七八九十]{1,3}、/, "")
    .replace(/^(?:20\d\d|二[〇○零一二三四五六七八九]{3})(?:年度|年)?/, "")
    .replace(/^(?:度|第.部分|部门|单位)/, "");
  const genre = own.search(/部门(?:整体|预|决|支)|单位(?:预|决)|决算|三公|绩效|(?<!预)预算/);
  const reach = genre < 0 ? own.length : genre;
  const bracketed = /[（(]([^（()）]{4,40})[）)]$/.exec(own)?.[1];
  if (bracketed !== undefined && endsLikeUnit(bracketed)) return bracketed;
  let best: string | undefined;
  for (let end = 3; end <= Math.min(reach, 45); end += 1) {
    const prefix = own.slice(0, end);
    if (!endsLikeUnit(prefix)) continue;
    if (tailStarts.test(own.slice(end))) best = prefix;
  }
  return best ?? strongEntity(own.slice(0, reach));
}

/** Whether words end as names of organisations do. */
export function endsLikeUnit(prefix: string): boolean {
  return (
    organisationEndings.some((ending) => prefix.endsWith(ending) && prefix.length > ending.length + 1) &&
    !/\d/.test(prefix)
  );
}

/** A name that goes on with a project: the unit is what ends with the first unmistakable ending. */
function strongEntity(text: string): string | undefined {
  return /^[\u4e00-\u9fff]{2,24}?(?:街道办事处|人民政府|委员会|管理局|教育局|公安局|财政局|法院|检察院|医院|学校|中学|小学|大学|中心|局|厅)/.exec(
    text,
  )?.[0];
}

/** The fiscal year: of the name, of the body, or by the address (published the year after, budgets the same year). */
export function yearOf(names: readonly string[], body: string, url: string | undefined): number | undefined {
  for (const name of names.slice(0, 6)) {
    const found = yearOfName(name);
    if (found !== undefined) return found;
  }
  return yearOfBody(body) ?? yearOfAddress(url, body);
}

const chineseYear = /二[〇○0零Oo]([一二三])([〇○零一二三四五六七八九])年?/;

function yearOfName(name: string): number | undefined {
  if (!/决算|预算|绩效|三公|评价/.test(name)) return undefined;
  const years = [...name.matchAll(/(20\d\d)(?=年|度|部门|单位|预|决|绩|三|[\u4e00-\u9fff])/g)];
  if (years.length === 0) return chineseYearOf(name);
  if (/草案/.test(name)) return Math.max(...years.map((match) => Number(match[1])));
  const genre = name.search(/决算|预算|绩效|三公|评价/);
  const before = years.filter((match) => match.index < genre).at(-1);
  return Number((before ?? years[0])?.[1]);
}

function chineseYearOf(name: string): number | undefined {
  const match = chineseYear.exec(name);
  if (match === null) return undefined;
  const digit = (char: string | undefined) => Math.max(0, "〇一二三四五六七八九".indexOf(char ?? ""));
  return 2000 + digit(match[1]) * 10 + digit(match[2]);
}

/** The year most amounts and headings are about; years that are only compared with do not count. */
function yearOfBody(body: string): number | undefined {
  const counts = new Map<number, number>();
  for (const [, digits, word] of body.matchAll(
    /(?<![比较与和同])(20\d\d) ?年(度|部门|单位|收|支|财|一般|决|预|绩|三)?/g,
  )) {
    const year = Number(digits);
    counts.set(year, (counts.get(year) ?? 0) + (word === undefined ? 1 : 3));
  }
  const best = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0];
  return best !== undefined && best[1] >= 3 ? best[0] : undefined;
}

function yearOfAddress(url: string | undefined, body: string): number | undefined {
  const published = /[/_t](20[12]\d)[-/]?[01]\d/.exec(url ?? "")?.[1];
  if (published === undefined) return undefined;
  const budget = /预算/.test(body) && !/决算|自评|评价/.test(body);
  return budget ? Number(published) : Number(published) - 1;
}
