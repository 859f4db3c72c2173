import * as z from "zod/mini";
import { reportSchema } from "./report.ts";

/** The published JSON Schema (draft 2020-12) of a report; open to keys of later versions. */
export function reportJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(reportSchema, {
    io: "input",
    override: ({ jsonSchema }) => {
      // `readonly` is a promise of the TypeScript types, not something that a JSON text can break.
      delete jsonSchema.readOnly;
    },
  });
  return {
    $schema,
    title: "Gouji report",
    description: "What Gouji read in one document, which relations it checked and what it found. Version 1.",
    ...schema,
  };
}
