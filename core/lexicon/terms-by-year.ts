/** Wording of the standard sentences that a later year's form replaced. */
export interface OutdatedTerm {
  readonly old: RegExp;
  readonly now: string;
  /** First year of final accounts that should no longer have it. */
  readonly from: number;
}

/**
 * Both thresholds for equipment were published for FY2022 and FY2023 (seen: the old form up to FY2021, the new one in
 * FY2024); 用事业基金弥补收支差额 went with the government accounting system of 2019. The exact years are known less
 * surely than the words, hence a year of grace.
 */
export const outdatedTerms: readonly OutdatedTerm[] = [
  {
    old: /单(?:位)?价值?(?:在)?(?:人民币)? ?50 ?万元 ?(?:[（(]含[）)])?(?:及)?以上的?(?:（[^（）]{1,10}）)?通用设备/g,
    now: "单价100万元（含）以上设备（不含车辆）",
    from: 2024,
  },
  {
    old: /单(?:位)?价值?(?:在)?(?:人民币)? ?200 ?万元 ?(?:[（(]含[）)])?(?:及)?以上的?大型设备/g,
    now: "单价100万元（含）以上设备（不含车辆）",
    from: 2024,
  },
  { old: /用事业基金弥补收支差额/g, now: "使用非财政拨款结余", from: 2021 },
];
