import * as z from "zod/mini";
import { type Corrections, noCorrections } from "../model/corrections.ts";
import type { Review } from "../model/review.ts";
import { findingSchema, kindSchema } from "./report.ts";

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
    id: z.optional(text),
    after: z.optional(z.readonly(z.array(text))),
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

const takenBack = z.object({
  finding: text,
  at: time,
  by: text,
  as: z.enum(["preparer", "reviewer"]),
  after: z.readonly(z.array(text)),
});

/** What people did with the findings of one document. */
export const reviewSchema = z.object({
  key: text,
  title: text,
  url: z.nullable(text),
  log: z.readonly(z.array(decision)),
  sightings: z.readonly(z.array(sighting)),
  manual: z.optional(z.readonly(z.array(findingSchema))),
  takenBack: z.optional(z.readonly(z.array(takenBack))),
});

const made = z.optional(z.object({ at: time, by: text, as: z.enum(["preparer", "reviewer"]) }));

const identity = z.object({
  entity: z.nullable(text),
  year: z.nullable(z.int()),
  kinds: z.readonly(z.array(kindSchema)),
  made,
});

const offset = z.int().check(z.nonnegative());
const edit = z.object({ start: offset, end: offset, was: text, text, made });
const tableCorrection = z.object({
  table: offset,
  unit: z.optional(text),
  headerRows: z.optional(offset),
  made,
});

/** What people corrected about how it is read. */
export const correctionsSchema = z.object({
  identity: z.nullable(identity),
  edits: z.readonly(z.array(edit)),
  tables: z.readonly(z.array(tableCorrection)),
});

const recordFile = z.object({
  format: z.literal("gouji-review"),
  schema: z.literal(1),
  review: reviewSchema,
  corrections: z.optional(correctionsSchema),
});

/** What one person hands to another: decisions, notes, findings made by hand, and what was corrected about the reading. */
export interface ReviewRecord {
  readonly review: Review;
  readonly corrections: Corrections;
}

/** A review from the store; undefined when it is none of ours. */
export function parseReview(value: unknown): Review | undefined {
  const parsed = z.safeParse(reviewSchema, value);
  return parsed.success ? (parsed.data as Review) : undefined;
}

/** Corrections from the store; undefined when they are none of ours. */
export function parseCorrections(value: unknown): Corrections | undefined {
  const parsed = z.safeParse(correctionsSchema, value);
  return parsed.success ? (parsed.data as Corrections) : undefined;
}

/** The portable file of one review: readable JSON. */
export function writeRecord({ review: record, corrections }: ReviewRecord): string {
  const file = { format: "gouji-review", schema: 1, review: record, corrections };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A review from a portable file; undefined when the file is not one. */
export function readRecord(file: string): ReviewRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  const parsed = z.safeParse(recordFile, value);
  if (!parsed.success) return undefined;
  const { review: record, corrections = noCorrections } = parsed.data as Partial<ReviewRecord> & {
    review: Review;
  };
  return { review: record, corrections };
}
