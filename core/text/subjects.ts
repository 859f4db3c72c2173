import { functionalClassNames } from "../lexicon/classes.ts";
import { identities, type SubjectEntry, subjects } from "../lexicon/subjects.ts";
import { remembered } from "../model/remembered.ts";
import { narrow } from "./characters.ts";

/**
 * A label boiled down for comparison: width folded, year, brackets, quotes, ordinals and the tails 决算/支出/数/为 taken off.
 * `2023年度“三公”经费财政拨款支出决算为` → `三公经费财政拨款`.
 */
export const coreLabel = remembered((label): string => {
  const bare = stripTails(bareLabel(label));
  return bare.length > 0 ? bare : bareLabel(label);
});

/** The label without width, white space, quotes, brackets, years and leading ordinals; tails kept. */
export const bareLabel = remembered((label): string =>
  narrow(label)
    .replace(/[\s\u00a0\u3000“”"'‘’「」『』《》·]/g, "")
    .replace(
      /\((?:\d{2,7}[类款项]|类|款|项|境|国|含[^)]{0,20}|不含[^)]{0,20}|[\d]{2,7}|单位:?[^)]{0,4}|万元|元)\)/g,
      (part) => (part === "(境)" || part === "(国)" ? part.slice(1, -1) : ""),
    )
    .replace(/^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d{1,2}[.、]|\(\d{1,2}\))/, "")
    .replace(/(?:19|20)\d\d年度?(?=\D|$)/g, "")
    .replace(/[,，;；:：。、()（）]/g, "")
    .replace(/购置费?[及和与]?运行(?:和?维护)?费?用?/, "购置及运行维护费"),
);

const tails = [
  "支出决算数",
  "支出决算",
  "决算支出",
  "决算数",
  "决算",
  "执行数",
  "支出数",
  "支出共计",
  "支出",
  "共计",
  "合计为",
  "总额",
  "金额",
  "数",
  "为",
  "是",
  "共",
  "均",
  "各",
  "约",
  "达到",
  "达",
  "实际",
  "资金",
  "预算数",
  "预算",
];

/** 预算 and 共 belong to the names of the funds. */
const fundName = /(?:一般公共(?:预算)?|政府性基金预算|国有资本经营预算)$/;

function stripTails(label: string): string {
  let rest = label;
  for (let round = 0; round < 4; round += 1) {
    const tail = fundName.test(rest)
      ? undefined
      : tails.find((word) => rest.length > word.length && rest.endsWith(word));
    if (tail === undefined) break;
    rest = rest.slice(0, -tail.length);
  }
  return rest;
}

/** Endings long enough not to end the name of a subject as well (城乡社区, 其他地区). */
const longBodyEnding =
  /(?:局|委员会|厅|办公室|办事处|中心|政府|学校|大学|学院|小学|中学|幼儿园|医院|单位|部门|机关|本级|街道|镇|乡|支队|大队|总队|法院|检察院)$/;

const classNames: ReadonlySet<string> = new Set(functionalClassNames);

/** Keys of the standard parts of a subject; none where it has no standard identity. */
export function partKeys(key: string | undefined): readonly string[] {
  return identities.find(({ total }) => total === key)?.parts ?? [];
}

const byName = buildIndex();

function buildIndex(): ReadonlyMap<string, SubjectEntry> {
  const index = new Map<string, SubjectEntry>();
  const cores = new Map<string, Set<SubjectEntry>>();
  const stems = new Map<string, Set<SubjectEntry>>();
  for (const entry of subjects) {
    for (const name of entry.names) {
      index.set(name, entry);
      const core = stripTails(name);
      cores.set(core, (cores.get(core) ?? new Set()).add(entry));
      const stem = stemOf(name);
      stems.set(stem, (stems.get(stem) ?? new Set()).add(entry));
    }
  }
  // A name without its tail stands for the subject only where income and spending do not share it.
  for (const [core, entries] of cores) {
    const [only] = entries;
    const isShared = entries.size > 1 || (stems.get(stemOf(core))?.size ?? 0) > 1;
    if (!isShared && only !== undefined && core.length >= 4 && !index.has(core)) index.set(core, only);
  }
  return index;
}

function stemOf(name: string): string {
  return name.replace(/(?:合计|总计)?$/, "").replace(/(?:收入|支出)$/, "");
}

const longest = Math.max(...subjects.flatMap((entry) => entry.names.map((name) => name.length)));

/** Words that say nothing about which quantity is meant, before a subject's name. */
const neutralWords = [
  "本年度",
  "本年",
  "当年",
  "全年",
  "年度",
  "共计",
  "总计",
  "实现",
  "发生",
  "共",
  "有",
  "的",
  "年",
  "决算",
  "财务",
  "按",
  "及所属单位",
  "汇总",
  "支付",
  "完成",
  "安排",
  "我",
  "本",
  "该",
];

/** Last words of the names of public bodies. */
const bodyEnding =
  /(?:局|委员会|委|厅|院|办公室|办|中心|政府|街道|学校|大学|学院|小学|中学|幼儿园|站|所|队|馆|镇|乡|区|县|市|部|会|社|公司|医院|单位|部门|系统|机关|本级|处|科|室|台|园|场|库|团|校)$/;

/**
 * Canonical key of a printed label, or undefined. `exact` tells whether nothing else stood before the name.
 * A qualifier before the name (政府性基金 … 基本支出) is never ignored.
 */
export const subjectKey = remembered((label): string | undefined => {
  const bare = bareLabel(label);
  if (bare.length === 0 || bare.length > 60) return undefined;
  return keyOfBare(bare) ?? keyOfStripped(stripTails(bare)) ?? keyOfStripped(bare.replace(/决算/g, ""));
});

function keyOfStripped(bare: string): string | undefined {
  return bare.length < 4 ? undefined : keyOfBare(bare);
}

function keyOfBare(bare: string): string | undefined {
  const direct = byName.get(bare);
  if (direct !== undefined) return direct.key;
  for (let length = Math.min(longest, bare.length - 1); length >= 4; length -= 1) {
    const entry = byName.get(bare.slice(-length));
    if (entry === undefined) continue;
    return isNeutral(bare.slice(0, -length)) ? entry.key : undefined;
  }
  return yearTotal(bare);
}

/** `某某局支出`, `本年度收入`: everything that a body spent or received in the year. */
function yearTotal(bare: string): string | undefined {
  const word = ["支出", "收入"].find((candidate) => bare.endsWith(candidate));
  if (word === undefined || !isNeutral(bare.slice(0, -2))) return undefined;
  const body = bare.slice(0, -2);
  if (classNames.has(body) || (!longBodyEnding.test(body) && !/(?:本年度?|全年)$/.test(body)))
    return undefined;
  return word === "支出" ? "year-spending" : "year-income";
}

function isNeutral(words: string): boolean {
  if (words.length > 40 || /预算|拨款|基金|资本|收入|支出|经费|其他|占|比|增|减|除|加|项目/.test(words))
    return /^(?:本部门|本单位)$/.test(words);
  let rest = words;
  for (let round = 0; round < 6 && rest.length > 0; round += 1) {
    const word = neutralWords.find((candidate) => rest.endsWith(candidate));
    if (word === undefined) break;
    rest = rest.slice(0, -word.length);
  }
  return rest.length === 0 || bodyEnding.test(rest);
}
