import { type Proportion, wilson } from "./wilson.ts";

/** Hits and totals by name. */
export class Tally {
  private readonly counts = new Map<string, { hits: number; total: number }>();

  add(name: string, hits: number, total = 1): void {
    const before = this.counts.get(name) ?? { hits: 0, total: 0 };
    this.counts.set(name, { hits: before.hits + hits, total: before.total + total });
  }

  all(): Record<string, Proportion> {
    return Object.fromEntries(
      [...this.counts]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, { hits, total }]) => [name, wilson(hits, total)]),
    );
  }

  sum(): Proportion {
    const values = [...this.counts.values()];
    return wilson(
      values.reduce((all, { hits }) => all + hits, 0),
      values.reduce((all, { total }) => all + total, 0),
    );
  }
}
