/** A value with its unit, spaced as figures are set here (`18.00 万元`, `1.25%`); printed text is never passed through. */
export function withUnit(value: string, unit: string | null): string {
  if (unit === null || unit === "" || value.endsWith(unit)) return value;
  return unit === "%" ? `${value}%` : `${value} ${unit}`;
}

/** Without its sign. */
export function unsigned(value: string): string {
  return value.replace(/^[-−+]/, "");
}

export function isNegative(value: string): boolean {
  return /^[-−]/.test(value);
}
