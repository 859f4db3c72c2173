import { Decimal } from "decimal.js";
import { expect, test } from "vitest";
import type { Fact } from "../../core/model/fact.ts";
import type { Report } from "../../core/model/report.ts";
import { operandOf, reportOf, shareResult, shareRule, sumResult, sumRule } from "./input.ts";

/** The report on one sum: the first number is the total. */
function sumReport(words: readonly string[], facts: readonly Fact[] = []): Report {
  const [total = "", ...parts] = words;
  const text = `合计${total}，其中：${parts.map((part, i) => `第${"甲乙丙丁戊己"[i]}项${part}`).join("，")}。另见上年数810.00万元、基金45.67万元。`;
  return reportOf(text, [{ rule: sumRule, results: [sumResult(text, total, parts)] }], {
    relations: { facts },
  });
}

function factOf(value: string, change: Partial<Fact>): Fact {
  return {
    subject: "fund",
    label: "政府性基金",
    period: 2024,
    stage: "final",
    measure: "amount",
    quantity: { value: new Decimal(value), decimals: 2, unit: "万元" },
    range: [900, 905],
    section: 0,
    from: "text",
    ...change,
  };
}

test.each([
  ["digits-swapped", ["1432.80万元", "612.35万元", "802.45万元"]],
  ["omitted-part", ["1401.15万元", "612.35万元", "788.80万元", "31.65万元"]],
  ["part-as-total", ["1432.80万元", "612.35万元", "820.45万元", "1432.80万元"]],
  ["counted-twice", ["1464.45万元", "612.35万元", "788.80万元", "31.65万元"]],
  ["unit", ["1432.80元", "612.35万元", "820.45万元"]],
  ["decimal-point", ["1432.80万元", "612.35万元", "8204.50万元"]],
  ["digit-missing", ["14323.80万元", "6123.35万元", "820.45万元"]],
  ["sign", ["-1432.80万元", "612.35万元", "820.45万元"]],
])("%s is proven by arithmetic", (kind, words) => {
  const [finding] = sumReport(words).findings;
  expect(finding?.cause?.kind).toBe(kind);
});

test("the explanation names the printed number and what it would have to be", () => {
  const [finding] = sumReport(["1432.80万元", "612.35万元", "802.45万元"]).findings;
  expect(finding?.cause?.explanation).toEqual({
    zh: "“802.45万元”如为“820.45万元”（相邻两位数字互换），等式成立",
    en: "with 820.45万元 for 802.45万元 (two digits swapped) the equation holds",
  });
});

test("a difference that is another amount of the document is named", () => {
  const facts = [factOf("45.67", {})];
  const [finding] = sumReport(["1478.47万元", "612.35万元", "820.45万元"], facts).findings;
  expect(finding?.cause).toMatchObject({ kind: "other-amount" });
  expect(finding?.cause?.explanation.zh).toContain("政府性基金");
});

test("the same amount under two names proves nothing", () => {
  const facts = [factOf("45.67", {}), factOf("45.67", { subject: "other", range: [950, 955] })];
  const [finding] = sumReport(["1478.47万元", "612.35万元", "820.45万元"], facts).findings;
  expect(finding?.cause?.kind).not.toBe("other-amount");
});

test("last year's figure is recognised by its subject", () => {
  const text = "合计1366.66万元，其中：甲612.35万元，乙820.45万元。";
  const total = operandOf(text, "1366.66万元");
  const facts = [
    factOf("1366.66", { subject: "spending", range: total.range }),
    factOf("1366.66", { subject: "spending", period: 2023, label: "上年支出" }),
  ];
  const results = [sumResult(text, "1366.66万元", ["612.35万元", "820.45万元"])];
  const [finding] = reportOf(text, [{ rule: sumRule, results }], { relations: { facts } }).findings;
  expect(finding?.cause?.kind).toBe("prior-year");
});

test.each<[string, string[]]>([
  ["small counts fit by accident", ["2个", "1个", "1个", "1个"]],
  [
    "two parts equal to the difference",
    ["1432.80万元", "612.35万元", "820.45万元", "10.00万元", "10.00万元"],
  ],
  ["nothing fits", ["1432.80万元", "555.55万元", "444.44万元"]],
  [
    "a long sum in which some digit always fits",
    ["9999.99万元", ..."123456".split("").map((d) => `${d}77.7${d}万元`)],
  ],
])("no cause is claimed: %s", (_, words) => {
  const [finding] = sumReport(words).findings;
  expect(finding).toBeDefined();
  expect(finding?.cause).toBeNull();
});

