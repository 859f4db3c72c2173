import { expect, test } from "vitest";
import { figuresOf } from "./figure.ts";
import { contextFor, draftFor } from "./generate.ts";
import { holds } from "./oracle.ts";
import { wordsOf } from "./outline.ts";
import { randomFrom } from "./random.ts";
import { imbalances } from "./totals.ts";

const seeds = Array.from({ length: 120 }, (_, index) => index + 1);

test("the accounts balance to the 分", () => {
  for (const seed of seeds) {
    const { accounts } = contextFor(randomFrom(seed), "hunan", 2017 + (seed % 9), seed % 4 === 0);
    expect(imbalances(accounts).map(String), `seed ${seed}`).toEqual(imbalances(accounts).map(() => "0"));
  }
});

test("what a clean draft prints satisfies every relation it states", () => {
  for (const seed of seeds) {
    const { links, form } = draftFor(seed);
    const broken = links.filter((link) => !holds(link));
    const told = broken.map(
      (link) =>
        `${link.kind}: ${figuresOf(link)
          .map((figure) => `${figure.key}=${wordsOf([figure])}`)
          .join(" ")}`,
    );
    expect(told, `seed ${seed} ${form}`).toEqual([]);
  }
});

test("the same seed gives the same disclosure", () => {
  const print = (seed: number) =>
    draftFor(seed)
      .figures.map((figure) => figure.text)
      .join(" ");
  expect(print(7)).toBe(print(7));
  expect(print(7)).not.toBe(print(8));
});
