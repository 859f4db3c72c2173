import * as z from "zod/mini";
import type { Snapshot } from "../model/snapshot.ts";

const text = z.string();
const count = z.int().check(z.nonnegative());
const range = z.readonly(z.tuple([count, count]));
const span = z.int().check(z.positive(), z.lte(10_000));

const cell = z.object({ range, rowSpan: span, columnSpan: span, header: z.boolean() });
const rows = z.readonly(z.array(z.object({ cells: z.readonly(z.array(cell)) })));

const paragraph = z.object({
  kind: z.literal("paragraph"),
  range,
  level: z.optional(count),
  marker: z.optional(text),
  emphasised: z.optional(z.boolean()),
});

const table = z.object({
  kind: z.literal("table"),
  range,
  rows,
  name: z.optional(text),
  partial: z.optional(z.boolean()),
  inferred: z.optional(z.boolean()),
});

const loss = z.object({
  kind: z.enum(["hidden", "image", "damaged", "flattened", "truncated"]),
  zh: text,
  en: text,
});

const part = z.object({
  name: text,
  url: z.nullable(text),
  mediaType: text,
  start: count,
  end: count,
});

const snapshot = z.object({
  url: z.optional(text),
  title: text,
  mediaType: text,
  text,
  blocks: z.readonly(z.array(z.discriminatedUnion("kind", [paragraph, table]))),
  attachments: z.optional(z.readonly(z.array(z.object({ text, url: text })))),
  losses: z.optional(z.readonly(z.array(loss))),
  parts: z.optional(z.readonly(z.array(part))),
});

function isInside({ text: { length }, blocks }: Snapshot): boolean {
  const fits = ([start, end]: readonly [number, number]) => start <= end && end <= length;
  return blocks.every(
    (block) =>
      fits(block.range) &&
      (block.kind === "paragraph" ||
        block.rows.every(({ cells }) => cells.every((each) => fits(each.range)))),
  );
}

/** What was read, from a file; undefined when it is no snapshot or its places lie outside its text. */
export function parseSnapshot(value: unknown): Snapshot | undefined {
  const parsed = z.safeParse(snapshot, value);
  if (!parsed.success) return undefined;
  const { url, ...rest } = parsed.data;
  const whole = { url, ...rest } as Snapshot;
  return isInside(whole) ? whole : undefined;
}