const shared = "支出合计1432.80万元，其中：基本支出612.35万元，占42.74%；项目支出802.45万元，占57.26%。";

test("differences that one other value repairs are one group under the suspect", () => {
  const report = reportOf(shared, [
    { rule: sumRule, results: [sumResult(shared, "1432.80万元", ["612.35万元", "802.45万元"])] },
    {
      rule: shareRule,
      results: [
        shareResult(shared, "42.74%", "612.35万元", "1432.80万元"),
        shareResult(shared, "57.26%", "802.45万元", "1432.80万元"),
      ],
    },
  ]);
  expect(report.causes).toHaveLength(1);
  expect(report.causes[0]?.place.text).toBe("802.45万元");
  expect(report.causes[0]?.explanation.zh).toContain("如为 820.45万元（相邻两位数字互换），各处均成立");
  expect(report.findings.map(({ group }) => group)).toEqual([report.causes[0]?.id, report.causes[0]?.id]);
  expect(report.findings.map(({ cause }) => cause?.kind)).toEqual(["digits-swapped", "digits-swapped"]);
});

test("a bound that the suspect breaks is in the group: the other value keeps it", () => {
  const text = "支出合计2989.96万元，其中：甲189.46万元，乙109.50万元；全部支出345.44万元。";
  const sum = sumResult(text, "2989.96万元", ["189.46万元", "109.50万元"]);
  const whole = operandOf(text, "345.44万元");
  const part = operandOf(text, "2989.96万元", "合计");
  const bound = {
    verdict: "differ",
    tier: "certain",
    message: "differs",
    at: [
      { role: "whole", range: whole.range, operand: whole },
      { role: "part", range: part.range, operand: part },
    ],
    computation: {
      stated: "345.44万元",
      computed: "2989.96",
      interval: ["2989.955", "2989.965"],
      difference: "-2644.52",
      formula: "2989.96",
      unit: "万元",
    },
  } as const;
  const report = reportOf(text, [{ rule: sumRule, results: [sum, bound] }]);
  expect(report.causes[0]?.explanation.zh).toContain("2989.96万元，如为 298.96万元（多一位数字）");
  expect(report.findings.map(({ group }) => group)).toEqual([report.causes[0]?.id, report.causes[0]?.id]);
});

test("a result that compares another number than it points at explains nothing", () => {
  const result = sumResult(shared, "1432.80万元", ["612.35万元", "802.45万元"]);
  const computation = { ...result.computation, stated: "10分" } as NonNullable<typeof result.computation>;
  const [finding] = reportOf(shared, [{ rule: sumRule, results: [{ ...result, computation }] }]).findings;
  expect(finding?.cause).toBeNull();
});

test("a row and a column that both fail meet in the suspect cell", () => {
  const table = "合计\t100.00\t60.00\t40.00\n甲\t45.00\t20.00\t20.00\n乙\t60.01\t40.00\t20.01";
  const report = reportOf(table, [
    {
      rule: sumRule,
      results: [
        sumResult(table, "100.00", ["45.00", "60.01"]),
        { ...sumResult(table, "45.00", ["20.00", "20.01"]) },
      ],
    },
  ]);
  expect(report.causes.map(({ place }) => place.text)).toEqual(["45.00"]);
});

test("a number that most relations bear out is no suspect, and independent errors are not grouped", () => {
  const text =
    "合计200.00万元，甲20.00万元，占10.00%，乙30.00万元，占15.00%，丙50.00万元，占52.00%，丁40.00万元，占29.00%，戊60.00万元，占30.00%。";
  const shares = [
    ["10.00%", "20.00万元"],
    ["15.00%", "30.00万元"],
    ["30.00%", "60.00万元"],
    ["52.00%", "50.00万元"],
    ["29.00%", "40.00万元"],
  ] as const;
  const results = shares.map(([stated, part]) => shareResult(text, stated, part, "200.00万元"));
  const report = reportOf(text, [{ rule: shareRule, results }]);
  expect(report.findings).toHaveLength(2);
  expect(report.causes).toEqual([]);
});
