import type { Anchor, Result } from "../model/result.ts";
import { defineRule } from "./rule.ts";

export const tableRowShift = defineRule({
  id: "table-row-shift",
  title: { zh: "金额与科目没有错行", en: "Amounts stand beside their own names" },
  why: {
    zh: "一列金额整体错开一行，会让多个科目同时对不上，原因却只有一个。",
    en: "When a column of amounts has slipped by one row, many sums fail for one reason.",
  },
  basis: {
    zh: "错行移回后，全部汇总关系成立；或各行金额在另一张表中依原次序列在其他科目旁。",
    en: "Moved back by one row, every sum of the column holds; or another table has the same amounts in the same order beside other items.",
  },
  category: "consistency",
  needs: ["tableDoubts"],
  messages: {
    shifted: {
      zh: "“{label}”一列的金额与科目错开一行：移动一行后各级汇总全部成立",
      en: "The amounts of “{label}” stand one row away from their names: moved by one row, every sum holds",
    },
    slid: {
      zh: "自“{label}”起 {count} 行的金额与科目错位：与其他表对照，“{label}”一行印的是“{expected}”的金额，以下各行依次错开",
      en: "From “{label}” on, {count} rows bear amounts of other items: compared with another table, the row “{label}” bears the amount of “{expected}”, and those below follow",
    },
  },
  exclusions: {
    zh: "移动一行后仍不能使全部汇总成立的；不足三个汇总关系的；另一张表自身汇总不成立，或按原次序对上的不足五行的。",
    en: "Columns that one shift does not repair; fewer than three sums; another table whose own sums fail, or fewer than five rows found in order.",
  },
  examples: [
    {
      name: "对齐 aligned",
      text: `一般公共预算财政拨款支出决算表
单位：万元

| 科目编码 | 科目名称 | 合计 |
| --- | --- | --- |
| 合计 | | 50.00 |
| 208 | 社会保障和就业支出 | 32.00 |
| 20805 | 行政事业单位养老支出 | 32.00 |
| 2080501 | 行政单位离退休 | 10.00 |
| 2080505 | 机关事业单位基本养老保险缴费支出 | 22.00 |
| 221 | 住房保障支出 | 18.00 |
| 22102 | 住房改革支出 | 18.00 |
| 2210201 | 住房公积金 | 18.00 |`,
    },
    {
      name: "错行 shifted",
      text: `一般公共预算财政拨款支出决算表
单位：万元

| 科目编码 | 科目名称 | 合计 |
| --- | --- | --- |
| 合计 | | 50.00 |
| 208 | 社会保障和就业支出 | |
| 20805 | 行政事业单位养老支出 | 〔32.00〕 |
| 2080501 | 行政单位离退休 | 32.00 |
| 2080505 | 机关事业单位基本养老保险缴费支出 | 10.00 |
| 221 | 住房保障支出 | 22.00 |
| 22102 | 住房改革支出 | 18.00 |
| 2210201 | 住房公积金 | 18.00 |
| 22103 | 城乡社区住宅 | 18.00 |`,
    },
  ],
  *check({ tableDoubts }): Iterable<Result<"shifted" | "slid">> {
    for (const { kind, range, evidence, label, expected, printed, tier } of tableDoubts) {
      if (kind !== "row-shift" && kind !== "rows-slid") continue;
      const others = evidence.map((place): Anchor => ({ role: "other", range: place }));
      const said =
        kind === "row-shift"
          ? { message: "shifted" as const, data: { label } }
          : { message: "slid" as const, data: { label, expected, count: printed } };
      yield { verdict: "differ", tier, ...said, at: [{ role: "claim", range }, ...others] };
    }
  },
});
