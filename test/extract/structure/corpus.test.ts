import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDocument } from "../../../core/check.ts";
import { extractStructure } from "../../../core/extract/structure.ts";
import type { Range } from "../../../core/model/range.ts";
import { readHtmlString } from "../../../core/read/html-string.ts";
import { readText } from "../../../core/read/text.ts";

const folder = new URL("../../../../shared/corpus/", import.meta.url);

/** What hand labels ask of the structure, by rule: words that the place of the finding must contain. */
const expected = [
  ["chenggong-longcheng-2020", "requirements", "可持续影响指标"],
  ["chenggong-longcheng-2020", "numberingBreaks", "项目资金使用情况分析"],
  ["panzhihua-dabaoding-2024", "numberingBreaks", "附件"],
  ["panzhihua-dabaoding-2024", "residues", "范本"],
  ["panzhihua-qingxiangping-2020", "numberingBreaks", "六是推进"],
  ["panzhihua-qingxiangping-2020", "residues", "（可用表格形式反映）"],
] as const;

const cases = expected.flatMap(([name, key, words]) =>
  (["html", "txt"] as const).map((form) => [name, form, key, words] as const),
);

test.skipIf(!existsSync(folder)).each(cases)("%s (%s): %s finds “%s”", (name, form, key, words) => {
  const source = readFileSync(new URL(`${name}.${form}`, folder), "utf8");
  const document = readDocument(form === "html" ? readHtmlString(source) : readText(source));
  const structure = extractStructure(document);
  const places: Range[] =
    key === "requirements"
      ? (structure.requirements ?? [])
          .filter(({ found }) => found === undefined)
          .map(({ expectedAt }) => expectedAt)
      : key === "residues"
        ? (structure.residues ?? []).map(({ range }) => range)
        : (structure.numberingBreaks ?? []).filter(({ kind }) => kind !== "style").map(({ at }) => at);
  expect(places.some((range) => document.text.slice(...range).includes(words))).toBe(true);
});
