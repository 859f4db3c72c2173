import { expect, test } from "vitest";
import { type Filter, filterFindings, isOpen, openFilter, rowsOf } from "../../../components/list/filter.ts";
import { sampleReport } from "../../support/sample-report.ts";

const { findings, causes } = sampleReport;
const rulesOf = (change: Partial<Filter>) =>
  filterFindings(findings, { ...openFilter, ...change }).map(({ rule }) => rule);

test("last-digit notes are hidden until they are asked for", () => {
  const notes = findings.filter(({ tier }) => tier === "note").map(({ rule }) => rule);
  expect(notes.length).toBeGreaterThan(0);
  expect(rulesOf({})).toHaveLength(findings.length - notes.length);
  expect(rulesOf({ tiers: ["note"] })).toEqual(notes);
  expect(isOpen(openFilter)).toBe(true);
  expect(isOpen({ ...openFilter, tiers: ["note"] })).toBe(false);
});

test("marks, categories and words narrow together", () => {
  expect(rulesOf({ marks: ["missing"] })).toEqual(
    findings.filter(({ category }) => category === "missing").map(({ rule }) => rule),
  );
  expect(rulesOf({ categories: ["consistency"], query: "820.45" })).toEqual(["text-and-table"]);
  expect(rulesOf({ query: "卫生健康 3.54" })).toEqual(["share-of-total"]);
  expect(rulesOf({ query: "没有的词" })).toEqual([]);
});

test("findings with one cause stand under it, where the first of them stands", () => {
  const open = filterFindings(findings, openFilter);
  const rows = rowsOf(open, causes, "place");
  const first = rows.findIndex((row) => row.kind === "cause");
  const cause = rows[first];
  if (cause?.kind !== "cause") throw new Error("no cause");
  const under = rows.slice(first + 1, first + 1 + cause.members.length);
  expect(
    under.every((row) => row.kind === "finding" && row.nested && row.finding.group === cause.cause.id),
  ).toBe(true);
  const shown = rows.filter((row) => row.kind === "finding");
  expect(shown).toHaveLength(open.length);
});

test("a cause with one finding left is not announced", () => {
  const [one] = findings.filter(({ group }) => group !== null);
  expect(rowsOf(one ? [one] : [], causes, "place").map(({ kind }) => kind)).toEqual(["finding"]);
});

test("by weight, certain comes first and larger amounts before smaller ones", () => {
  const rows = rowsOf(filterFindings(findings, openFilter), [], "weight");
  const order = rows.flatMap((row) => (row.kind === "finding" ? [row.finding] : []));
  const certain = order.filter(({ tier, category }) => tier === "certain" && category === "arithmetic");
  expect(order.indexOf(certain[0] as (typeof order)[number])).toBeLessThan(3);
  expect(order.at(-1)?.category).toBe("text");
  const amounts = order.filter(({ unit, tier }) => unit === "万元" && tier === "certain");
  const sizes = amounts.map(({ difference }) => Math.abs(Number(difference)));
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});

test("one section, one rule", () => {
  const section = sampleReport.sections.find(({ title }) => title.startsWith("二、"));
  if (section === undefined) throw new Error("no section");
  const inside = { ...section, end: section.start + 120 };
  const placed = filterFindings(findings, { ...openFilter, section: inside });
  expect(placed.length).toBeGreaterThan(0);
  expect(placed.every(({ at: [{ start }] }) => start >= inside.start && start < inside.end)).toBe(true);
  expect(new Set(rulesOf({ rule: "share-of-total" }))).toEqual(new Set(["share-of-total"]));
  expect(isOpen({ ...openFilter, rule: "share-of-total" })).toBe(false);
});
