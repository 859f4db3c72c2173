import { expect, test } from "vitest";
import { type Spot, stripeHeight, stripesOf } from "../../entrypoints/page.content/stripes.ts";

const spot = (at: number, change: Partial<Spot> = {}): Spot => ({
  finding: `f${at}`,
  look: "probable",
  at,
  text: "30.00万元",
  ...change,
});

test("a finding stands on the rail where it stands in the document", () => {
  const tops = stripesOf([spot(0), spot(0.5), spot(1)], 400).map(({ top }) => top);
  expect(tops).toEqual([0, 200, 396]);
});

test("findings of one line share a stripe: the weightiest gives its look, each is named once", () => {
  const [stripe, ...more] = stripesOf(
    [spot(0.5), spot(0.501, { look: "certain", finding: "heavy" }), spot(0.502, { finding: "heavy" })],
    400,
  );
  expect(more).toEqual([]);
  expect(stripe).toMatchObject({ look: "certain", findings: ["f0.5", "heavy"], texts: ["30.00万元"] });
});

test("never more stripes than fit, and none outside", () => {
  const many = Array.from({ length: 5000 }, (_, index) => spot(index / 4000 - 0.1));
  const stripes = stripesOf(many, 200);
  expect(stripes).toHaveLength(200 / stripeHeight);
  expect(stripes.at(-1)?.top).toBeLessThanOrEqual(200 - stripeHeight);
  expect(stripes[0]?.top).toBe(0);
});
