import type { Profile } from "./profile.ts";

/** No contents; three-public expenses as a part of three sections; meetings and training; a contact at the end (FY2017–FY2024 seen). */
export const chongqing: Profile = {
  province: "50",
  norm: "chongqing",
  requirements: [
    {
      key: "three-public-counts",
      level: "section",
      zh: "“三公”经费实物量情况",
      en: "three public expenses: counts",
      says: /团组[^。]{0,16}\d|接待[^。]{0,30}\d{1,6} ?(?:批次|人次)|(?:购置|保有)[^。]{0,16}\d{1,4} ?辆/,
    },
    {
      key: "meetings",
      level: "section",
      zh: "会议费、培训费情况",
      en: "meetings and training",
      topics: ["general-expenditure"],
      says: /会议费[^。]{0,20}(?:\d|无|未|没有)|(?:未|无|没有)[^。]{0,12}会议/,
      from: 2019,
    },
    {
      key: "contact",
      level: "section",
      zh: "决算公开联系方式及信息反馈渠道",
      en: "contact for questions about the accounts",
      topics: ["contact"],
      says: /(?:联系|咨询|反馈)(?:人|电话|方式)?[^。]{0,40}\d{3,4}[-—]?\d{7,8}/,
      from: 2018,
    },
  ],
};
