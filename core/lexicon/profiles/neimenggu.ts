import type { Profile } from "./profile.ts";

/** Twelve tables since FY2020 or so: projects twice, one table of costs, assets and procurement; a contact part (FY2022 seen). */
export const neimenggu: Profile = {
  province: "15",
  norm: "neimenggu",
  requirements: [
    {
      key: "contact",
      level: "part",
      zh: "决算公开联系方式及信息反馈渠道",
      en: "contact for questions about the accounts",
      topics: ["contact"],
      says: /(?:联系|咨询|反馈)(?:人|电话|方式)?[^。]{0,40}\d{3,4}[-—]?\d{7,8}/,
      from: 2018,
    },
    {
      key: "table-project",
      level: "table",
      zh: "项目支出决算明细表",
      en: "project expenditure",
      tables: ["general-project", "project-expenditure"],
      from: 2020,
    },
    {
      key: "table-information",
      level: "table",
      zh: "机构运行经费、国有资产占用情况及政府采购情况信息表",
      en: "operating costs, state assets and procurement",
      tables: ["assets", "procurement"],
      title: /(?:运行经费|国有资产).*(?:采购|资产).*表/,
      from: 2020,
    },
  ],
};
