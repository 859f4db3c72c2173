import type { Profile } from "./profile.ts";

/** The three-public table and section tell meetings and training too (FY2020 seen). */
export const shaanxi: Profile = {
  province: "61",
  norm: "shaanxi",
  requirements: [
    {
      key: "meetings",
      level: "section",
      zh: "会议费、培训费情况",
      en: "meetings and training",
      topics: ["general-expenditure"],
      says: /会议费|培训费/,
      from: 2017,
    },
    {
      key: "table-meetings",
      level: "table",
      zh: "“三公”经费及会议费、培训费支出决算表",
      en: "three public expenses, meetings and training",
      title: /三公.*(?:会议费|培训费)/,
      from: 2017,
    },
  ],
};
