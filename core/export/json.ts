import type { Report } from "../model/report.ts";

/** A report as the published JSON Schema describes it; what `core/wire` parses again. */
export function jsonOf(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
