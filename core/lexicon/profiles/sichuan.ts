import type { Profile } from "./profile.ts";

/** Text before the tables, reports as annexes, thirteen or fourteen tables (FY2020, FY2021, FY2023 and FY2024 seen). */
export const sichuan: Profile = {
  province: "51",
  norm: "sichuan",
  requirements: [
    {
      key: "schedules",
      level: "part",
      zh: "附表（决算公开表）",
      en: "schedules (tables of the accounts)",
      topics: ["schedules", "table"],
      tables: ["income-expenditure", "fiscal-income-expenditure"],
      from: 2019,
    },
    {
      key: "table-fiscal-detail",
      level: "table",
      zh: "财政拨款支出决算明细表",
      en: "fiscal appropriation, expenditure by economic item",
      tables: ["fiscal-detail"],
      from: 2018,
    },
    {
      key: "table-general-detail",
      level: "table",
      zh: "一般公共预算财政拨款支出决算明细表",
      en: "general public budget, expenditure by economic item",
      tables: ["general-detail"],
      from: 2018,
    },
    {
      key: "table-general-project",
      level: "table",
      zh: "一般公共预算财政拨款项目支出决算表",
      en: "general public budget, project expenditure",
      tables: ["general-project"],
      from: 2018,
    },
    {
      key: "table-fund-three-public",
      level: "table",
      zh: "政府性基金预算财政拨款“三公”经费支出决算表",
      en: "three public expenses from government-managed funds",
      tables: ["fund-three-public"],
      from: 2018,
      to: 2021,
    },
  ],
};
