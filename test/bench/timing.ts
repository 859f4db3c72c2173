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

/** Milliseconds that this thread has computed, not those in which others were given the processor. */
function computed(): number {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
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
      const began = computed();
      run();
      return computed() - began;
    }),
  );
}

/** Times of several jobs measured turn by turn, so that a busy moment of the machine hits all alike. */
function timesInTurns(jobs: readonly (() => unknown)[], rounds: number): number[][] {
  for (const job of jobs) job();
  const times = jobs.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    jobs.forEach((job, index) => {
      const began = computed();
      job();
      times[index]?.push(computed() - began);
    });
  }
  return times;
}

/** The medians of several jobs, measured turn by turn. */
export function inTurns(jobs: readonly (() => unknown)[], rounds = 5): number[] {
  return timesInTurns(jobs, rounds).map(median);
}

/** Jobs of one ratio: each is repeated so that all take about as long. */
export interface Repeated {
  readonly run: () => unknown;
  readonly times: number;
}

/**
 * Milliseconds of one run of each job: the least of several turns, for other programs only ever add; over as many
 * runs in a row as it says, so that all jobs meet the same garbage collections.
 */
export function leastInTurns(jobs: readonly Repeated[], rounds = 5): number[] {
  const all = jobs.map(({ run, times }) => () => {
    for (let done = 0; done < times; done += 1) run();
  });
  return timesInTurns(all, rounds).map((times, index) => Math.min(...times) / (jobs[index]?.times ?? 1));
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
