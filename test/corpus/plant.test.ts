import { expect, test } from "vitest";
import { caseFor } from "./case.ts";
import { draftFor } from "./generate.ts";
import { holds } from "./oracle.ts";
import { isFigure, walk, wordsOf } from "./outline.ts";
import { defectKinds, plant } from "./plant.ts";
import { randomFrom } from "./random.ts";
import type { DefectKind } from "./truth.ts";

const seeds = Array.from({ length: 60 }, (_, index) => index + 1);

/** Kinds that must contradict another printed figure. */
const arithmetic: readonly DefectKind[] = [
  "prose-figure",
  "table-cell",
  "total",
  "subtotal",
  "share",
  "change-rate",
  "change-amount",
  "direction-word",
  "completion-rate",
  "execution-rate",
  "count",
  "text-table",
  "unit-slip",
  "score",
  "weight-sum",
];

function print(seed: number, kind?: DefectKind): string {
  const draft = draftFor(seed);
  if (kind !== undefined && plant(draft, kind, randomFrom(seed)) === undefined) return "";
  return [...walk(draft.disclosure.parts)]
    .flatMap(({ node, number }) => [
      `${number}`,
      wordsOf(node.title),
      ...node.blocks.map((block) =>
        block.kind === "paragraph"
          ? wordsOf(block.line)
          : block.rows.map((row) => row.map((cell) => wordsOf(cell.line)).join("|")).join("\n"),
      ),
    ])
    .join("\n");
}

test.each(defectKinds)("%s can be planted, and changes the print", (kind) => {
  const changed = seeds.filter((seed) => print(seed, kind) !== "");
  expect(changed.length).toBeGreaterThan(0);
  for (const seed of changed.slice(0, 6)) expect(print(seed, kind)).not.toBe(print(seed));
});

test.each(arithmetic)("%s breaks a relation that the print states", (kind) => {
  for (const seed of seeds) {
    const draft = draftFor(seed);
    const truth = plant(draft, kind, randomFrom(seed));
    if (truth === undefined) continue;
    const broken = draft.links.filter((link) => !holds(link));
    expect(broken.length, `seed ${seed}`).toBeGreaterThan(0);
    expect(truth.broken.every((link) => broken.includes(link))).toBe(true);
  }
});

test("exactly one figure of a planted document is wrong", () => {
  for (const seed of seeds) {
    const before = draftFor(seed).figures.map((figure) => figure.text + figure.suffix);
    const draft = draftFor(seed);
    if (plant(draft, "prose-figure", randomFrom(seed)) === undefined) continue;
    const differs = draft.figures.filter((figure, index) => figure.text + figure.suffix !== before[index]);
    expect(differs.length, `seed ${seed}`).toBe(1);
  }
});

test("what is printed reaches the source, in HTML and in text", () => {
  for (const seed of seeds) {
    const { source, draft, mediaType } = caseFor(seed, { plant: "clean" });
    const plain = source.normalize("NFKC").replace(/<[^>]*>|&nbsp;|\s/g, "");
    const figures = draft.figures
      .filter(isFigure)
      .filter((figure) => figure.kind === "money" && figure.text !== "");
    const lost = figures.filter((figure) => !plain.includes(figure.text.replace("−", "-")));
    expect(
      lost.map((figure) => figure.text),
      `seed ${seed} ${mediaType}`,
    ).toEqual([]);
  }
});

test("many forms, kinds and years are made", () => {
  const drafts = Array.from({ length: 400 }, (_, index) => draftFor(index + 1));
  const provinces = new Set(drafts.map(({ province }) => province));
  const kinds = new Set(drafts.map(({ form }) => form.split("/")[0]));
  const years = new Set(drafts.map(({ year }) => year));
  expect(provinces.size).toBeGreaterThanOrEqual(10);
  expect(kinds.size).toBe(5);
  expect([...years].sort()).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
});
