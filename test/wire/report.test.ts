import { expect, expectTypeOf, test } from "vitest";
import type * as z from "zod/mini";
import type { Report } from "../../core/model/report.ts";
import { parseReport, type reportSchema } from "../../core/wire/report.ts";
import { reportJsonSchema } from "../../core/wire/report-json-schema.ts";
import { sampleReport } from "../support/sample-report.ts";

test("a report survives the wire", () => {
  expect(parseReport(JSON.parse(JSON.stringify(sampleReport)))).toEqual(sampleReport);
});

test("the schema and the model say the same", () => {
  expectTypeOf<Report>().toExtend<z.input<typeof reportSchema>>();
});

test.each([
  ["another version", { schema: 2 }],
  ["a negative offset", { sections: [{ title: "", level: 0, start: -1, end: 0 }] }],
  ["a number for a decimal", { facts: [{ ...sampleReport.facts[0], value: 1432.8 }] }],
  ["a finding without a claim", { findings: [{ ...sampleReport.findings[0], at: [] }] }],
  ["a hash that is none", { source: { ...sampleReport.source, sha256: "sha" } }],
])("%s is refused", (_, change) => {
  expect(() => parseReport({ ...sampleReport, ...change })).toThrow();
});

test("keys that the schema does not know are dropped, prototype keys included", () => {
  const hostile = JSON.parse(
    JSON.stringify(sampleReport).replace(/^\{/, '{"__proto__":{"polluted":true},"extra":1,'),
  );
  const report = parseReport(hostile);
  expect(Object.hasOwn(report, "extra")).toBe(false);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect((report as { polluted?: boolean }).polluted).toBeUndefined();
});

test("the published JSON Schema is fresh", async () => {
  const schema = `${JSON.stringify(reportJsonSchema(), null, 2)}\n`;
  await expect(schema).toMatchFileSnapshot("../../schema/report.schema.json");
});
