import type { Context } from "./context.ts";
import { threePublicName } from "./context.ts";
import { capitalFrom, type Levels, section, text, threeNode } from "./forms.ts";
import { type Node, node } from "./outline.ts";
import { generalBasic } from "./sections/basic.ts";
import { beijingBasic, beijingDetail, beijingThree } from "./sections/beijing.ts";
import { chongqingFiscal, chongqingGeneral, chongqingThree, chongqingTotals } from "./sections/chongqing.ts";
import { capitalSection, fundSection } from "./sections/funds.ts";
import { generalOverall, generalStructure } from "./sections/general.ts";
import { expenditure, income } from "./sections/income-expenditure.ts";
import { performance } from "./sections/other.ts";
import { fiscalOverall, overall } from "./sections/overall.ts";
import { yunnanClasses, yunnanExpenditure, yunnanIncome } from "./sections/yunnan.ts";
import { titleOf } from "./titles.ts";

/** Chongqing's second and third parts. */
export function chongqingNarrative(c: Context, { one, two }: Levels): Node[] {
  const three = chongqingThree(c);
  const totals = node("overall", two, ["收入支出决算总体情况说明"], text(chongqingTotals(c)));
  const capital = c.year >= capitalFrom ? [section(c, "capital", two)] : [];
  return [
    node(
      "narrative",
      one,
      [`${c.self}决算情况说明`],
      [],
      [
        totals,
        node("fiscal", two, ["财政拨款收入支出决算总体情况说明"], text(chongqingFiscal(c))),
        node("general", two, ["一般公共预算财政拨款支出决算情况说明"], text(chongqingGeneral(c))),
        node("basic", two, ["一般公共预算财政拨款基本支出决算情况说明"], text(generalBasic(c))),
        node("fund", two, ["政府性基金预算收支决算情况说明"], text(fundSection(c))),
        ...capital,
      ],
    ),
    node(
      "three",
      one,
      [`${threePublicName(c.pen)}情况说明`],
      [],
      [
        node("three-overall", two, [`${threePublicName(c.pen)}支出总体情况说明`], text(three.overall)),
        node("three-detail", two, [`${threePublicName(c.pen)}分项支出情况`], text(three.parts)),
        node("three-counts", two, [`${threePublicName(c.pen)}实物量情况`], text(three.counts)),
      ],
    ),
    node(
      "other",
      one,
      ["其他需要说明的事项"],
      [],
      ["meetings", "agency", "assets", "procurement"].map((topic) => section(c, topic, two)),
    ),
    node("performance", one, ["预算绩效管理情况说明"], text(performance(c))),
  ];
}

/** Yunnan's third part. */
export function yunnanNarrative(c: Context, { one, two }: Levels): Node[] {
  const incomeText = text(yunnanIncome(c));
  const spent = yunnanExpenditure(c);
  const generalOverallText = text(generalOverall(c));
  return [
    node("income", one, ["收入决算情况说明"], incomeText),
    node("expenditure", one, ["支出决算情况说明"], text(spent.head), [
      node("exp-basic", two, ["基本支出情况"], text(spent.basic)),
      node("exp-project", two, ["项目支出情况"], text(spent.project)),
    ]),
    node(
      "general",
      one,
      ["一般公共预算财政拨款支出决算情况说明"],
      [],
      [
        node("general-overall", two, ["一般公共预算财政拨款支出决算总体情况"], generalOverallText),
        node("general-detail", two, ["一般公共预算财政拨款支出决算具体使用情况"], text(yunnanClasses(c))),
      ],
    ),
    threeNode(c, { one, two }),
  ];
}

/** Beijing's second part. */
export function beijingNarrative(c: Context, { one, two }: Levels): Node[] {
  const overallText = text(overall(c));
  const parts = [
    node("income", two, ["收入决算说明"], text(income(c))),
    node("expenditure", two, ["支出决算说明"], text(expenditure(c))),
  ];
  return [
    node("overall", one, ["收入支出决算总体情况说明"], overallText, parts),
    node("fiscal", one, ["财政拨款收入支出决算总体情况说明"], text(fiscalOverall(c))),
    node(
      "general",
      one,
      ["一般公共预算财政拨款支出决算情况说明"],
      [],
      [
        node("general-overall", two, ["一般公共预算财政拨款支出决算总体情况"], text(generalOverall(c))),
        node("general-structure", two, ["一般公共预算财政拨款支出决算结构情况"], text(generalStructure(c))),
        node("general-detail", two, ["一般公共预算财政拨款支出决算具体情况"], text(beijingDetail(c))),
      ],
    ),
    node("fund", one, ["政府性基金预算财政拨款收入支出决算情况"], text(fundSection(c))),
    ...(c.year >= capitalFrom
      ? [node("capital", one, ["国有资本经营预算财政拨款收支决算情况"], text(capitalSection(c)))]
      : []),
    node("basic", one, ["财政拨款基本支出决算情况说明"], text(beijingBasic(c))),
  ];
}

export function threeSection(c: Context, levels: Levels): Node {
  if (!c.pen.random.fork("beijing").chance(0.6)) return threeNode(c, levels);
  return node("three", levels.one, [titleOf(c, "three")], text(beijingThree(c)));
}
