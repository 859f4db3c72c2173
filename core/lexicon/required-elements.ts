import { accounts, both, type ElementSpec } from "./requirement.ts";

const threePublic = ["three-public", "three-public-total", "three-public-detail"];
const withThreePublic = [...both, "three-public", "three-public-budget"];
const publicAccounts = [...accounts, "three-public"];
const vehicleCosts = [
  "公务用车购置及运行维护费",
  "公务用车购置及运行费",
  "公务用车购置和运行费",
  "公务用车费",
];
const procurementTotals = ["政府采购支出总额", "政府采购支出", "政府采购总额", "采购金额", "政府采购金额"];

export const requiredElements: readonly ElementSpec[] = [
  {
    key: "vehicle-split",
    kinds: withThreePublic,
    zh: "公务用车费用分列购置费和运行维护费",
    en: "vehicles split into purchase and running costs",
    norm: "catalogue",
    within: threePublic,
    amount: vehicleCosts,
    aside: ["购置及运行", "购置和运行", "购置、运行", "购置与运行"],
    needs: [["购置"], ["运行", "运维"]],
  },
  {
    key: "overseas-groups",
    kinds: publicAccounts,
    zh: "因公出国（境）团组数和人次",
    en: "overseas groups and persons",
    norm: "catalogue",
    within: threePublic,
    amount: ["因公出国（境）费", "因公出国(境)费", "因公出国费", "因公出国（境）经费", "因公出国（境）支出"],
    near: ["出国", "团组"],
    needs: [
      ["团组", "批次", "个团", "团"],
      ["人次", "人数", "人"],
    ],
  },
  {
    key: "vehicles-held",
    kinds: publicAccounts,
    zh: "公务用车购置数和保有量",
    en: "vehicles bought and held",
    norm: "catalogue",
    within: threePublic,
    amount: ["公务用车运行维护费", "公务用车运行费", ...vehicleCosts],
    needs: [["辆", "台", "保有量"]],
  },
  {
    key: "reception-counts",
    kinds: publicAccounts,
    zh: "国内公务接待批次和人次",
    en: "receptions: batches and persons",
    norm: "catalogue",
    within: threePublic,
    amount: ["公务接待费", "公务接待支出", "接待费"],
    near: ["接待"],
    needs: [
      ["批次", "批", "次"],
      ["人次", "人数", "人"],
    ],
  },
  {
    key: "procurement-kinds",
    kinds: both,
    zh: "政府采购货物、工程、服务分项金额",
    en: "procurement split into goods, works and services",
    norm: "catalogue",
    within: ["procurement"],
    amount: [...procurementTotals, "政府采购预算总额", "政府采购预算"],
    needs: [["货物", "工程", "服务"]],
  },
  {
    key: "procurement-sme",
    kinds: accounts,
    zh: "授予中小企业合同金额及占比",
    en: "contracts awarded to small and medium enterprises",
    norm: "catalogue",
    within: ["procurement"],
    amount: procurementTotals,
    needs: [["中小企业", "小微企业", "中小微", "小型", "微型"]],
    from: 2016,
  },
  {
    key: "assets-vehicles",
    kinds: both,
    zh: "车辆数量",
    en: "number of vehicles",
    norm: "catalogueSteps",
    within: ["state-assets"],
    needs: [["车"]],
  },
  {
    key: "assets-equipment",
    kinds: both,
    zh: "大型设备数量",
    en: "equipment above the threshold",
    norm: "catalogueSteps",
    within: ["state-assets"],
    needs: [["设备", "资产总"]],
  },
];
