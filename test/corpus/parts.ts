import type { Context } from "./context.ts";
import { groupedNarrative, type Levels, standardNarrative } from "./forms.ts";
import { type Node, node, type OrdinalStyle, paragraph } from "./outline.ts";
import type { ProvinceKey } from "./places.ts";
import { yunnanNarrative } from "./regional-forms.ts";
import { yearOfWork } from "./sections/lookalikes.ts";
import { composition, dutyList, organisation } from "./sections/overview.ts";
import { makeTables, tableNodes } from "./tables/make-tables.ts";

export const text = (lines: ReturnType<typeof dutyList>) => lines.map(paragraph);

export function overview(c: Context, part: OrdinalStyle, one: OrdinalStyle): Node {
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
  const fork = random.fork("year of work");
  const title = fork.pick(["重点工作完成情况", "年度主要工作完成情况", "重点工作概述"]);
  const work = fork.chance(0.35) ? [node("work", one, [title], text(yearOfWork(c)))] : [];
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
      ...work,
    ],
  );
}

export function tablesPart(
  c: Context,
  part: OrdinalStyle,
  one: OrdinalStyle,
  province: ProvinceKey,
  title: string,
): Node {
  const tables = makeTables(c, province);
  return node("tables", part, [title], [], tableNodes(tables, one));
}

export const narrativeTitle = (c: Context) =>
  `${c.pen.random.pick([`${c.year}年度`, `${c.name}${c.year}年度`, ""])}${c.self}决算情况说明`;
export const tablesTitle = (c: Context) =>
  `${c.pen.random.pick([`${c.year}年度`, ""])}${c.self}决算${c.pen.random.pick(["表", "报表", "表"])}`;

const flatForms: Partial<Record<ProvinceKey, readonly string[]>> = {
  hunan: ["agency", "meetings", "procurement", "assets", "performance"],
  henan: ["agency", "procurement", "assets", "performance"],
  guangdong: ["agency", "procurement", "assets", "performance"],
  neimenggu: ["agency", "procurement", "assets", "performance"],
  zhejiang: ["agency", "procurement", "assets", "performance"],
};

const ownForm = new Set<ProvinceKey>(["sichuan", "shanghai", "xinjiang", "guangxi"]);

/** Provinces without a form of their own here take one of the usual outlines. */
function freeOutline(c: Context): readonly string[] | undefined {
  if (ownForm.has(c.accounts.entity.province.key as ProvinceKey)) return undefined;
  const chosen = c.pen.random
    .fork("outline")
    .pick<readonly string[]>([
      [],
      ["performance", "agency", "procurement", "assets"],
      ["agency", "procurement", "assets", "performance"],
      ["agency", "meetings", "procurement", "assets", "performance"],
    ]);
  return chosen.length === 0 ? undefined : chosen;
}

export function narrative(c: Context, province: ProvinceKey, levels: Levels): Node[] {
  if (province === "yunnan") return yunnanNarrative(c, levels);
  if (province === "hubei" || province === "shaanxi") return groupedNarrative(c, levels);
  const flat = flatForms[province] ?? freeOutline(c);
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
