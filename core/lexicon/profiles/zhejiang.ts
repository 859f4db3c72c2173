import type { Profile } from "./profile.ts";

/** Parts numbered 一、二、三; self-evaluation results of projects are told in the performance section. */
export const zhejiang: Profile = {
  province: "33",
  norm: "zhejiang",
  requirements: [],
  elements: [
    {
      key: "self-evaluation-results",
      zh: "项目绩效自评结果",
      en: "results of the projects' self-evaluations",
      within: ["performance"],
      needs: [["自评", "评价", "评分", "得分"]],
      from: 2019,
    },
  ],
};
