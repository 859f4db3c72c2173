import type { Context } from "./context.ts";
import { type Levels, otherNarrative } from "./forms.ts";
import type { Disclosure } from "./outline.ts";
import { type Node, node, type OrdinalStyle } from "./outline.ts";
import { narrative, narrativeTitle, overview, tablesPart, tablesTitle, text } from "./parts.ts";
import { annexForms } from "./performance/documents.ts";
import type { ProvinceKey } from "./places.ts";
import { beijingParts, chongqingParts, zhejiangParts } from "./regional-parts.ts";
import { contact, scope, termNotes } from "./sections/overview.ts";
import { makeTables, tableNodes } from "./tables/make-tables.ts";

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
            [
              ...otherNarrative(c, "chinese", ["agency", "assets", "procurement", "performance"]),
              ...(province === "yunnan" ? [node("scope", "chinese", ["相关口径说明"], text(scope(c)))] : []),
            ],
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
        tableNodes(makeTables(c, province), "chinese"),
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
