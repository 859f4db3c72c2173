import * as z from "zod/mini";
import type { Report } from "../model/report.ts";

// Extension pages forbid `new Function`, which zod's compiled parsers probe for.
z.config({ jitless: true });

const text = z.string();
const offset = z.int().check(z.nonnegative());
const nullable = <Schema extends z.ZodMiniType>(schema: Schema) => z.nullable(schema);
const list = <Schema extends z.ZodMiniType>(schema: Schema) => z.readonly(z.array(schema));
const message = z.object({ zh: text, en: text }).register(z.globalRegistry, { id: "Message" });
const span = { start: offset, end: offset };
const cell = z.object({ table: offset, row: offset, column: offset });

const place = z
  .object({
    role: z.enum(["claim", "total", "part", "whole", "before", "other"]),
    quote: text,
    text,
    mark: z.optional(offset),
    ...span,
    section: text,
    cell: nullable(cell),
    file: z.optional(text),
    label: z.optional(text),
  })
  .register(z.globalRegistry, { id: "Place" });

const places = z.readonly(z.tuple([place], place));

const source = z.object({
  path: nullable(text),
  title: text,
  url: nullable(text),
  mediaType: text,
  sha256: text.check(z.regex(/^(?:[0-9a-f]{64})?$/)),
  characters: offset,
  attachments: list(z.object({ text, url: text })),
  losses: list(
    z.object({
      kind: z.enum(["hidden", "image", "damaged", "flattened", "truncated"]),
      zh: text,
      en: text,
    }),
  ),
  parts: z.optional(list(z.object({ name: text, url: nullable(text), mediaType: text, ...span }))),
});

/** What a disclosure can be. */
export const kindSchema = z.enum([
  "department-final-accounts",
  "department-budget",
  "self-evaluation",
  "evaluation-report",
  "three-public",
  "government-budget",
  "government-final-accounts",
]);

const disclosure = z.object({
  isDisclosure: z.boolean(),
  confidence: z.number().check(z.gte(0), z.lte(1)),
  kinds: list(kindSchema),
  entity: nullable(text),
  year: nullable(z.int()),
  unit: nullable(text),
  profile: text,
});

const check = z.object({
  rule: text,
  verdict: z.enum(["agree", "differ", "unsure"]),
  agreement: nullable(z.enum(["exact", "rounding", "truncated"])),
  formula: nullable(text),
  reason: nullable(message),
  at: list(place),
});

const coverage = z.object({
  numbers: offset,
  inRelations: offset,
  relations: z.object({ agree: offset, rounding: offset, differ: offset, unsure: offset }),
  checks: list(check),
  unchecked: list(z.object({ text, ...span, reason: text })),
});

const fact = z.object({
  subject: text,
  label: text,
  period: nullable(z.int()),
  stage: z.enum(["budget", "adjusted-budget", "final", "prior-final", "unknown"]),
  measure: z.enum(["amount", "change", "change-rate", "share", "completion-rate", "count", "score"]),
  value: text,
  unit: nullable(text),
  ...span,
});

/** One finding of a report. */
export const findingSchema = z.object({
  id: text,
  rule: text,
  category: z.enum(["arithmetic", "consistency", "missing", "text", "change"]),
  tier: z.enum(["certain", "probable", "note"]),
  message,
  messageId: text,
  data: z.record(text, text),
  group: nullable(text),
  stated: nullable(text),
  computed: nullable(text),
  interval: nullable(z.readonly(z.tuple([text, text]))),
  difference: nullable(text),
  unit: nullable(text),
  formula: nullable(text),
  cause: nullable(z.object({ kind: text, explanation: message })),
  at: places,
});

/** The report of one document, as it crosses processes, the disk and the command line; version 1. */
export const reportSchema = z.object({
  schema: z.literal(1),
  source,
  document: disclosure,
  coverage,
  sections: list(z.object({ title: text, level: offset, ...span })),
  tables: list(z.object({ title: text, rows: offset, columns: offset, ...span, unit: nullable(text) })),
  facts: list(fact),
  findings: list(findingSchema),
  causes: list(z.object({ id: text, explanation: message, place })),
  crashed: list(z.object({ rule: text, message: text })),
  error: nullable(z.object({ code: text, message })),
  /** Left out of stable output, so that two runs are byte for byte the same. */
  timings: z.optional(z.object({ readMs: z.number(), checkMs: z.number() })),
});

/** What the schema accepts, as the core's own type. */
export function parseReport(value: unknown): Report {
  return reportSchema.parse(value) as Report;
}
