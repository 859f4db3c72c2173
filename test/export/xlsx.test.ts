import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { evaluate, tokensOf } from "../../core/export/xlsx/expression.ts";
import { gridNumber, printedNumber } from "../../core/export/xlsx/operand.ts";
import { sheetNames } from "../../core/export/xlsx/workbook.ts";
import { xlsxOf, xlsxOfAll } from "../../core/export/xlsx.ts";
import { addDecision, emptyReview } from "../../core/model/review.ts";
import { chinese, english, hostilePaper, sampleGrid, samplePaper } from "./papers.ts";

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

function sheetsOf(bytes: Uint8Array): Map<string, string> {
  const parts = partsOf(bytes);
  const names = [...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet name="([^"]*)"/g)].map(
    ([, name = ""]) => name,
  );
  return new Map(names.map((name, index) => [name, parts[`xl/worksheets/sheet${index + 1}.xml`] ?? ""]));
}

test("cover, findings, calculation, tables as read, coverage", () => {
  const sheets = sheetsOf(xlsxOf(samplePaper, chinese));
  expect([...sheets.keys()]).toEqual(["封面", "问题", "计算", "表1 支出决算表", "覆盖"]);
  expect([...sheetsOf(xlsxOf(samplePaper, english)).keys()][2]).toBe("Calculation");
});

test("the log stands in it when somebody decided something", () => {
  const review = addDecision(emptyReview(samplePaper.report), {
    finding: "x",
    at: "2026-11-21T10:31:00+08:00",
    by: "LN",
    as: "reviewer",
    stand: "confirmed",
    reason: "",
    note: "已电话核实",
    figures: "",
    message: { zh: "一条", en: "one" },
  });
  expect(sheetsOf(xlsxOf({ ...samplePaper, review }, chinese)).get("记录")).toContain("已电话核实");
});

test("the same paper gives the same bytes", () => {
  expect(xlsxOf(samplePaper, chinese)).toEqual(xlsxOf(samplePaper, chinese));
});

test("differences are proven by formulas over the cells of the tables as read", () => {
  const calculation = sheetsOf(xlsxOf(samplePaper, chinese)).get("计算") ?? "";
  const formulas = [...calculation.matchAll(/<f>([^<]*)<\/f><v>([^<]*)<\/v>/g)].map(
    ([, f, v]) => `${f} = ${v}`,
  );
  expect(formulas).toContain("'表1 支出决算表'!C8 = 1264.05");
  expect(formulas.some((each) => /^E\d+\+E\d+\+E\d+\+E\d+ = 1450\.8$/.test(each))).toBe(true);
  expect(formulas.some((each) => /^\(E\d+\/E\d+\)\*100 = 56\.00/.test(each))).toBe(true);
  expect(formulas.some((each) => each.includes("&quot;") || each.includes('"不一致"'))).toBe(true);
});

test("operands in another unit are converted in the formula", () => {
  const template = samplePaper.report.findings.find(({ rule }) => rule === "total-of-parts");
  if (template === undefined) throw new Error("the sample has a total");
  const [claim, ...parts] = template.at;
  const printed = ["1500000.00元", "1000000.00元"];
  const finding = {
    ...template,
    stated: "260.00万元",
    computed: "250.00万元",
    formula: "1500000.00 + 1000000.00",
    at: [
      { ...claim, text: "260.00万元" },
      ...parts.map((part, index) => ({ ...part, text: printed[index] ?? "" })),
    ] as typeof template.at,
  };
  const report = { ...samplePaper.report, findings: [finding] };
  const calculation = sheetsOf(xlsxOf({ report }, chinese)).get("计算") ?? "";
  expect(calculation).toMatch(/<f>\(E\d+\*G\d+\)\+\(E\d+\*G\d+\)<\/f><v>250<\/v>/);
});

test.each([
  "=1+1",
  "+cmd|' /C calc'!A0",
  "@x",
  '<c t="n"><f>1</f></c>',
  "a\u0000\u0008\ud800b",
  "]]>",
  "x".repeat(40_000),
])("hostile words %# are text, in well-formed parts", (words) => {
  const parts = partsOf(xlsxOf(hostilePaper(words), chinese));
  for (const part of Object.values(parts)) {
    expect(part).not.toMatch(/[^\P{Cc}\t\n\r]/u);
    expect(part.isWellFormed()).toBe(true);
    const tags = [...part.matchAll(/<(\/?)([a-zA-Z:]+)(?:\s[^<>]*?)?(\/?)>/g)];
    const open = tags.filter(([, slash, , self]) => slash === "" && self === "").length;
    expect(tags.filter(([, slash]) => slash === "/")).toHaveLength(open);
  }
  const sheets = [...sheetsOf(xlsxOf(hostilePaper(words), chinese)).values()].join("");
  for (const [, formula = ""] of sheets.matchAll(/<f>([^<]*)<\/f>/g)) expect(formula).not.toContain("cmd");
});

test("several documents are one list of findings", () => {
  const sheets = sheetsOf(xlsxOfAll([samplePaper, samplePaper], chinese));
  expect([...sheets.keys()]).toEqual(["一览", "问题"]);
  expect(sheets.get("问题")?.match(/<row /g)).toHaveLength(1 + 2 * samplePaper.report.findings.length);
});

test("names of sheets are short, plain and different", () => {
  const names = sheetNames(["a/b:c", "a b c", "表".repeat(50), "表".repeat(50), "", "History'"]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
});

test.each([
  ["612.35 + 802.45", "1414.8"],
  ["16.02 ÷ 1225.25 × 100", "1.307488267700469292"],
  ["845.79 ÷ (1482.22 − 845.79)", "1.3289599798878116996"],
  ["1,000.50万元 − 0.50万元", "1000"],
  ["−3 + (5 − 2)", "0"],
  ["2 + 3 × 4", "14"],
])("%s = %s", (formula, value) => {
  const result = evaluate(tokensOf(formula) ?? [], (token) => token.value);
  expect(result?.toString()).toBe(value);
});

test.each(["1 ÷ 0", "(1 + 2", "1 + 2)", "1 2", "× 3", "", "SUM(1)", "1 ≤ 2"])(
  "%j cannot be recomputed",
  (formula) => {
    const tokens = tokensOf(formula);
    expect(tokens && evaluate(tokens, (token) => token.value)).toBeUndefined();
  },
);

test.each([
  ["802.45万元", "802.45", "万元"],
  ["1,264.05", "1264.05", ""],
  ["（12.50）", "-12.50", ""],
  ["－3.20", "-3.20", ""],
  ["减少0.30万元", "0.30", "万元"],
  ["１２．５％", "12.5", "%"],
])("%s is printed as %s %s", (words, value, unit) => {
  expect(printedNumber(words)).toEqual({ value, unit });
});

test("codes of subjects are names, amounts are numbers", () => {
  expect(gridNumber(sampleGrid, 2, 0)).toBeUndefined();
  expect(gridNumber(sampleGrid, 2, 2)).toBe("86.40");
  expect(gridNumber(sampleGrid, 0, 2)).toBeUndefined();
});
