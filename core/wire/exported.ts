import * as z from "zod/mini";
import type { CheckSettings } from "../model/check-settings.ts";
import type { Corrections } from "../model/corrections.ts";
import type { Report } from "../model/report.ts";
import type { Review } from "../model/review.ts";
import { reportSchema } from "./report.ts";
import { correctionsSchema, reviewSchema } from "./review.ts";

const settings = z.object({
  off: z.readonly(z.array(z.string())),
  thresholds: z.object({
    changePercent: z.number(),
    changeAmount: z.number(),
    sharePoints: z.number(),
  }),
});

const count = z.int().check(z.nonnegative());

/** How many findings of each kind there are; what people excluded is counted apart. */
const summary = z.object({
  certain: count,
  probable: count,
  missing: count,
  change: count,
  notes: count,
  excluded: count,
});

/** A report as the panel exports it: with what people decided and corrected, where they did. */
export const exportedSchema = z.extend(reportSchema, {
  review: z.optional(reviewSchema),
  corrections: z.optional(correctionsSchema),
  settings: z.optional(settings),
  summary: z.optional(summary),
});

/** A report file. */
export interface Exported {
  readonly report: Report;
  readonly review?: Review;
  readonly corrections?: Corrections;
  /** With which rules and thresholds it was checked. */
  readonly settings?: CheckSettings;
  /** How many findings of each kind there are; what people excluded is counted apart. */
  readonly summary?: Readonly<z.infer<typeof summary>>;
}

/** Why a file is not taken for a report; `several`: a batch of them. */
export type NoReport = "not-json" | "other-json" | "newer" | "several";

/** Readable JSON as the published schema describes it. */
export function writeExported(exported: Exported): string {
  const { report, review, corrections, settings: chosen, summary: counts } = exported;
  const file = {
    ...report,
    ...(review && { review }),
    ...(corrections && { corrections }),
    ...(chosen && { settings: chosen }),
    ...(counts && { summary: counts }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A report from a file, alone or as the only one of a list. Foreign keys are dropped, never taken over. */
export function readExported(file: string): Exported | NoReport {
  const value = jsonOf(file.replace(/^\ufeff/, ""));
  if (value === undefined) return "not-json";
  if (Array.isArray(value) && value.length > 1) return "several";
  const [one] = Array.isArray(value) ? value : [value];
  const parsed = z.safeParse(exportedSchema, one);
  if (!parsed.success) {
    const { schema, findings } = (one ?? {}) as { schema?: unknown; findings?: unknown };
    return typeof schema === "number" && schema > 1 && Array.isArray(findings) ? "newer" : "other-json";
  }
  const { review, corrections, settings: chosen, summary: counts, timings: _, ...report } = parsed.data;
  return {
    report: report as Report,
    ...(review !== undefined && { review: review as Review }),
    ...(corrections !== undefined && { corrections: corrections as Corrections }),
    ...(chosen !== undefined && { settings: chosen }),
    ...(counts !== undefined && { summary: counts }),
  };
}
