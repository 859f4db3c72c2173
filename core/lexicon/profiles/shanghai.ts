import type { Profile } from "./profile.ts";

/** Nine tables, three-public expenses as the seventh; the FY2024 template names what the performance section tells. */
export const shanghai: Profile = {
  province: "31",
  norm: "shanghai",
  requirements: [],
  elements: [
    {
      key: "performance-self-evaluation",
      zh: "绩效自评项目的数量和评分（评级）",
      en: "number of self-evaluated projects and their scores or grades",
      within: ["performance"],
      needs: [
        ["自评", "评价"],
        ["个", "项"],
        ["平均", "得分", "等级", "优", "合格", "评级"],
      ],
      from: 2024,
    },
  ],
};
