import { indicatorBelongs } from "../../core/rules/indicator-belongs.ts";
import { testRule } from "../support/rule-tester.ts";

const form = (project: string, actual: string) => `项目支出绩效自评表

| 项目名称 | ${project} | |
| --- | --- | --- |
| 一级指标 | 三级指标 | 完成值 |
| 产出指标 | 完成数量 | ${actual} |
`;
const dredged = "完成清淤河道8公里、拆除阻水坝3处，通过验收";

testRule(indicatorBelongs, {
  agree: {},
  differ: {
    "another project's result": `${form("河道清淤", dredged)}\n${form("路灯维护", `〔${dredged}〕`)}`,
  },
  silent: {
    "results of their own": `${form("河道清淤", dredged)}\n${form("路灯维护", "完成更换路灯126盏、检修线路9公里，通过验收")}`,
    "a common phrase": `${form("河道清淤", "按照年初计划全面完成各项工作任务")}\n${form("路灯维护", "按照年初计划全面完成各项工作任务")}`,
    "two forms of one project": `${form("河道清淤", dredged)}\n${form("河道清淤", dredged)}`,
  },
});
