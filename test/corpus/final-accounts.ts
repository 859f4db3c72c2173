import type { Context } from "./context.ts";
import {
  beijingNarrative,
  chongqingNarrative,
  groupedNarrative,
  type Levels,
  otherNarrative,
  standardNarrative,
  threeSection,
  yunnanNarrative,
} from "./forms.ts";
import { type Node, node, type OrdinalStyle, paragraph } from "./outline.ts";
import { annexForms } from "./performance/documents.ts";
import type { ProvinceKey } from "./places.ts";
import { composition, contact, dutyList, organisation, termNotes } from "./sections/overview.ts";
import { attached, makeTables, tableNodes } from "./tables/make-tables.ts";

/** A whole disclosure: its title and its parts. */
export interface Disclosure {
  readonly title: string;
  readonly parts: Node[];
  readonly withContents: boolean;
}

const text = (lines: ReturnType<typeof dutyList>) => lines.map(paragraph);

function overview(c: Context, part: OrdinalStyle, one: OrdinalStyle): Node {
  const { random } = c.pen;
  const units = random.chance(0.5)
    ? [
        node(
          "composition",
          one,
          [random.pick([`${c.self}决算单位构成`, "决算单位构成"])],
          text(composition(c)),
        ),
      ]
    : [];
  return node(
    "overview",
    part,
    [random.pick([`${c.self}概况`, `${c.name}概况`, `${c.self}基本情况`])],
    [],
    [
      node(
        "duties",
        one,
        [random.pick([`${c.self}职责`, "主要职责", "主要职能", "职能职责"])],
        text(dutyList(c)),
      ),
      node(
        "organisation",
        one,
        [random.pick(["机构设置", "机构设置情况", `${c.self}机构设置`])],
        text(organisation(c)),
      ),
      ...units,
    ],
  );
}

function tablesPart(
  c: Context,
  part: OrdinalStyle,
  one: OrdinalStyle,
  province: ProvinceKey,
  title: string,
): Node {
  const tables = makeTables(c, province);
  return node("tables", part, [title], [], tableNodes(c, tables, one));
}

const narrativeTitle = (c: Context) =>
  `${c.pen.random.pick([`${c.year}年度`, `${c.name}${c.year}年度`, ""])}${c.self}决算情况说明`;
const tablesTitle = (c: Context) =>
  `${c.pen.random.pick([`${c.year}年度`, ""])}${c.self}决算${c.pen.random.pick(["表", "报表", "表"])}`;

const flatForms: Partial<Record<ProvinceKey, readonly string[]>> = {
  hunan: ["agency", "meetings", "procurement", "assets", "performance"],
  henan: ["agency", "procurement", "assets", "performance"],
  guangdong: ["agency", "procurement", "assets", "performance"],
  neimenggu: ["agency", "procurement", "assets", "performance"],
  zhejiang: ["agency", "procurement", "assets", "performance"],
};

function narrative(c: Context, province: ProvinceKey, levels: Levels): Node[] {
  if (province === "yunnan") return yunnanNarrative(c, levels);
  if (province === "hubei" || province === "shaanxi") return groupedNarrative(c, levels);
  const flat = flatForms[province];
  if (flat !== undefined) return standardNarrative(c, levels, flat, []);
  return standardNarrative(
    c,
    levels,
    province === "shanghai" ? ["performance"] : [],
    province === "shanghai"
      ? ["agency", "procurement", "assets"]
      : ["agency", "procurement", "assets", "performance"],
  );
}

function partsOf(c: Context, province: ProvinceKey): Node[] {
  const { random } = c.pen;
  const part: OrdinalStyle = random.chance(0.75) ? "part" : "part-colon";
  const levels: Levels = { one: "chinese", two: "paren" };
  const first = overview(c, part, "chinese");
  const story = node("narrative", part, [narrativeTitle(c)], [], narrative(c, province, levels));
  const terms = node("terms", part, ["名词解释"], text(termNotes(c)));
  const others =
    province === "yunnan" || province === "hubei" || province === "shaanxi"
      ? [
          node(
            "other",
            part,
            [province === "yunnan" ? "其他重要事项及相关口径情况说明" : "其他重要事项情况说明"],
            [],
            otherNarrative(c, "chinese", ["agency", "assets", "procurement", "performance"]),
          ),
        ]
      : [];
  const tables = () => tablesPart(c, part, random.chance(0.8) ? "chinese" : "none", province, tablesTitle(c));
  const annex = random.chance(0.3) ? [node("annex", part, ["附件"], [], annexForms(c, province))] : [];
  if (province === "sichuan")
    return [
      first,
      story,
      ...others,
      terms,
      ...annex,
      node(
        "tables",
        part,
        [random.pick(["附表", `${c.self}决算表`])],
        [],
        tableNodes(c, makeTables(c, province), "chinese"),
      ),
    ];
  if (province === "neimenggu")
    return [
      first,
      story,
      terms,
      node("contact", part, ["决算公开联系方式及信息反馈渠道"], text(contact(c))),
      tables(),
    ];
  return [first, tables(), story, ...others, terms, ...annex];
}

