import { expect, test } from "vitest";
import { judgeBound, judgeRatio } from "../../../core/model/arithmetic.ts";
import type { Relations } from "../../../core/model/relation.ts";
import { forms } from "../../support/evaluation-forms.ts";
import { snapshotOf, type table } from "../../support/grids.ts";
import { differing, sayTotal, tableRelations } from "../../support/table-document.ts";

type Part = string | ReturnType<typeof table>;

function findings({
  totals,
  rates = [],
  bounds = [],
  missingReasons = [],
  tableDoubts = [],
}: Partial<Relations>): string[] {
  const wrongRates = rates.filter(({ stated, numerator, denominator }) => {
    const outcome = judgeRatio(stated, numerator, denominator)?.outcome;
    return outcome === "certain" || outcome === "probable";
  });
  const exceeded = bounds.filter(({ smaller, larger }) => judgeBound(smaller, larger)?.outcome === "certain");
  return [
    ...differing(totals),
    ...wrongRates.map(({ label, stated }) => `rate ${label} ${stated.quantity.value}`),
    ...exceeded.map(({ label }) => `bound ${label}`),
    ...missingReasons.map(({ kind, label }) => `${kind} ${label}`),
    ...tableDoubts.map(({ kind, label }) => `${kind} ${label}`),
  ];
}

const relate = (parts: readonly Part[]) =>
  tableRelations(snapshotOf(...parts), { kinds: ["self-evaluation"] });

test.each(Object.entries(forms))("%s: a clean form has no finding, and its sums are found", (_, parts) => {
  const relations = relate(parts);
  expect(findings(relations)).toEqual([]);
  expect(relations.totals?.some(({ family }) => family === "score-sum")).toBe(true);
  expect(relations.rates?.length ?? 0).toBeGreaterThan(0);
});

/** Cells whose number takes part in a sum or a rate: amounts, points, rates. */
function numbersIn(parts: readonly Part[]): [number, number, number][] {
  return parts.flatMap((part, index) =>
    typeof part === "string"
      ? []
      : part.rows.flatMap((cells, row) =>
          cells.flatMap((cell, column): [number, number, number][] =>
            /^\d+(?:\.\d+)?%?$/.test(cell) && Number.parseFloat(cell) >= 9 ? [[index, row, column]] : [],
          ),
        ),
  );
}

function planted(parts: readonly Part[], [at, row, column]: [number, number, number]): Part[] {
  return parts.map((part, index) => {
    if (index !== at || typeof part === "string") return part;
    const rows = part.rows.map((cells, r) =>
      cells.map((cell, c) => {
        if (r !== row || c !== column) return cell;
        const decimals = /\.(\d+)/.exec(cell)?.[1]?.length ?? 0;
        return `${(Number.parseFloat(cell) * 1.3).toFixed(decimals)}${cell.endsWith("%") ? "%" : ""}`;
      }),
    );
    return { ...part, rows };
  });
}

test.each(Object.entries(forms))("%s: a wrong number is found wherever it stands", (_name, parts) => {
  const missed = numbersIn(parts).filter((place) => findings(relate(planted(parts, place))).length === 0);
  const say = missed.map(([part, row, column]) => {
    const source = parts[part];
    return typeof source === "string" ? "" : `${source?.rows[row]?.join("|")} @${column}`;
  });
  expect(say.filter((place) => !standsAlone.test(place))).toEqual([]);
});

/** Original budgets, targets and results stand in no equation of their form. */
const standsAlone =
  /年度资金总额\|820|年度总金额.*@1$|(?:指标|指标（10分）)\|.*@[45]$|(?:面积|成活率|满意度)\|.*@[45]$|(?:数量|亮灯率|居民满意度)\|.*@7$/;

test("whole-department forms say how their money is made up in words", () => {
  const { totals = [] } = relate(forms.hunan ?? []);
  expect(totals.map(sayTotal)).toContain("table-total 按收入性质分: 850 = 600.5 + 49.5 + 200 [exact, sure]");
  expect(totals.map(sayTotal)).toContain("table-total 按支出性质分: 850 = 410.25 + 439.75 [exact, sure]");
});
