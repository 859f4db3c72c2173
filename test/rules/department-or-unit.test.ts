import { departmentOrUnit } from "../../core/rules/department-or-unit.ts";
import { testRule } from "../support/rule-tester.ts";

testRule(departmentOrUnit, {
  agree: {},
  differ: {
    "the department's heading in a unit's accounts":
      "青禾县图书馆2023年度单位决算\n第一部分 〔部门〕概况\n一、主要职责\n负责借阅服务。",
  },
  silent: {
    "a unit's own words": "青禾县图书馆2023年度单位决算\n第一部分 单位概况\n一、主要职责\n负责借阅服务。",
    "both words": "青禾县图书馆2023年度单位决算\n第一部分 部门（单位）概况\n一、主要职责\n负责借阅服务。",
    "a department": "青禾县水利局2023年度部门决算\n第一部分 部门概况\n一、主要职责\n负责水利。",
  },
});
