import { expect, test } from "vitest";
import { check } from "../../core/check.ts";
import type { Snapshot } from "../../core/model/snapshot.ts";
import { snapshotOf, table } from "../support/grids.ts";

const budget = snapshotOf(
  "石桥县档案馆2023年度部门决算",
  "支出决算表",
  "单位：万元",
  table(`
    | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
    | 合计 | < | 1900.00 | 1200.00 | 300.00 |
    | 205 | 教育支出 | 1500.00 | 1200.00 | 300.00 |`),
);

function guessed(snapshot: Snapshot): Snapshot {
  return {
    ...snapshot,
    blocks: snapshot.blocks.map((block) => (block.kind === "table" ? { ...block, inferred: true } : block)),
  };
}

const tiers = (snapshot: Snapshot) =>
  check(snapshot)
    .findings.filter(({ at }) => at.some(({ text }) => text === "1900.00"))
    .map(({ tier }) => tier);

test("what differs in a table whose columns were guessed is probable at most", () => {
  expect(tiers(budget)).toContain("certain");
  expect(tiers(guessed(budget))).not.toContain("certain");
  expect(tiers(guessed(budget))).toContain("probable");
});

test("the text beside such a table is as certain as ever", () => {
  const snapshot = snapshotOf(
    "石桥县档案馆2023年度部门决算",
    "2023年度支出合计480.00万元，其中：基本支出300.00万元，占65.20%；项目支出180.00万元，占37.50%。",
    table("| 项目 | 数 |\n| 甲 | 1 |"),
  );
  expect(check(guessed(snapshot)).findings).toEqual(check(snapshot).findings);
});
