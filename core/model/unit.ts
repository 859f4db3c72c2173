/**
 * A unit of measure as printed, in its usual spelling: 元 千元 万元 百万元 亿元 % ‰ 个百分点 人 人次 批次 辆 台(套) 个 分 …
 * Measure words of counts are open-ended, so this is a plain string.
 */
export type Unit = string;

const moneyExponents: Readonly<Record<string, number>> = {
  元: 0,
  千元: 3,
  万元: 4,
  百万元: 6,
  千万元: 7,
  亿元: 8,
};

/** Power of ten that turns an amount in `unit` into 元; undefined when `unit` is not money. */
export function moneyExponent(unit: Unit | undefined): number | undefined {
  return unit === undefined ? undefined : moneyExponents[unit];
}

/** Whether amounts in this unit are money. */
export function isMoney(unit: Unit | undefined): boolean {
  return moneyExponent(unit) !== undefined;
}

/** Whether this unit is a percentage. */
export function isPercent(unit: Unit | undefined): boolean {
  return unit === "%";
}
