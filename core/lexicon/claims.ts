/** Sentences that claim something without a figure of their own. Data only. */

/** A trend that is claimed in words alone. */
export const trendClaims: readonly { readonly words: string; readonly says: "up" | "down" }[] = [
  { words: "逐年下降", says: "down" },
  { words: "逐年减少", says: "down" },
  { words: "逐年递减", says: "down" },
  { words: "持续下降", says: "down" },
  { words: "持续压减", says: "down" },
  { words: "只减不增", says: "down" },
  { words: "只降不增", says: "down" },
  { words: "稳步下降", says: "down" },
  { words: "明显下降", says: "down" },
  { words: "有所下降", says: "down" },
  { words: "有所减少", says: "down" },
  { words: "进一步下降", says: "down" },
  { words: "逐年增加", says: "up" },
  { words: "逐年增长", says: "up" },
  { words: "有所增加", says: "up" },
];

/** Within the budget. */
export const withinBudgetClaims: readonly string[] = [
  "控制在预算内",
  "控制在预算范围内",
  "控制在年初预算内",
  "未超预算",
  "没有超预算",
  "无超预算",
  "未超出预算",
  "不存在超预算",
];

/** Nothing carried over. */
export const noCarryoverClaims: readonly string[] = [
  "无结转结余",
  "无年末结转和结余",
  "无结转和结余",
  "没有结转结余",
  "无结余结转",
  "年末无结转",
];

/** Subjects as such sentences name them, and their canonical key. */
export const claimSubjects: readonly { readonly words: string; readonly key: string }[] = [
  { words: "三公", key: "three-public" },
  { words: "公务接待费", key: "reception" },
  { words: "公务用车", key: "vehicles" },
  { words: "机关运行经费", key: "agency-operating" },
];
