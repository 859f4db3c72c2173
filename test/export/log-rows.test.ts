import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { countedOf } from "../../core/export/counted.ts";
import { csvRows } from "../../core/export/csv.ts";
import { htmlOf } from "../../core/export/html.ts";
import { correctedLine, logRows } from "../../core/export/log-rows.ts";
import { markdownOf } from "../../core/export/markdown.ts";
import type { Paper } from "../../core/export/paper.ts";
import { textOfPaper } from "../../core/export/text.ts";
import { xlsxOf } from "../../core/export/xlsx.ts";
import type { Corrections } from "../../core/model/corrections.ts";
import { addDecision, addTakenBack, emptyReview } from "../../core/model/review.ts";
import { readExported, writeExported } from "../../core/wire/exported.ts";
import { sampleReport } from "../support/sample-report.ts";
import { chinese, english, sampleGrid, samplePaper } from "./papers.ts";

const [table] = sampleReport.tables;
const [finding] = sampleReport.findings;
if (table === undefined || finding === undefined) throw new Error("the sample has a table and findings");

const made = { at: "2026-11-20T09:00:00+08:00", by: "沈", as: "reviewer" } as const;
const corrections: Corrections = {
  identity: { entity: "岚溪县农业局", year: 2023, kinds: ["department-final-accounts"], made },
  edits: [{ start: table.start, end: table.start + 4, was: "科目编码", text: "编码", made }],
  tables: [{ table: 0, unit: "元", headerRows: 2 }],
};
const decided = { by: "林", as: "preparer", figures: "", message: finding.message, note: "" } as const;
const review = addDecision(emptyReview(sampleReport), {
  ...decided,
  at: "2026-11-21T09:00:00+08:00",
  finding: finding.id,
  stand: "excluded",
  reason: "口径不同",
});
const grid = { ...sampleGrid, offsets: [[table.start]] };
const paper: Paper = { ...samplePaper, tables: [grid], review, corrections };

test("decisions and corrections stand in one log, oldest first, what has no time at its end", () => {
  expect(logRows(paper, chinese)).toEqual([
    {
      ...made,
      as: "复核",
      matter: "单位、年度、种类",
      stand: "更正",
      reason: "岚溪县农业局 · 2023 · 部门决算",
      note: "",
    },
    {
      ...made,
      as: "复核",
      matter: expect.stringMatching(/表1 第1行第1列$/),
      stand: "更正",
      reason: "「科目编码」读作「编码」",
      note: "",
    },
    {
      at: "2026-11-21T09:00:00+08:00",
      by: "林",
      as: "编制",
      matter: finding.message.zh,
      stand: "已排除",
      reason: "口径不同",
      note: "",
    },
    {
      at: "",
      by: "",
      as: "",
      matter: `表1 ${table.title}`.trim(),
      stand: "更正",
      reason: "计量单位作「元」、前 2 行作表头",
      note: "",
    },
  ]);
  expect(logRows(paper, english).map(({ stand }) => stand)).toEqual([
    "corrected",
    "corrected",
    "excluded",
    "corrected",
  ]);
});

test("a finding that was taken back is named", () => {
  const own = { ...finding, id: "manual-1", message: { zh: "另见附注", en: "see the note" } };
  const withOwn = addTakenBack({ ...review, manual: [own] }, { finding: "manual-1", ...made });
  expect(logRows({ ...paper, review: withOwn }, chinese)).toContainEqual({
    ...made,
    as: "复核",
    reason: "",
    note: "",
    matter: "另见附注",
    stand: "撤回",
  });
});

test("every file says what was corrected and how many findings were excluded", async () => {
  const files = {
    html: htmlOf(paper, chinese),
    markdown: markdownOf(paper, chinese),
    csv: csvRows(paper, chinese),
    text: textOfPaper(paper, chinese),
    xlsx: Object.values(unzipSync(xlsxOf(paper, chinese)))
      .map((part) => strFromU8(part))
      .join(""),
  };
  for (const [name, file] of Object.entries(files)) {
    expect(file, name).toContain("已排除 1 条");
    if (name === "text") expect(file).toContain(correctedLine(paper, "zh"));
    else expect(file, name).toContain("「科目编码」读作「编码」");
  }
  const json = readExported(writeExported(countedOf(paper)));
  expect(json).toMatchObject({ corrections, summary: { excluded: 1 } });
});

test("left-out findings leave the log too; what was corrected stays", () => {
  const rows = logRows(paper, { ...chinese, leaveOut: true });
  expect(rows).toHaveLength(3);
  expect(htmlOf(paper, { ...chinese, leaveOut: true })).not.toContain("口径不同");
});

test("nothing is said where nobody did anything", () => {
  expect(logRows(samplePaper, chinese)).toEqual([]);
  expect(correctedLine(samplePaper, "zh")).toBe("");
  expect(htmlOf(samplePaper, chinese)).not.toContain("处理记录");
  expect(markdownOf(samplePaper, chinese)).not.toContain("处理记录");
});