function chongqingParts(c: Context): Node[] {
  const first = node(
    "overview",
    "chinese",
    [`${c.self}基本情况`],
    [],
    [
      node("duties", "paren", ["职能职责"], text(dutyList(c))),
      node("organisation", "paren", ["机构设置"], text(organisation(c))),
    ],
  );
  const story = chongqingNarrative(c, { one: "chinese", two: "paren" });
  const terms = node("terms", "chinese", ["专业名词解释"], text(termNotes(c)));
  const tables = node(
    "tables",
    "none",
    [`${c.year}年度${c.self}决算公开表`],
    [],
    tableNodes(c, makeTables(c, "chongqing"), "none"),
  );
  return [
    first,
    ...story,
    terms,
    node("contact", "chinese", ["决算公开联系方式及信息反馈渠道"], text(contact(c))),
    tables,
  ];
}

function beijingParts(c: Context): Node[] {
  const levels: Levels = { one: "chinese", two: "paren" };
  const attachedOnly = c.pen.random.chance(0.3);
  const tables = attachedOnly
    ? node("tables", "part", [`${c.year}年度${c.self}决算报表`], attached(c))
    : tablesPart(c, "part", "chinese", "beijing", `${c.year}年度${c.self}决算报表`);
  const basics = node(
    "overview",
    "chinese",
    [`${c.self}基本情况`],
    [],
    [
      node("duties", "paren", ["机构设置、职责"], text(dutyList(c))),
      node("organisation", "paren", ["人员构成情况"], text(organisation(c))),
    ],
  );
  return [
    tables,
    node(
      "narrative",
      "part",
      [`${c.year}年度${c.self}决算说明`],
      [],
      [basics, ...beijingNarrative(c, levels)],
    ),
    node(
      "other",
      "part",
      [`${c.year}年度其他重要事项的情况说明`],
      [],
      [threeSection(c, levels), ...otherNarrative(c, "chinese", ["agency", "procurement", "assets"])],
    ),
    node("terms", "part", ["名词解释"], text(termNotes(c))),
    node(
      "performance",
      "part",
      [`${c.year}年度${c.self}绩效评价情况`],
      [],
      otherNarrative(c, "chinese", ["performance"]),
    ),
  ];
}

function zhejiangParts(c: Context): Node[] {
  const levels: Levels = { one: "paren", two: "arabic" };
  const first = overview(c, "chinese", "paren");
  const tables = tablesPart(c, "chinese", "paren", "zhejiang", `${c.year}年度${c.self}决算公开表`);
  const story = node(
    "narrative",
    "chinese",
    [`${c.year}年度${c.self}决算情况说明`],
    [],
    narrative(c, "zhejiang", levels),
  );
  return [first, tables, story, node("terms", "chinese", ["名词解释"], text(termNotes(c)))];
}

/** A department's final accounts in the form of its province. */
export function finalAccounts(c: Context, province: ProvinceKey): Disclosure {
  const title = c.pen.random.pick([
    `${c.name}${c.year}年度${c.self}决算`,
    `${c.year}年度${c.name}${c.self}决算`,
    `${c.name}${c.year}年度${c.self}决算公开`,
    `${c.name}${c.year}年度${c.self}决算情况说明`,
  ]);
  const parts =
    province === "chongqing"
      ? chongqingParts(c)
      : province === "beijing"
        ? beijingParts(c)
        : province === "zhejiang"
          ? zhejiangParts(c)
          : partsOf(c, province);
  return { title, parts, withContents: province !== "chongqing" && c.pen.random.chance(0.7) };
}
