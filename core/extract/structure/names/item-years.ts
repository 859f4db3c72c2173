import type { Document } from "../../../model/document.ts";
import type { NameDoubt } from "../../../model/structure.ts";
import { narrow } from "../../../text/characters.ts";

const budgeted = "年(?:度)?预算(?:数|安排)?(?:数)?为?\\d[\\d.,]{0,15}(?:万|亿)?元";
/** 2026年度预算9.00万元，2024年度预算8.00万元: the two years of one item follow one another. */
const pair = new RegExp(`(20\\d\\d)${budgeted},(20\\d\\d)${budgeted}`, "g");
/** 2025年预算安排9.00万元，比2025年预算执行数增加: a budget is compared with what was spent the year before. */
const withItself = new RegExp(`(20\\d\\d)${budgeted},[比较](20\\d\\d)年(?:度)?(?:预算)?执行数`, "g");

/** Years of a budget's items that do not follow one another as they do in every other item. */
export function itemYearDoubts({ identity, paragraphs, text }: Document): NameDoubt[] {
  const { year } = identity;
  if (year === undefined || identity.kinds[0] !== "department-budget") return [];
  return paragraphs.flatMap(({ role, range }): NameDoubt[] => {
    if (role !== "body" && role !== "item") return [];
    const words = narrow(text.slice(...range)).replaceAll("，", ",");
    const at = (start: number, printed: string, expected: number): NameDoubt => ({
      kind: "comparison-year",
      range: [range[0] + start, range[0] + start + 4],
      printed,
      expected: String(expected),
      tier: "probable",
    });
    return [
      ...[...words.matchAll(pair)].flatMap(({ 0: all, 1: own = "", 2: before = "", index }) =>
        Number(own) === year && Number(before) < year - 1
          ? [at(index + all.lastIndexOf(`${before}年`), before, year - 1)]
          : [],
      ),
      ...[...words.matchAll(withItself)].flatMap(({ 1: own = "", 2: base = "", index }) =>
        own === base && Number(own) === year - 1 ? [at(index, own, year)] : [],
      ),
    ];
  });
}
