import type { Random } from "./random.ts";

/** A province of the forms, with how its cities and counties are called. */
export interface Province {
  readonly key: string;
  readonly name: string;
  readonly municipality: boolean;
}

export const provinces = {
  sichuan: { key: "sichuan", name: "四川省", municipality: false },
  shanghai: { key: "shanghai", name: "上海市", municipality: true },
  chongqing: { key: "chongqing", name: "重庆市", municipality: true },
  hunan: { key: "hunan", name: "湖南省", municipality: false },
  hubei: { key: "hubei", name: "湖北省", municipality: false },
  yunnan: { key: "yunnan", name: "云南省", municipality: false },
  guangdong: { key: "guangdong", name: "广东省", municipality: false },
  beijing: { key: "beijing", name: "北京市", municipality: true },
  zhejiang: { key: "zhejiang", name: "浙江省", municipality: false },
  neimenggu: { key: "neimenggu", name: "内蒙古自治区", municipality: false },
  henan: { key: "henan", name: "河南省", municipality: false },
  shaanxi: { key: "shaanxi", name: "陕西省", municipality: false },
  xinjiang: { key: "xinjiang", name: "新疆维吾尔自治区", municipality: false },
  guangxi: { key: "guangxi", name: "广西壮族自治区", municipality: false },
  jiangsu: { key: "jiangsu", name: "江苏省", municipality: false },
  anhui: { key: "anhui", name: "安徽省", municipality: false },
  fujian: { key: "fujian", name: "福建省", municipality: false },
  shandong: { key: "shandong", name: "山东省", municipality: false },
  guizhou: { key: "guizhou", name: "贵州省", municipality: false },
  jiangxi: { key: "jiangxi", name: "江西省", municipality: false },
  gansu: { key: "gansu", name: "甘肃省", municipality: false },
  hebei: { key: "hebei", name: "河北省", municipality: false },
} as const satisfies Record<string, Province>;

export type ProvinceKey = keyof typeof provinces;

const first = [
  "澄",
  "禾",
  "岚",
  "霁",
  "榆",
  "栎",
  "棠",
  "砚",
  "沐",
  "芷",
  "翎",
  "筠",
  "漪",
  "珞",
  "鹭",
  "槿",
];
const second = [
  "川",
  "岭",
  "浦",
  "泽",
  "津",
  "望",
  "垣",
  "屏",
  "湾",
  "坪",
  "渡",
  "洲",
  "麓",
  "潭",
  "原",
  "桥",
];

export type EntityKind = "street" | "town" | "bureau" | "centre";

export interface Entity {
  readonly province: Province;
  /** Full name as the title prints it. */
  readonly name: string;
  /** Short form used in sentences. */
  readonly short: string;
  readonly kind: EntityKind;
  /** Bureau of this business; empty for streets and towns. */
  readonly business: string;
  /** Place above it, for `……人民政府`. */
  readonly place: string;
  /** 部门 or 单位: what the disclosure calls itself. */
  readonly self: "部门" | "单位";
}

function placeName(random: Random): string {
  return random.pick(first) + random.pick(second);
}

const bureaus: readonly (readonly [name: string, business: string])[] = [
  ["财政局", "20106"],
  ["发展和改革局", "20104"],
  ["市场监督管理局", "20138"],
  ["司法局", "20406"],
  ["教育局", "20501"],
  ["文化和旅游局", "20701"],
  ["民政局", "20802"],
  ["城市管理局", "21201"],
  ["农业农村局", "21301"],
  ["水利局", "21303"],
  ["交通运输局", "21401"],
  ["自然资源局", "22001"],
  ["应急管理局", "22401"],
];

const centres: readonly (readonly [name: string, business: string])[] = [
  ["政务服务中心", "20103"],
  ["财政监督评价中心", "20106"],
  ["退役军人服务中心", "20828"],
  ["农业技术推广中心", "21301"],
  ["公共文化服务中心", "20701"],
];

function above(random: Random, province: Province): string {
  const county =
    placeName(random) + random.pick(province.municipality ? ["区", "区", "县"] : ["区", "县", "县", "市"]);
  if (province.municipality) return province.name + county;
  const city = placeName(random) + (province.key === "neimenggu" && random.chance(0.4) ? "盟" : "市");
  const lower = province.key === "neimenggu" && random.chance(0.5) ? `${placeName(random)}旗` : county;
  return random.pick([city + lower, city + lower, lower, province.name + city + lower]);
}

/** An invented unit of a province; place names are put together from syllables and belong to nobody. */
export function inventEntity(random: Random, province: Province, year: number): Entity {
  const place = above(random, province);
  const kind = random.weighted<EntityKind>([
    ["street", 3],
    ["town", 3],
    ["bureau", 5],
    ["centre", 2],
  ]);
  const known = (business: string) => year >= 2019 || !/^(20138|22401|20828)/.test(business);
  if (kind === "street" || kind === "town") {
    const own = placeName(random);
    const office =
      kind === "street" ? `${own}街道办事处` : `${own}${random.pick(["镇", "镇", "乡"])}人民政府`;
    return { province, name: place + office, short: office, kind, business: "20103", place, self: "部门" };
  }
  const [name, business] = random.pick(
    (kind === "bureau" ? bureaus : centres).filter(([, code]) => known(code)),
  );
  const short = random.pick(["区", "县", "市"]).replace(/.*/, place.slice(-1)) + name;
  const self = kind === "centre" ? random.pick(["单位", "单位", "部门"] as const) : "部门";
  return { province, name: place + name, short, kind, business, place, self };
}
