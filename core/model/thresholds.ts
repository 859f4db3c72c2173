/** From which size on changes against the year before are pointed out. A user may set them. */
export interface Thresholds {
  /** Rate of change, in percent. */
  readonly changePercent: number;
  /** Change, or a line that is new or gone, in 万元. */
  readonly changeAmount: number;
  /** Move of a part's share of its total, in percentage points. */
  readonly sharePoints: number;
}

export const usualThresholds: Thresholds = { changePercent: 30, changeAmount: 10, sharePoints: 20 };
