import { expect, test } from "vitest";
import type { Finding } from "../../core/model/report.ts";
import { sampleReport } from "../support/sample-report.ts";
import type { Label, LabelledDocument } from "./labels.ts";
import { contradicts, isExplainedBy, numbersIn, plain, sharedRun } from "./matching.ts";
import { printScore } from "./print-real.ts";
import { scoreOf } from "./score.ts";

function findingOf(rule: string, stated?: string): Finding {
  const found = sampleReport.findings.find(
    (each) => each.rule === rule && (stated === undefined || each.stated === stated),
  );
  if (found === undefined) throw new Error(rule);
  return found;
}

const share: Label = {
  id: "1",
  level: "must",
  category: "arithmetic",
  kind: "share",
  quotes: ["卫生健康（类）支出48.20万元，占3.54%"],
  formula: "48.20 / 1398.60 = 3.45%",
  stated: "3.54%",
  computed: "3.45%",
  note: "",
};

test("white space, width and thousands separators do not matter", () => {
  expect(plain("１，２３４.50 万元\n（类）")).toBe("1234.50万元(类)");
  expect([...numbersIn("1,456.30万元 / 07 ≥1354.65")]).toEqual(["1456.3", "7", "1354.65"]);
  expect([...numbersIn("12，345，678元，100人")]).toEqual(["12345678", "100"]);
});

test("the longest shared run", () => {
  expect(sharedRun("abcdef", "zcdey")).toBe(3);
  expect(sharedRun("", "a")).toBe(0);
});

test("a finding at the place with the number is the label's", () => {
  expect(isExplainedBy(findingOf("share-of-total", "3.54%"), share)).toBe(true);
});

test.each<[string, Partial<Label>]>([
  ["another family", { category: "missing" }],
  ["another place", { quotes: ["农林水支出9999.00万元"] }],
  ["other numbers", { stated: "4.10%", computed: "4.20%" }],
])("%s is not the label's", (_, change) => {
  expect(isExplainedBy(findingOf("share-of-total", "3.54%"), { ...share, ...change })).toBe(false);
});

test("a label without figures needs only the place", () => {
  const label = { ...share, category: "consistency", stated: "增长", computed: "下降" } as const;
  const quotes = ["公务接待费支出决算2.10万元，比2023年度减少0.30万元，增长12.50%"];
  expect(isExplainedBy(findingOf("change-direction"), { ...label, quotes })).toBe(true);
});

test("a cell is found as one token of the label's row", () => {
  const label = {
    ...share,
    stated: "1264.05",
    computed: "1246.05",
    quotes: ["农林水支出\n\t1264.05\n\t425.60"],
  };
  expect(isExplainedBy(findingOf("table-total", "1264.05万元"), label)).toBe(true);
  expect(isExplainedBy(findingOf("table-total", "1264.05万元"), { ...label, quotes: ["\t11264.05"] })).toBe(
    false,
  );
});

test("a finding on a relation that holds is a false alarm only when its operands are that relation's", () => {
  const finding = findingOf("share-of-total", "3.54%");
  const hold = { kind: "share", quotes: [share.quotes[0] ?? ""], formula: "48.20 / 1398.60 = 3.54%" };
  expect(contradicts(finding, hold)).toBe(true);
  expect(contradicts(finding, { ...hold, formula: "48.20 / 1500 = 3.54%" })).toBe(false);
});

const labelled: LabelledDocument = { name: "invented", files: [], holds: [], labels: [share] };

test("a missed label is counted and named", () => {
  const missed = { ...share, id: "planted", quotes: ["不存在的句子一二三四五六七"] };
  const score = scoreOf(sampleReport, { ...labelled, labels: [share, missed] }, "html");
  expect(score.must).toEqual({ found: 1, total: 2 });
  expect(printScore(score)).toContain("planted");
});

test("certain findings that no label explains are listed, those on holds as false alarms", () => {
  const hold = {
    kind: "sum",
    quotes: ["2024年度本年支出合计1432.80万元"],
    formula: "612.35 + 802.45 = 1432.80",
  };
  const score = scoreOf(sampleReport, { ...labelled, holds: [hold] }, "html");
  expect(score.unexplained).not.toContain(findingOf("share-of-total", "3.54%"));
  expect(score.falseAlarms.map(({ rule }) => rule)).toEqual(["total-of-parts"]);
});
