import type { Tier } from "../model/result.ts";
import type { NumberingBreak } from "../model/structure.ts";
import { defineRule } from "./rule.ts";

export const headingOrder = defineRule({
  id: "heading-order",
  title: { zh: "编号连续", en: "Numbers follow one another" },
  why: {
    zh: "编号中断往往说明有标题或内容在发布时丢失，或文字由别的文稿拼接而来。",
    en: "A break in the numbers often shows that a heading or text was lost on publication, or pasted from another draft.",
  },
  basis: {
    zh: "编号自身的次序；公开内容应当完整（财预〔2016〕143号）。",
    en: "The order of the numbers themselves; disclosures must be complete (财预〔2016〕143号).",
  },
  category: "missing",
  needs: ["numberingBreaks"],
  messages: {
    gap: {
      zh: "“{after}”之后是“{printed}”，缺少“{expected}”",
      en: "“{after}” is followed by “{printed}”: “{expected}” is missing",
    },
    repeat: {
      zh: "编号“{printed}”重复，前一项是“{after}”，应为“{expected}”",
      en: "The number “{printed}” occurs twice (after “{after}”); “{expected}” would follow",
    },
    backward: {
      zh: "编号“{printed}”排在“{after}”之后，次序颠倒，应为“{expected}”",
      en: "The number “{printed}” stands after “{after}”; “{expected}” would follow",
    },
    missing: {
      zh: "此标题没有编号，按前后编号应为“{expected}”（前一项“{after}”）",
      en: "This heading has no number; its neighbours ask for “{expected}” (after “{after}”)",
    },
    style: {
      zh: "编号“{printed}”与同级标题的写法不同（“{after}”），可能是导出时自动编号改变",
      en: "The number “{printed}” is written unlike its siblings (“{after}”); an exporter may have changed it",
    },
  },
  exclusions: {
    zh: "同一段内接连写出的序号；从 1 重新开始的列表；目录；附件、附表的编号重复；自动编号导出为另一种数字只作提示。",
    en: "Numbers that go on inside one paragraph, lists that begin anew at 1, tables of contents, repeated annex numbers; numbers that an exporter rewrote are a note only.",
  },
  examples: [
    {
      name: "连续 in order",
      text: "一、基本情况\n单位情况正常。\n二、收支情况\n收支平衡。\n三、存在问题\n无。",
    },
    {
      name: "缺一项 one missing",
      text: "一、基本情况\n单位情况正常。\n二、收支情况\n收支平衡。\n〔四、存在问题〕\n无。",
    },
    {
      name: "三是之后六是 third, then sixth",
      text: "主要做法：一是加强领导。二是完善制度。三是强化监督。〔六是抓好落实〕。",
    },
  ],
  *check({ numberingBreaks }) {
    for (const found of numberingBreaks) {
      yield {
        verdict: "differ",
        tier: tierOf(found),
        message: found.kind,
        data: { printed: found.printed, expected: found.expected, after: found.afterPrinted },
        at: [
          { role: "claim", range: found.at },
          { role: "before", range: found.after },
        ],
      };
    }
  },
});

function tierOf(found: NumberingBreak): Tier {
  if (found.kind === "style") return "note";
  if (found.likelyLost || found.kind === "backward") return "probable";
  return "certain";
}
