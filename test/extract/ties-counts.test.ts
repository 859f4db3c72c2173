import { describe, expect, test } from "vitest";
import { readDocument } from "../../core/check.ts";
import { countSames } from "../../core/extract/ties/counts.ts";
import { readText } from "../../core/read/text.ts";

const table = `“三公”经费支出决算表
| 项目 | 统计数 |
| --- | --- |
| 因公出国（境）团组数（个） | 1 |
| 因公出国（境）人次数（人） | 4 |
| 公务用车购置数（辆） | 2 |
| 公务用车保有量（辆） | 3 |
| 国内公务接待批次（个） | 52 |
| 国内公务接待人次（人） | 430 |`;
const usual =
  "因公出国（境）费支出5.00万元，团组1个、4人次。公务用车购置费支出30.00万元，购置公务用车2辆；公务用车运行维护费7.00万元，公务用车保有量3辆。国内公务接待52批次、430人次（不包括陪同人员）。";

function ties(sentences: string): string[] {
  const text = `七、“三公”经费支出决算情况说明\n${sentences}\n第二部分 附表\n${table}`;
  const document = readDocument(readText(text), {
    isDisclosure: true,
    kinds: ["department-final-accounts"],
    year: 2023,
  });
  return countSames(document).map(({ label, confidence, mentions: [a, b] }) => {
    const verdict = a.quantity.value.eq(b.quantity.value) ? "=" : "≠";
    return `${label} ${a.quantity.value} ${verdict} ${b.quantity.value} ${confidence}`;
  });
}

describe("counts of sentences against those of the table", () => {
  test("all six", () => {
    expect(ties(usual)).toEqual([
      "因公出国（境）团组数 1 = 1 sure",
      "因公出国（境）人次 4 = 4 sure",
      "公务用车购置数 2 = 2 sure",
      "公务用车保有量 3 = 3 sure",
      "国内公务接待批次 52 = 52 sure",
      "国内公务接待人次 430 = 430 sure",
    ]);
  });

  test.each([
    ["保有量3辆", "保有量4辆", "公务用车保有量 3 ≠ 4 sure"],
    ["52批次", "25批次", "国内公务接待批次 52 ≠ 25 sure"],
    ["430人次", "340人次", "国内公务接待人次 430 ≠ 340 sure"],
    ["团组1个", "团组7个", "因公出国（境）团组数 1 ≠ 7 sure"],
  ])("%s → %s", (right, wrong, said) => {
    expect(ties(usual.replace(right, wrong))).toContain(said);
  });

  test("visitors in other words", () => {
    expect(ties("公务接待费支出3.00万元，共接待国内来访团组52个、来宾430人次。")).toEqual([
      "国内公务接待批次 52 = 52 sure",
      "国内公务接待人次 430 = 430 sure",
    ]);
  });

  test.each([
    "2022年国内公务接待49批次、400人次。",
    "国内公务接待批次比上年减少3批次。",
    "其中：外事接待2批次、9人次。",
    "开展业务培训3批次、90人次。",
    "租用车辆5辆。",
  ])("another year, a change, a part, something else: %s", (sentence) => {
    expect(ties(sentence)).toEqual([]);
  });

  test("two columns of numbers in a row tell nothing", () => {
    const document = readDocument(
      readText(
        "七、“三公”经费支出决算情况说明\n国内公务接待52批次。\n“三公”经费支出决算表\n| 项目 | 上年 | 本年 |\n| --- | --- | --- |\n| 国内公务接待批次（个） | 49 | 51 |",
      ),
      { isDisclosure: true, kinds: ["department-final-accounts"], year: 2023 },
    );
    expect(countSames(document)).toEqual([]);
  });
});
