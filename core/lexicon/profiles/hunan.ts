import type { Profile } from "./profile.ts";

/** 一般性支出 as a section of its own since FY2019; three-public expenses last of the tables since FY2022. */
export const hunan: Profile = {
  province: "43",
  norm: "hunan",
  requirements: [
    {
      key: "general-expenditure",
      level: "section",
      zh: "一般性支出情况（会议费、培训费、节庆活动）",
      en: "general expenditure (meetings, training, festivities)",
      topics: ["general-expenditure"],
      says: /会议费|培训费|一般性支出/,
      from: 2019,
    },
    {
      key: "annexes",
      level: "part",
      zh: "附件（部门整体支出绩效自评报告）",
      en: "annexes (performance report of the department)",
      topics: ["annexes", "performance-report"],
      says: /绩效(?:自评|评价)报告/,
      from: 2019,
    },
  ],
};
