import * as z from "zod/mini";
import { exportedSchema } from "./exported.ts";

/** The published JSON Schema (draft 2020-12) of a report; open to keys of later versions. */
export function reportJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(exportedSchema, {
    io: "input",
    override: ({ jsonSchema }) => {
      // `readonly` is a promise of the TypeScript types, not something that a JSON text can break.
      delete jsonSchema.readOnly;
    },
  });
  return {
    $schema,
    title: "Gouji report",
    description:
      "What Gouji read in one document, which relations it checked and what it found, and what people decided about it. Version 1.",
    ...schema,
  };
}
