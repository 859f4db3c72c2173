import { expect, test } from "vitest";
import type { FormatResult } from "./formats/measure.ts";
import { missedTargets } from "./formats/print.ts";
import { measure } from "./invented.ts";
import { withFormats } from "./publish.ts";
import { wilson } from "./wilson.ts";

function measured(format: FormatResult["format"], found: number, falsePerClean: number): FormatResult {
  const result = { ...measure([], {}), documents: 100, recall: wilson(found, 100), falsePerClean };
  return { format, result, unreadable: [], readMs: 1 };
}

test("the section on files is put before the real documents, and replaced the next time", () => {
  const page = "# Measured accuracy\n\nfirst\n\n## Real documents\n\n- html: 1\n";
  const once = withFormats(page, [measured("docx", 97, 0)]);
  expect(once.indexOf("## Files")).toBeLessThan(once.indexOf("## Real documents"));
  expect(once).toContain("| DOCX (LibreOffice) | 100 | 97.0 %");
  const twice = withFormats(once, [measured("pdf", 91, 0)]);
  expect(twice).not.toContain("DOCX");
  expect(twice.match(/## Files/g)).toHaveLength(1);
  expect(twice.endsWith("- html: 1\n")).toBe(true);
});

test("a format below its target is named", () => {
  expect(missedTargets(measured("docx", 95, 0.05))).toEqual([]);
  expect(missedTargets(measured("docx", 94, 0))).toEqual([expect.stringContaining("94.0 %")]);
  expect(missedTargets(measured("pdf", 94, 0.08))).toEqual([]);
  expect(missedTargets(measured("xls", 94, 0.08))).toEqual([expect.stringContaining("0.080")]);
});
