import fc from "fast-check";
import { expect, test } from "vitest";
import type { Outcome } from "../../core/report/outcome.ts";
import { parseReport } from "../../core/wire/report.ts";
import { documentOf, operandOf, reportOf, shareResult, shareRule, sumResult, sumRule } from "./input.ts";

const text =
  "2024年度支出合计100.00万元，其中：基本支出62.35万元，占62.35%；项目支出40.00万元，占40.00%。约30余万元用于维修，另有7.77万元。";

const outcomes: readonly Outcome[] = [
  { rule: sumRule, results: [sumResult(text, "100.00万元", ["62.35万元", "40.00万元"])] },
  {
    rule: shareRule,
    results: [
      shareResult(text, "62.35%", "62.35万元", "100.00万元"),
      shareResult(text, "40.00%", "40.00万元", "100.00万元"),
    ],
  },
];

test("a difference becomes a finding with its message in both languages", () => {
  const { findings } = reportOf(text, outcomes);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    rule: "total-of-parts",
    category: "arithmetic",
    tier: "certain",
    message: { zh: "合计为100.00万元，各项之和102.35", en: "合计 is 100.00万元, its parts add up to 102.35" },
    stated: "100.00万元",
    computed: "102.35万元",
    interval: ["102.34", "102.36"],
    difference: "-2.35",
    formula: "62.35 + 40.00",
  });
});

test("places carry the words, their offsets and a quote around them", () => {
  const [finding] = reportOf(text, outcomes).findings;
  expect(finding?.at).toHaveLength(3);
  for (const { text: words, start, end, quote } of finding?.at ?? []) {
    expect(text.slice(start, end)).toBe(words);
    expect(quote).toContain(words);
    expect(text).toContain(quote);
  }
});

test("the ledger counts every verdict and names what was left out with the reason", () => {
  const { coverage } = reportOf(text, outcomes);
  expect(coverage.relations).toEqual({ agree: 2, rounding: 0, differ: 1, unsure: 0 });
  expect(coverage.checks).toHaveLength(3);
  expect(coverage.numbers).toBe(coverage.inRelations + coverage.unchecked.length);
  expect(coverage.unchecked.map(({ reason }) => reason)).toEqual(["approximate", "no-partner"]);
  expect(coverage.unchecked[1]?.text).toBe("7.77万元");
});

test("rules about structure and words are no relations between figures", () => {
  const rule = {
    id: "required-part",
    category: "missing",
    messages: { missing: { zh: "缺", en: "no" } },
  } as const;
  const at = [{ role: "claim", range: [0, 0] }] as const;
  const { coverage, findings } = reportOf(text, [
    {
      rule,
      results: [
        { verdict: "differ", tier: "certain", message: "missing", at },
        { verdict: "agree", at },
      ],
    },
  ]);
  expect(coverage.checks).toEqual([]);
  expect(findings).toHaveLength(1);
});

test("an unsure relation stands in the ledger with its reason, not among the findings", () => {
  const operand = operandOf(text, "40.00万元");
  const rule = { ...sumRule, messages: { open: { zh: "{label}未列全", en: "{label} is open" } } };
  const at = [{ role: "claim", range: operand.range, operand }] as const;
  const report = reportOf(text, [
    { rule, results: [{ verdict: "unsure", message: "open", data: { label: "合计" }, at }] },
  ]);
  expect(report.findings).toEqual([]);
  expect(report.coverage.checks[0]?.reason).toEqual({ zh: "合计未列全", en: "合计 is open" });
});

test("the order of rules and results makes no difference", () => {
  const all = outcomes.flatMap(({ rule, results }) => results.map((result) => ({ rule, results: [result] })));
  const expected = JSON.stringify(reportOf(text, all));
  fc.assert(
    fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), (shuffled) => {
      expect(JSON.stringify(reportOf(text, shuffled))).toBe(expected);
    }),
  );
});

test("results that say the same of the same places are one finding", () => {
  expect(reportOf(text, [...outcomes, ...outcomes]).findings).toHaveLength(1);
});

test("a finding keeps its id when the page is republished with other words before it and other figures", () => {
  const [before] = reportOf(text, outcomes).findings;
  const later = `说明：数据如下。${text.replaceAll("40.00", "41.00")}`;
  const [after] = reportOf(later, [
    { rule: sumRule, results: [sumResult(later, "100.00万元", ["62.35万元", "41.00万元"])] },
  ]).findings;
  expect(after?.id).toBe(before?.id);
  expect(after?.at[0].start).not.toBe(before?.at[0].start);
});

test("two findings of one rule on the same words have different ids", () => {
  const twice = `${text}\n合计50.00万元，其中：甲20.00万元，乙20.00万元。`;
  const results = [
    sumResult(twice, "100.00万元", ["62.35万元", "40.00万元"]),
    sumResult(twice, "50.00万元", ["20.00万元", "40.00万元"]),
  ];
  const ids = reportOf(twice, [{ rule: sumRule, results }]).findings.map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});

test("a report is plain JSON and passes its schema", () => {
  const report = reportOf(text, outcomes, {
    crashed: [{ rule: "balance", message: "boom" }],
    path: "a.html",
  });
  expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
  expect(report.document.profile).toBe("cn-sichuan");
  expect(report.source.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test("section titles stand with their ordinals, cells are found from their place", () => {
  const table = "第二部分 说明\n一、总体\n合计\t12.00";
  const base = documentOf(table);
  const at = table.indexOf("12.00");
  const section = (
    index: number,
    parent: number,
    title: string,
    ordinal: { style: "part" | "chinese"; printed: string },
  ) => ({
    index,
    parent,
    level: index,
    ordinal: { ...ordinal, value: 1 },
    title,
    heading: [table.indexOf(title), table.indexOf(title) + title.length] as const,
    range: [table.indexOf(title) - ordinal.printed.length, table.length] as const,
    topic: undefined,
  });
  const cell = {
    row: 0,
    column: 1,
    rowSpan: 1,
    columnSpan: 1,
    range: [at, at + 5] as const,
    role: "data" as const,
  };
  const document = {
    ...base,
    sections: [
      ...base.sections,
      section(1, 0, "说明", { style: "part", printed: "第二部分" }),
      section(2, 1, "总体", { style: "chinese", printed: "一、" }),
    ],
    tables: [
      {
        index: 0,
        range: [table.indexOf("合计"), table.length] as const,
        section: 2,
        title: "",
        titleRange: undefined,
        unit: "万元",
        unitRange: undefined,
        rows: 1,
        columns: 2,
        cells: [
          { ...cell, column: 0, range: [table.indexOf("合计"), table.indexOf("合计") + 2] as const },
          cell,
        ],
        grid: [[0, 1]],
        headerRows: 0,
        kind: undefined,
      },
    ],
  };
  const operand = operandOf(table, "12.00");
  const result = {
    verdict: "differ",
    tier: "certain",
    at: [{ role: "claim", range: operand.range, operand }],
  } as const;
  const [finding] = reportOf(table, [{ rule: sumRule, results: [result] }], { document }).findings;
  expect(finding?.at[0]).toMatchObject({
    section: "第二部分 说明 › 一、总体",
    cell: { table: 0, row: 0, column: 1 },
    quote: "12.00",
  });
});
