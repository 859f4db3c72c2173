import type { Part } from "../support/final-accounts.ts";

/** The same parts with some words put otherwise; every one of them must be there. */
export function rewritten(parts: readonly Part[], changes: readonly (readonly [string, string])[]): Part[] {
  return changes.reduce<Part[]>(
    (all, [words, other]) => {
      if (!all.some((part) => typeof part === "string" && part.includes(words)))
        throw new Error(`no ${words}`);
      return all.map((part) => (typeof part === "string" ? part.replace(words, () => other) : part));
    },
    [...parts],
  );
}

/** Parts with shares of a whole that is not printed. */
export const sharesOnly: readonly (readonly [string, string])[] = [
  [
    "2023年度政府采购支出总额55.00万元，其中：政府采购货物支出20.00万元、政府采购工程支出15.00万元、政府采购服务支出20.00万元。授予中小企业合同金额44.00万元，占政府采购支出总额的80.00%，其中：授予小微企业合同金额33.00万元，占授予中小企业合同金额的75.00%。",
    "2023年度政府采购货物支出20.00万元，占36.36%；政府采购工程支出15.00万元，占27.27%；政府采购服务支出20.00万元，占36.36%。授予中小企业合同金额44.00万元。",
  ],
];

/** Last year there was nothing. */
export const zeroPrior: readonly (readonly [string, string])[] = [
  [
    "比2022年度减少1.10万元，下降2.58%，主要原因是压减办公费。",
    "比2022年度增加41.50万元，主要原因是机构新设。",
  ],
];

/** An item without an original budget, added during the year. */
export const zeroBudget: readonly (readonly [string, string])[] = [
  [
    "年初预算为118.00万元，支出决算为120.50万元，完成年初预算的102.12%。决算数大于年初预算数的主要原因是人员调资。",
    "年初预算为147.50万元，支出决算为120.50万元，完成年初预算的81.69%。决算数小于年初预算数的主要原因是有人调出。",
  ],
  [
    "年初预算为29.50万元，支出决算为30.25万元，完成年初预算的102.54%。决算数大于年初预算数的主要原因是人员调资。",
    "年初预算为0.00万元，全年预算为31.00万元，支出决算为30.25万元，完成全年预算的97.58%。决算数大于年初预算数的主要原因是年中追加。",
  ],
];

export const grades: readonly (readonly [string, string])[] = [
  [
    "开展绩效自评的项目8个，涉及资金55.00万元，平均得分92.50分，其中：评价等级为优的项目6个、良的项目1个、合格的项目1个、不合格的项目0个。",
    "对5个项目开展自评，涉及资金55.00万元。其中：优4个，良1个。",
  ],
];

/** The prior figure stands behind a long list of parts. */
export const priorAfterList: readonly (readonly [string, string])[] = [
  [
    "其他收入6.00万元，占2.30%。",
    "其他收入6.00万元，占2.30%。本年收入合计比上年增加12.80万元，增长5.15%，上年为248.60万元，主要原因是拨款增加。",
  ],
];

export const basicChanges: readonly (readonly [string, string])[] = [
  [
    "办公设备购置、公务用车购置。",
    "办公设备购置、公务用车购置。基本支出比上年增加7.00万元，其中：工资福利支出增加6.00万元，商品和服务支出减少1.50万元，对个人和家庭的补助增加2.50万元，主要原因是人员调资。",
  ],
];
