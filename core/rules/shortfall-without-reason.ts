import type { Anchor, Result } from "../model/result.ts";
import type { MissingReason } from "../model/structure.ts";
import { defineRule } from "./rule.ts";

const messages = {
  shortfall: {
    zh: "{label}项指标扣分，但偏差原因栏空白",
    en: "{label} indicators lost points, but the column for reasons is empty",
  },
  "over-execution": {
    zh: "“{label}”执行率超过100%，表中没有说明原因",
    en: "The execution rate of “{label}” is above 100 % and the form gives no reason",
  },
  "low-execution": {
    zh: "“{label}”执行率低于90%，原因栏空白",
    en: "The execution rate of “{label}” is below 90 % and the column for reasons is empty",
  },
} as const;

export const shortfallWithoutReason = defineRule({
  id: "shortfall-without-reason",
  title: { zh: "扣分和超预算执行应说明原因", en: "Lost points and over-execution need a reason" },
  why: {
    zh: "未完成目标、扣了分，却没有写明偏差原因和改进措施，自评就没有完成。",
    en: "A form that takes points off without saying why and what will be done has not been completed.",
  },
  basis: {
    zh: "自评表“偏差原因分析及改进措施”栏；各地自评表填报说明。",
    en: "The form's own column for reasons and measures, and the local instructions for filling it in.",
  },
  category: "missing",
  needs: ["missingReasons"],
  messages,
  exclusions: {
    zh: "没有原因栏的表；原因写在“存在问题”等栏的，列为疑似；满分的行。",
    en: "Forms without such a column; reasons given under 存在问题 make it probable; rows with full marks.",
  },
  examples: [
    {
      name: "有原因 explained",
      text: `项目支出绩效自评表

| 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
| --- | --- | --- | --- | --- | --- | --- |
| 产出指标 | 清淤长度 | 8公里 | 7公里 | 60 | 52 | 汛期停工 |
| 效益指标 | 排水畅通 | 畅通 | 畅通 | 40 | 40 | |`,
    },
    {
      name: "无原因 unexplained",
      text: `项目支出绩效自评表

| 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 〔偏差原因分析及改进措施〕 |
| --- | --- | --- | --- | --- | --- | --- |
| 产出指标 | 清淤长度 | 8公里 | 7公里 | 60 | 52 | |
| 效益指标 | 排水畅通 | 畅通 | 畅通 | 40 | 40 | |`,
    },
  ],
  *check({ missingReasons }) {
    for (const missing of missingReasons) {
      const result = checkReason(missing);
      if (result !== undefined) yield result;
    }
  },
});

function checkReason(missing: MissingReason): Result<keyof typeof messages> | undefined {
  const { kind, range, evidence, label, tier } = missing;
  if (kind === "change" || kind === "budget") return undefined;
  const others = evidence.map((place): Anchor => ({ role: "other", range: place }));
  return {
    verdict: "differ",
    tier,
    message: kind,
    data: { label },
    at: [{ role: "claim", range }, ...others],
  };
}
