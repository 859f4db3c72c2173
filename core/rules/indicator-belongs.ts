import type { Anchor, Result } from "../model/result.ts";
import { defineRule } from "./rule.ts";

export const indicatorBelongs = defineRule({
  id: "indicator-belongs",
  title: { zh: "指标内容属于本项目", en: "An indicator is about its own project" },
  why: {
    zh: "完成情况与另一个项目一字不差，多半是复制后没有修改，不能反映本项目。",
    en: "A result that repeats another project's word for word was most likely copied and says nothing of this one.",
  },
  basis: { zh: "绩效自评应当逐项目如实填报。", en: "Each project's form must report that project." },
  category: "consistency",
  needs: ["tableDoubts"],
  messages: {
    copied: {
      zh: "“{label}”的完成情况“{printed}”与项目“{expected}”的一字不差",
      en: "The result of “{label}”, “{printed}”, is word for word that of the project “{expected}”",
    },
  },
  exclusions: {
    zh: "没有数字的通用表述；同一项目的多张表；简短的完成值。",
    en: "Common phrases without figures; several forms of one project; short values.",
  },
  examples: [
    {
      name: "各写各的 its own",
      text: `项目支出绩效自评表

| 项目名称 | 河道清淤 | |
| --- | --- | --- |
| 一级指标 | 三级指标 | 完成值 |
| 产出指标 | 清淤长度 | 完成清淤河道8公里、拆除阻水坝3处 |

项目支出绩效自评表

| 项目名称 | 路灯维护 | |
| --- | --- | --- |
| 一级指标 | 三级指标 | 完成值 |
| 产出指标 | 路灯数量 | 完成更换路灯126盏、检修线路9公里 |`,
    },
    {
      name: "照抄 copied",
      text: `项目支出绩效自评表

| 项目名称 | 河道清淤 | |
| --- | --- | --- |
| 一级指标 | 三级指标 | 完成值 |
| 产出指标 | 清淤长度 | 完成清淤河道8公里、拆除阻水坝3处，通过验收 |

项目支出绩效自评表

| 项目名称 | 路灯维护 | |
| --- | --- | --- |
| 一级指标 | 三级指标 | 完成值 |
| 产出指标 | 路灯数量 | 〔完成清淤河道8公里、拆除阻水坝3处，通过验收〕 |`,
    },
  ],
  *check({ tableDoubts }): Iterable<Result<"copied">> {
    for (const { kind, range, evidence, label, expected, printed, tier } of tableDoubts) {
      if (kind !== "copied-indicator") continue;
      const others = evidence.map((place): Anchor => ({ role: "other", range: place }));
      yield {
        verdict: "differ",
        tier,
        message: "copied",
        data: { label, expected, printed },
        at: [{ role: "claim", range }, ...others],
      };
    }
  },
});
