import { randomFrom } from "../random.ts";

/** How an office sets a document on paper; what is said does not depend on it. */
export interface Look {
  /** Lines of tables: all, none at the outer sides, across only, none, dotted, some inner ones left out. */
  readonly ruling: "all" | "open" | "across" | "none" | "dotted" | "gaps";
  /** Where the paper lies on its side. */
  readonly landscape: "never" | "tables" | "always";
  /** Whether a table on several pages prints its header on each. */
  readonly repeatHeaders: boolean;
  readonly figures: "left" | "center" | "right";
  /** Page numbers, and a running head. */
  readonly footer: "" | "#" | "- # -" | "— # —" | "第 # 页";
  readonly head: boolean;
  /** Points. */
  readonly textSize: number;
  readonly tableSize: number;
}

export function lookFor(seed: number): Look {
  const random = randomFrom(seed).fork("look");
  return {
    ruling: random.weighted([
      ["all", 62],
      ["open", 8],
      ["dotted", 6],
      ["gaps", 6],
      ["across", 9],
      ["none", 9],
    ] as const),
    landscape: random.weighted([
      ["never", 5],
      ["tables", 3],
      ["always", 1],
    ] as const),
    repeatHeaders: random.chance(0.5),
    figures: random.weighted([
      ["right", 5],
      ["center", 3],
      ["left", 2],
    ] as const),
    footer: random.pick(["", "#", "- # -", "— # —", "第 # 页"] as const),
    head: random.chance(0.25),
    textSize: random.pick([10.5, 12, 14, 16]),
    tableSize: random.pick([7, 8, 9, 10.5]),
  };
}
