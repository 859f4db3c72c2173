/** Deterministic random numbers: the same seed gives the same disclosure on every machine. */
export interface Random {
  /** A number in [0, 1). */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly int: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** One of the values, each with its weight. */
  readonly weighted: <T>(list: readonly (readonly [T, number])[]) => T;
  /** `count` different members, in their own order. */
  readonly sample: <T>(list: readonly T[], count: number) => T[];
  readonly shuffle: <T>(list: readonly T[]) => T[];
  /** An independent stream; what is drawn from it does not disturb this one. */
  readonly fork: (label: string) => Random;
}

/** mulberry32: 32 bits of state, good enough to vary documents. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** FNV-1a of the seed and a label. */
function mix(seed: number, label: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${seed}/${label}`) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
}

export function randomFrom(seed: number): Random {
  const next = mulberry32(mix(seed, "root"));
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    const value = list[int(0, list.length - 1)];
    if (value === undefined) throw new Error("pick from an empty list");
    return value;
  };
  const shuffle = <T>(list: readonly T[]): T[] => {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = int(0, i);
      [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
    }
    return copy;
  };
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick,
    weighted: (list) => {
      const sum = list.reduce((total, [, weight]) => total + weight, 0);
      let left = next() * sum;
      for (const [value, weight] of list) {
        left -= weight;
        if (left < 0) return value;
      }
      return pick(list)[0];
    },
    sample: (list, count) => {
      const kept = new Set(shuffle(list.map((_, index) => index)).slice(0, count));
      return list.filter((_, index) => kept.has(index));
    },
    shuffle,
    fork: (label) => randomFrom(mix(seed, label)),
  };
}
