import type { Context } from "./context.ts";
import { threePublicName } from "./context.ts";
import type { Line } from "./figure.ts";
import { type Block, type Node, node, type OrdinalStyle, paragraph } from "./outline.ts";
import { generalBasic, threeDetail, threeOverall } from "./sections/basic.ts";
import { capitalSection, fundSection } from "./sections/funds.ts";
import { generalDetail, generalOverall, generalStructure } from "./sections/general.ts";
import { expenditure, income } from "./sections/income-expenditure.ts";
import { agency, assets, meetings, performance, procurement } from "./sections/other.ts";
import { fiscalOverall, overall } from "./sections/overall.ts";
import { titleOf } from "./titles.ts";

/** Sections of the narrative part, in the styles of one form. */
export interface Levels {
  readonly one: OrdinalStyle;
  readonly two: OrdinalStyle;
}

export const text = (lines: readonly Line[]): Block[] => lines.map(paragraph);

const writers: Readonly<Record<string, (c: Context) => Line[]>> = {
  overall,
  income,
  expenditure,
  fiscal: fiscalOverall,
  basic: generalBasic,
  fund: fundSection,
  capital: capitalSection,
  performance,
  agency,
  procurement,
  assets,
  meetings,
};

const charts: Readonly<Record<string, string>> = {
  overall: "（图1：收入、支出决算总计变动情况图）",
  income: "（图2：收入决算结构图）",
  expenditure: "（图3：支出决算结构图）",
  fiscal: "（图4：财政拨款收、支决算总计变动情况图）",
};

/** The caption of a chart that the page shows as a picture (Sichuan). */
function captionOf(c: Context, topic: string): Block[] {
  const shown = c.accounts.entity.province.key === "sichuan" && c.pen.random.fork("charts").chance(0.5);
  const caption = charts[topic];
  return shown && caption !== undefined ? [paragraph([caption])] : [];
}

export function section(c: Context, topic: string, style: OrdinalStyle): Node {
  const writer = writers[topic];
  const title = titleOf(c, topic);
  return node(
    topic,
    style,
    [title],
    writer === undefined ? [] : [...text(writer(c)), ...captionOf(c, topic)],
  );
}

function generalNode(c: Context, { one, two }: Levels): Node {
  const part = (topic: string, title: string, lines: Line[]) => node(topic, two, [title], text(lines));
  const base = "一般公共预算财政拨款支出决算";
  return node(
    "general",
    one,
    [titleOf(c, "general")],
    [],
    [
      part("general-overall", `${base}总体情况`, generalOverall(c)),
      part("general-structure", `${base}结构情况`, generalStructure(c)),
      part("general-detail", `${base}具体情况`, generalDetail(c)),
    ],
  );
}

export function threeNode(c: Context, { one, two }: Levels): Node {
  const three = threePublicName(c.pen);
  return node(
    "three",
    one,
    [titleOf(c, "three")],
    [],
    [
      node(
        "three-overall",
        two,
        [`${three}财政拨款支出决算总体情况${c.pen.random.pick(["说明", ""])}`],
        text(threeOverall(c)),
      ),
      node(
        "three-detail",
        two,
        [`${three}财政拨款支出决算具体情况${c.pen.random.pick(["说明", ""])}`],
        text(threeDetail(c)),
      ),
    ],
  );
}

export const capitalFrom = 2020;

/** The shape of the central form: eleven sections or so (Shanghai, Hunan, Henan, Guangdong, Sichuan …). */
export function standardNarrative(
  c: Context,
  levels: Levels,
  flat: readonly string[],
  grouped: readonly string[],
): Node[] {
  const { one, two } = levels;
  const nodes = [
    ...["overall", "income", "expenditure", "fiscal"].map((topic) => section(c, topic, one)),
    generalNode(c, levels),
    section(c, "basic", one),
    threeNode(c, levels),
    section(c, "fund", one),
    ...(c.year >= capitalFrom ? [section(c, "capital", one)] : []),
    ...flat.map((topic) => section(c, topic, one)),
  ];
  if (grouped.length === 0) return nodes;
  return [
    ...nodes,
    node(
      "other",
      one,
      [titleOf(c, "other")],
      [],
      grouped.map((topic) => section(c, topic, two)),
    ),
  ];
}

/** Hubei (曾都), Shaanxi: fewer, larger sections. */
export function groupedNarrative(c: Context, { one, two }: Levels): Node[] {
  return [
    node(
      "overall",
      one,
      [`${c.period}收入支出决算总体情况说明`],
      [],
      [
        node("overall-total", two, ["收入支出决算总体情况"], text(overall(c))),
        node("income", two, ["收入决算情况"], text(income(c))),
        node("expenditure", two, ["支出决算情况"], text(expenditure(c))),
      ],
    ),
    node(
      "fiscal",
      one,
      [`${c.period}财政拨款收入支出总体情况说明`],
      [],
      [
        node("fiscal-total", two, ["财政拨款收入支出决算总体情况"], text(fiscalOverall(c))),
        node(
          "general",
          two,
          ["一般公共预算财政拨款支出决算情况"],
          text([...generalOverall(c), ...generalStructure(c), ...generalDetail(c)]),
        ),
        node("basic", two, ["一般公共预算财政拨款基本支出决算情况"], text(generalBasic(c))),
      ],
    ),
    threeNode(c, { one, two }),
    section(c, "fund", one),
    ...(c.year >= capitalFrom ? [section(c, "capital", one)] : []),
  ];
}

export function otherNarrative(c: Context, style: OrdinalStyle, topics: readonly string[]): Node[] {
  return topics.map((topic) => section(c, topic, style));
}
