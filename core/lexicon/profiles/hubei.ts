import type { Profile } from "./profile.ts";

/** Provincial offices tell the year's main work in a part of its own and annex the self-evaluations. */
export const hubei: Profile = {
  province: "42",
  norm: "hubei",
  requirements: [
    {
      key: "key-work",
      level: "part",
      zh: "重点工作完成情况",
      en: "the year's main work",
      topics: ["key-work"],
      says: /重点工作|主要工作/,
      from: 2021,
    },
    {
      key: "annexes",
      level: "part",
      zh: "附件（绩效自评结果）",
      en: "annexes (results of self-evaluations)",
      topics: ["annexes", "performance-report"],
      says: /自评(?:表|报告|结果)/,
      from: 2019,
    },
  ],
};
