import { expect, test } from "vitest";
import { judgeBound, judgeEqual } from "../../../core/model/arithmetic.ts";
import type { Relations } from "../../../core/model/relation.ts";
import { layouts } from "../../support/final-accounts.ts";
import { snapshotOf, type table } from "../../support/grids.ts";
import { differing, tableRelations } from "../../support/table-document.ts";

type Part = string | ReturnType<typeof table>;

/** Every finding of the arithmetic kind that the tables give rise to. */
function findings({ totals = [], sames = [], bounds = [] }: Partial<Relations>): string[] {
  const unequal = sames.flatMap(({ mentions: [first, ...others], label, confidence }) =>
    others
      .filter((other) => confidence !== "doubtful" && judgeEqual(first, other)?.outcome === "certain")
      .map((other) => `same ${label}: ${first.quantity.value} ≠ ${other.quantity.value}`),
  );
  const exceeded = bounds
    .filter(({ smaller, larger }) => judgeBound(smaller, larger)?.outcome === "certain")
    .map(({ label }) => `bound ${label}`);
  return [...differing(totals), ...unequal, ...exceeded];
}

const names = Object.keys(layouts);
const partsOf = (name: string): Part[] => layouts[name] ?? [];

test.each(names)("%s: every tie is found and none differs", (name) => {
  const relations = tableRelations(snapshotOf(...partsOf(name)));
  expect(findings(relations)).toEqual([]);
  expect((relations.totals ?? []).filter(({ confidence }) => confidence === "sure").length).toBeGreaterThan(
    90,
  );
  expect((relations.sames ?? []).length).toBeGreaterThan(12);
});

/** Every amount of the tables, by part, row and cell. */
function amountsIn(parts: readonly Part[]): [number, number, number][] {
  return parts.flatMap((part, index) =>
    typeof part === "string"
      ? []
      : part.rows.flatMap((cells, row) =>
          cells.flatMap((cell, column): [number, number, number][] =>
            /^\d+\.\d\d$/.test(cell) && cell !== "0.00" ? [[index, row, column]] : [],
          ),
        ),
  );
}

function planted(parts: readonly Part[], [at, row, column]: [number, number, number]): Part[] {
  return parts.map((part, index) => {
    if (index !== at || typeof part === "string") return part;
    const rows = part.rows.map((cells, r) =>
      cells.map((cell, c) => (r === row && c === column ? (Number(cell) + 7.3).toFixed(2) : cell)),
    );
    return { ...part, rows };
  });
}

test.each(names)("%s: one wrong cell is found wherever it stands", (name) => {
  const parts = partsOf(name);
  // A fourth of the cells of each layout, another fourth each: about 250 places in all.
  const places = amountsIn(parts).filter((_, index) => index % 4 === names.indexOf(name) % 4);
  const missed = places.filter(
    (place) => findings(tableRelations(snapshotOf(...planted(parts, place)))).length === 0,
  );
  const say = missed.map(([part, row, column]) => {
    const [title] = parts
      .slice(0, part)
      .filter((each) => typeof each === "string" && each.endsWith("表"))
      .slice(-2);
    const source = parts[part];
    return `${String(title)} ${typeof source === "string" ? "" : source?.rows[row]?.join("|")} @${column}`;
  });
  // 机关运行经费 is printed once; only the text can bear it out.
  expect(say.filter((place) => !place.includes("机关运行经费|"))).toEqual([]);
  expect(places.length).toBeGreaterThan(40);
});
