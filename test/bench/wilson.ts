/** A share with its 95 % Wilson interval. */
export interface Proportion {
  readonly hits: number;
  readonly total: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

const z = 1.959964;

export function wilson(hits: number, total: number): Proportion {
  if (total === 0) return { hits, total, share: Number.NaN, low: 0, high: 1 };
  const p = hits / total;
  const centre = (p + (z * z) / (2 * total)) / (1 + (z * z) / total);
  const half = (z * Math.sqrt((p * (1 - p)) / total + (z * z) / (4 * total * total))) / (1 + (z * z) / total);
  return { hits, total, share: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

export function showProportion({ hits, total, share, low, high }: Proportion): string {
  if (total === 0) return "–";
  const percent = (value: number) => (value * 100).toFixed(1);
  return `${percent(share)} % [${percent(low)}–${percent(high)}] ${hits}/${total}`;
}
