import { budgets } from "../requirement.ts";
import type { Profile } from "./profile.ts";

/**
 * Main work in the overview, definitions of scope at the end, projects as a table (FY2019, FY2021–FY2024 seen). Budgets add
 * tables of project targets, procurement and transfers (catalogue of disclosure of a town).
 */
export const yunnan: Profile = {
  province: "53",
  norm: "yunnan",
  requirements: [
    {
      key: "scope",
      level: "section",
      zh: "相关口径说明",
      en: "scope of the figures",
      topics: ["scope"],
      says: /口径/,
      from: 2018,
    },
    {
      key: "key-work",
      level: "section",
      zh: "重点工作概述",
      en: "the year's main work",
      topics: ["key-work"],
      says: /重点工作|主要工作/,
      from: 2022,
    },
    {
      key: "table-general-project",
      level: "table",
      zh: "一般公共预算财政拨款项目支出决算表",
      en: "general public budget, project expenditure",
      tables: ["general-project", "project-expenditure"],
      from: 2022,
    },
    {
      key: "table-general-three-public",
      level: "table",
      zh: "一般公共预算财政拨款“三公”经费情况表",
      en: "three public expenses of the general public budget",
      title: /一般公共预算.*三公/,
      from: 2023,
    },
    {
      key: "table-performance-target",
      level: "table",
      kinds: budgets,
      zh: "项目支出绩效目标表",
      en: "performance targets of projects",
      tables: ["performance-target"],
      title: /绩效目标.*表/,
      from: 2021,
    },
    {
      key: "table-procurement",
      level: "table",
      kinds: budgets,
      zh: "部门政府采购预算表",
      en: "government procurement",
      tables: ["procurement"],
      from: 2021,
    },
    {
      key: "table-transfers",
      level: "table",
      kinds: budgets,
      zh: "对下转移支付预算表",
      en: "transfers to lower levels",
      title: /转移支付.*表/,
      from: 2021,
    },
  ],
};
