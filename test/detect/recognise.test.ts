import { expect, test } from "vitest";
import { recognise } from "../../core/detect/recognise.ts";
import { randomFrom } from "../corpus/random.ts";
import { processorTime } from "../support/processor-time.ts";
import { disclosures } from "./pages/disclosures.ts";
import { lookAlikes } from "./pages/look-alikes.ts";
import type { Page, Sort } from "./pages/page.ts";

function pagesOf(sorts: readonly Sort[], seed: number): Page[] {
  const random = randomFrom(seed);
  return sorts.flatMap(({ name, count, make }) =>
    Array.from({ length: count }, (_, index) => make(random.fork(`${name}/${index}`))),
  );
}

const positive = pagesOf(disclosures, 20);
const negative = pagesOf(lookAlikes, 21);
const verdicts = (pages: readonly Page[]) => pages.map((page) => ({ page, found: recognise(page.cues) }));
const share = (part: number, whole: number) => part / whole;

test("the set has at least 300 pages, look-alikes included", () => {
  expect(positive.length + negative.length).toBeGreaterThanOrEqual(300);
});

test("at least 99 % of disclosures are recognised and at least 98 % of the recognised are disclosures", () => {
  const missed = verdicts(positive).filter(({ found }) => !found.isDisclosure);
  const taken = verdicts(negative).filter(({ found }) => found.isDisclosure);
  const hits = positive.length - missed.length;
  const show = ({ page }: { page: Page }) =>
    `${page.name}: ${page.cues.title} / ${page.cues.body.slice(0, 60)}`;
  expect(share(hits, positive.length), missed.map(show).join("\n")).toBeGreaterThanOrEqual(0.99);
  expect(share(hits, hits + taken.length), taken.map(show).join("\n")).toBeGreaterThanOrEqual(0.98);
});

test.each([
  ["kind", (page: Page) => recognise(page.cues).kinds[0] === page.kind],
  ["unit", (page: Page) => page.cues.title === "" || recognise(page.cues).entity === page.entity],
  ["year", (page: Page) => recognise(page.cues).year === page.year],
] as const)("the %s of at least 97 %% of disclosures is right", (_, right) => {
  const wrong = positive.filter((page) => !right(page));
  const show = (page: Page) => {
    const { kinds, entity, year } = recognise(page.cues);
    return `${page.name}: ${page.cues.title} / ${page.cues.headings[0]} → ${kinds} ${entity} ${year}, not ${page.kind} ${page.entity} ${page.year}`;
  };
  expect(
    share(positive.length - wrong.length, positive.length),
    wrong.map(show).join("\n"),
  ).toBeGreaterThanOrEqual(0.97);
});

test("the decision on a page of 100 KB takes a few milliseconds", () => {
  const [page] = positive;
  if (page === undefined) throw new Error("no page");
  const cues = { ...page.cues, body: page.cues.body.repeat(Math.ceil(100_000 / page.cues.body.length)) };
  recognise(cues);
  const spent = processorTime();
  for (let run = 0; run < 20; run += 1) recognise(cues);
  expect(spent() / 20).toBeLessThan(10);
});
