import type { Context } from "./context.ts";
import { type Levels, otherNarrative } from "./forms.ts";
import { type Node, node } from "./outline.ts";
import { narrative, overview, tablesPart, text } from "./parts.ts";
import { beijingNarrative, chongqingNarrative, threeSection } from "./regional-forms.ts";
import { contact, dutyList, organisation, termNotes } from "./sections/overview.ts";
import { attached, makeTables, tableNodes } from "./tables/make-tables.ts";

export function chongqingParts(c: Context): Node[] {
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
    tableNodes(makeTables(c, "chongqing"), "none"),
  );
  return [
    first,
    ...story,
    terms,
    node("contact", "chinese", ["决算公开联系方式及信息反馈渠道"], text(contact(c))),
    tables,
  ];
}

export function beijingParts(c: Context): Node[] {
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

export function zhejiangParts(c: Context): Node[] {
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
