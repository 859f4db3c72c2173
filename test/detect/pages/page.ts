import type { Cues } from "../../../core/detect/recognise.ts";
import type { DisclosureKind } from "../../../core/model/document.ts";
import type { Random } from "../../corpus/random.ts";

/** An invented page with what it is. */
export interface Page {
  readonly name: string;
  readonly cues: Cues;
  /** The kind that must be first; undefined when the page is no disclosure. */
  readonly kind: DisclosureKind | undefined;
  readonly entity?: string;
  readonly year?: number;
}

/** One sort of page: how often it occurs in the set and how one is made. */
export interface Sort {
  readonly name: string;
  readonly count: number;
  readonly make: (random: Random) => Page;
}

const places = [
  "青禾县",
  "南屿市",
  "槐川区",
  "松陂县",
  "砚湖区",
  "栾北旗",
  "宁岫市",
  "棠溪自治县",
  "云汀州",
  "石榴坪区",
];
const offices = [
  "财政局",
  "水利局",
  "审计局",
  "统计局",
  "教育局",
  "人民检察院",
  "青石街道办事处",
  "柳塘镇人民政府",
  "政务服务管理局",
  "第二人民医院",
  "实验小学",
  "机关事务服务中心",
  "残疾人联合会",
  "委员会宣传部",
  "政府采购中心",
  "公安局交通警察大队",
  "招商和会展服务中心",
  "市场监督管理局",
  "图书馆",
  "职业技术学校",
  "人民代表大会常务委员会办公室",
  "标准化研究院",
];

export function unitOf(random: Random): string {
  return random.pick(places) + random.pick(offices);
}

export function placeOf(random: Random): string {
  return random.pick(places);
}

export function yearOf(random: Random): number {
  return random.int(2017, 2025);
}

export function amount(random: Random): string {
  return `${random.int(1, 4200)}.${String(random.int(0, 99)).padStart(2, "0")}万元`;
}

export function percent(random: Random): string {
  return `${random.int(1, 99)}.${String(random.int(0, 99)).padStart(2, "0")}%`;
}

/** What a portal prints around the text of a page. */
export function chrome(random: Random, place: string): { readonly before: string; readonly after: string } {
  if (random.chance(0.3)) return { before: "", after: "" };
  const before = [
    "无障碍浏览 长者模式 简体 繁体",
    "首页 > 政务公开 > 法定主动公开内容",
    `来源：${place}人民政府 发布时间：2024-0${random.int(1, 9)}-1${random.int(0, 9)} 浏览次数：${random.int(3, 900)} 字体：[大 中 小]`,
  ];
  const after = [
    "打印 关闭",
    `主办：${place}人民政府办公室 网站标识码51${random.int(10000, 99999)} 备案号ICP备${random.int(100, 999)}号`,
    "相关链接 扫一扫在手机打开当前页",
  ];
  return {
    before: `${random.sample(before, 2).join("\n")}\n`,
    after: `\n${random.sample(after, 2).join("\n")}`,
  };
}

export function siteTitle(random: Random, title: string, place: string): string {
  return random.weighted([
    [`${title}_${place}人民政府`, 4],
    [`${title}-${place}人民政府门户网站`, 1],
    [title, 3],
    [`${title} | 政务公开`, 1],
    [`${place}人民政府门户网站`, 1],
    ["", 1],
  ] as const);
}

export function address(random: Random): string {
  return random.pick([
    `http://www.qinghe-demo.gov.cn/zwgk/czyjs/t2024${random.int(10, 12)}${random.int(10, 28)}_${random.int(100000, 999999)}.html`,
    `https://xx.demo-portal.cn/info/${random.int(1000, 2000)}/${random.int(10000, 99999)}.htm`,
    `http://192.0.2.${random.int(2, 250)}:8080/html/zwgk/${random.int(1000, 9999)}.html`,
  ]);
}
