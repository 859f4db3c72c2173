import { Decimal } from "decimal.js";
import { beforeAll, describe, expect, test } from "vitest";
import { check, readTables } from "../../core/check.ts";
import { gridOf } from "../../core/export/grid.ts";
import type { Paper } from "../../core/export/paper.ts";
import { computedOf } from "../../core/export/xlsx/operand.ts";
import { xlsxOf } from "../../core/export/xlsx.ts";
import type { Finding } from "../../core/model/report.ts";
import { snapshotOf } from "../bench/invented.ts";
import { caseFor } from "../corpus/case.ts";
import type { DefectKind } from "../corpus/truth.ts";
import { type Opened, office, openAll } from "./office.ts";
import { chinese, hostilePaper, samplePaper } from "./papers.ts";

const planted: readonly DefectKind[] = [
  "share",
  "total",
  "table-cell",
  "change-rate",
  "prose-figure",
  "score",
];

function inventedPaper(seed: number, plant: DefectKind): Paper {
  const snapshot = snapshotOf(caseFor(seed, { plant }));
  return { report: check(snapshot), tables: readTables(snapshot).map(gridOf) };
}

/** A finding over amounts of many digits. */
function longAmounts(stated: string, parts: readonly [string, string], computed: string): Finding {
  const template = samplePaper.report.findings.find(({ rule }) => rule === "total-of-parts");
  if (template === undefined) throw new Error("the sample has a total");
  const [claim, first = claim] = template.at;
  const difference = new Decimal(stated).minus(computed).toFixed(2);
  return {
    ...template,
    ...{
      stated: `${stated}元`,
      computed: `${computed}元`,
      difference,
      unit: "元",
      interval: [computed, computed],
    },
    formula: parts.join(" + "),
    at: [{ ...claim, text: stated, cell: null }, ...parts.map((text) => ({ ...first, text, cell: null }))],
  };
}

const long = longAmounts("9999999999999.99", ["1234567890123.45", "2345678901234.56"], "3580246791358.01");
const tooLong = longAmounts("12345678901234567.89", ["12345678901234567.00", "0.88"], "12345678901234567.88");
const longPaper: Paper = { report: { ...samplePaper.report, findings: [long, tooLong] } };
const wordyPaper = hostilePaper(`=HYPERLINK("x")&'很长${"字".repeat(40_000)}`);

const papers: Record<string, Paper> = {
  sample: samplePaper,
  long: longPaper,
  wordy: wordyPaper,
  ...Object.fromEntries(
    planted.flatMap((plant, index) =>
      [0, 1].map((turn) => [
        `${plant.replace("-", "")}${turn}`,
        inventedPaper(7100 + 2 * index + turn, plant),
      ]),
    ),
  ),
};

const [computedRow, roundedRow, differenceRow] = [
  "计算值",
  "计算值（按印出位数）",
  "差额（印出值 − 计算值）",
];

/** The rows of the calculation sheet under each finding's heading. */
function blocksOf(rows: readonly (readonly string[])[]): Map<string, Map<string, readonly string[]>> {
  const blocks = new Map<string, Map<string, readonly string[]>>();
  let block = new Map<string, readonly string[]>();
  for (const row of rows.slice(1)) {
    if (row[0] !== "" && row[0] !== undefined) {
      block = new Map();
      blocks.set(row[0], block);
    } else if (row[2] !== undefined) block.set(row[2], row);
  }
  return blocks;
}

describe.skipIf(office === undefined)("opened in a real spreadsheet program", () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openAll(
      Object.fromEntries(Object.entries(papers).map(([name, paper]) => [name, xlsxOf(paper, chinese)])),
    );
  }, 240_000);

  test("no warning, and every sheet is there", () => {
    expect(opened.complaints).toBe("");
    for (const [name, paper] of Object.entries(papers))
      expect(opened.sheets.get(name)?.size, name).toBe(4 + (paper.tables?.length ?? 0));
  });

  test("no cell is an error", () => {
    for (const [name, sheets] of opened.sheets)
      for (const [sheet, rows] of sheets)
        for (const row of rows)
          for (const field of row) expect(field, `${name} ${sheet}`).not.toMatch(/^(?:#[A-Z]+[!?/]|Err:)/);
  });

  test("the program computes every difference to the digit of the report", () => {
    let compared = 0;
    for (const [name, { report }] of Object.entries(papers)) {
      if (name === "wordy") continue;
      const blocks = blocksOf(opened.sheets.get(name)?.get("计算") ?? []);
      report.findings.forEach((finding, index) => {
        if (finding.computed === null || finding === tooLong) return;
        const block = blocks.get(String(index + 1));
        const about = `${name} ${finding.rule} ${finding.formula}`;
        expect(new Decimal(block?.get(differenceRow)?.[4] ?? "0").toFixed(), about).toBe(
          new Decimal(finding.difference ?? "").toFixed(),
        );
        expect(new Decimal(block?.get(roundedRow)?.[4] ?? "0").toFixed(), about).toBe(
          new Decimal(computedOf(finding)?.value ?? "").toFixed(),
        );
        if (finding.tier === "certain") expect(block?.get("结论")?.[4] ?? "不一致", about).toBe("不一致");
        compared += 1;
      });
    }
    expect(compared).toBeGreaterThan(20);
  });

  test("amounts of fifteen digits are exact numbers; longer ones are words and say so", () => {
    const rows = opened.sheets.get("long")?.get("计算") ?? [];
    const values = rows.map((row) => row[4]);
    expect(values).toContain("9999999999999.99");
    expect(values).toContain("6419753208641.98");
    expect(values).toContain("12345678901234567.89");
    expect(rows.find((row) => row[3]?.includes("超过电子表格的精度"))?.[2]).toBe(computedRow);
  });

  test("words of the page are words, and long ones are cut where a cell ends", () => {
    const rows = opened.sheets.get("wordy")?.get("问题") ?? [];
    const message = rows[1]?.[4] ?? "";
    expect(message.startsWith('=HYPERLINK("x")')).toBe(true);
    expect([message.length > 31_000, message.length < 32_768, message.endsWith("…")]).toEqual([
      true,
      true,
      true,
    ]);
  });
});
