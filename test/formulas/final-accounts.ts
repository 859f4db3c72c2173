import { incomeExpenditure, layouts, threePublicCompared } from "../support/final-accounts.ts";
import { narrative, overview } from "../support/final-accounts-narrative.ts";
import {
  comparedSummary,
  fiscalDetail,
  generalDetail,
  generalProjects,
  threePublicByFund,
} from "../support/provincial-extras.ts";
import { betweenTables } from "./between-tables.ts";
import { type Chapter, ids } from "./formula.ts";
import { narrativeOne } from "./narrative-one.ts";
import { narrativeTwo } from "./narrative-two.ts";
import { fourToSix } from "./tables-four-to-six.ts";
import { oneToThree } from "./tables-one-to-three.ts";
import { sevenToNine } from "./tables-seven-to-nine.ts";
import {
  basicChanges,
  grades,
  priorAfterList,
  rewritten,
  sharesOnly,
  zeroBudget,
  zeroPrior,
} from "./variants.ts";

const whole = (layout: string) => [...overview, ...(layouts[layout] ?? []), ...narrative];

/** Departmental final accounts: the nine tables (F), between tables (X), narrative against tables (N). */
export const finalAccounts: Chapter = {
  title: "部门决算 Final accounts",
  ids: [
    ...ids("F1.", 5),
    ...ids("F2.", 3),
    ...ids("F3.", 3),
    ...ids("F4.", 8),
    ...ids("F5.", 3),
    ...ids("F6.", 4),
    ...ids("F7.", 3),
    ...ids("F8.", 3),
    ...ids("F9.", 2),
    ...ids("X", 18),
    ...ids("N", 17),
  ],
  documents: {
    shanghai: whole("shanghai"),
    national: whole("national"),
    yunnan: whole("yunnan"),
    sichuan: [
      ...overview,
      ...(layouts.sichuan ?? []),
      ...fiscalDetail,
      ...generalDetail,
      ...generalProjects,
      ...threePublicByFund,
      ...narrative,
    ],
    sharesOnly: rewritten(whole("shanghai"), sharesOnly),
    zeroPrior: rewritten(whole("shanghai"), zeroPrior),
    zeroBudget: rewritten(whole("shanghai"), zeroBudget),
    grades: rewritten(whole("shanghai"), grades),
    priorAfterList: rewritten(whole("shanghai"), priorAfterList),
    basicChanges: rewritten(whole("shanghai"), basicChanges),
    before2019: ["云溪县档案馆2018年度部门决算", ...incomeExpenditure(false, "用事业基金弥补收支差额")],
    summary: ["云溪县档案馆2023年度部门决算", ...comparedSummary],
    compared: ["云溪县档案馆2023年度部门决算", ...threePublicCompared()],
  },
  formulas: [
    ...oneToThree,
    ...fourToSix,
    ...sevenToNine,
    ...betweenTables,
    ...[...narrativeOne, ...narrativeTwo].sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1))),
  ],
};
