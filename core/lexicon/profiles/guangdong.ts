import type { Profile } from "./profile.ts";

/**
 * The national form: eight tables seen for FY2017, nine for FY2021. The comparison of three-public expenses with 2019 in
 * FY2023 was asked of provincial offices only, so nothing is required beside the national elements.
 */
export const guangdong: Profile = {
  province: "44",
  norm: "guangdong",
  requirements: [],
  elements: [
    {
      key: "performance-results",
      zh: "绩效自评或评价结果",
      en: "results of evaluations",
      within: ["performance"],
      needs: [["自评", "评价", "评分", "得分", "目标"]],
      from: 2019,
    },
  ],
};
