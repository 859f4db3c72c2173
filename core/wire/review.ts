import * as z from "zod/mini";
import type { Review } from "../model/review.ts";
import { findingSchema } from "./report.ts";

// Extension pages forbid `new Function`, which zod's compiled parsers probe for.
z.config({ jitless: true });

const text = z.string().check(z.maxLength(20_000));
const time = z.string().check(
  z.maxLength(40),
  z.refine((at) => !Number.isNaN(Date.parse(at)), "not a time"),
);
const message = z.object({ zh: text, en: text });

const decision = z
  .object({
    finding: text,
    at: time,
    by: text,
    as: z.enum(["preparer", "reviewer"]),
    stand: z.enum(["open", "confirmed", "excluded", "later"]),
    reason: text,
    note: text,
    figures: text,
    message,
  })
  .check(
    z.refine(
      ({ stand, reason }) => stand !== "excluded" || reason.trim() !== "",
      "excluded without a reason",
    ),
  );

const sighting = z.object({
  sha256: text,
  at: time,
  findings: z.readonly(z.array(z.object({ id: text, figures: text, message }))),
});

const review = z.object({
  key: text,
  title: text,
  url: z.nullable(text),
  log: z.readonly(z.array(decision)),
  sightings: z.readonly(z.array(sighting)),
  manual: z.optional(z.readonly(z.array(findingSchema))),
  mergedAt: z.optional(time),
});

const recordFile = z.object({
  format: z.literal("gouji-review"),
  schema: z.literal(1),
  review,
});

/** A review from the store; undefined when it is none of ours. */
export function parseReview(value: unknown): Review | undefined {
  const parsed = z.safeParse(review, value);
  return parsed.success ? (parsed.data as Review) : undefined;
}

/** The portable file of one review: readable JSON. */
export function writeRecord(record: Review): string {
  return `${JSON.stringify({ format: "gouji-review", schema: 1, review: record }, null, 2)}\n`;
}

/** A review from a portable file; undefined when the file is not one. */
export function readRecord(file: string): Review | undefined {
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  const parsed = z.safeParse(recordFile, value);
  return parsed.success ? (parsed.data.review as Review) : undefined;
}
