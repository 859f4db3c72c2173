/** One measured figure, with what it must reach where that is a ratio or a budget. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Upper bound; for `atLeast` a lower one. */
  readonly limit?: number;
  readonly atLeast?: number;
  readonly context?: string;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Milliseconds of one run: the median of several after one that warms up. */
export function milliseconds(run: () => unknown, rounds = 7): number {
  run();
  return median(
    Array.from({ length: rounds }, () => {
      const began = performance.now();
      run();
      return performance.now() - began;
    }),
  );
}

/** The medians of several jobs measured turn by turn, so that a busy moment of the machine hits all alike. */
export function inTurns(jobs: readonly (() => unknown)[], rounds = 5): number[] {
  for (const job of jobs) job();
  const times = jobs.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    jobs.forEach((job, index) => {
      const began = performance.now();
      job();
      times[index]?.push(performance.now() - began);
    });
  }
  return times.map(median);
}

/** Whether a figure keeps its bound; without one it is context. */
export function isKept({ value, limit, atLeast }: Figure): boolean {
  return (limit === undefined || value <= limit) && (atLeast === undefined || value >= atLeast);
}

function bound({ limit, atLeast, unit }: Figure): string {
  if (limit !== undefined) return `≤ ${limit} ${unit}`;
  return atLeast === undefined ? "" : `≥ ${atLeast} ${unit}`;
}

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}

/** The figures as an aligned table. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    `${rounded(figure.value)} ${figure.unit}`,
    bound(figure),
    isKept(figure) ? "" : "MISSED",
    figure.context ?? "",
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
