import { readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import * as z from "zod/mini";

const labelSchema = z.object({
  id: z.string(),
  level: z.enum(["must", "may"]),
  category: z.enum(["arithmetic", "consistency", "missing", "text", "change"]),
  kind: z.string(),
  quotes: z.array(z.string()),
  formula: z.string(),
  stated: z.string(),
  computed: z.string(),
  note: z.string(),
});

const holdSchema = z.object({ kind: z.string(), quotes: z.array(z.string()), formula: z.string() });

const labelsSchema = z.object({
  document: z.unknown(),
  labels: z.array(labelSchema),
  holds: z.array(holdSchema),
});

export type Label = z.infer<typeof labelSchema>;
export type Hold = z.infer<typeof holdSchema>;

/** A labelled document with the files that hold it. */
export interface LabelledDocument {
  readonly name: string;
  readonly labels: readonly Label[];
  readonly holds: readonly Hold[];
  readonly files: readonly { readonly form: string; readonly path: string }[];
}

const forms = ["html", "txt", "pdf", "docx", "xlsx", "doc", "xls"];

/** Every `*.labels.json` of a folder with the documents of the same name beside it. */
export function readLabelled(folder: string): LabelledDocument[] {
  const names = readdirSync(folder).sort();
  return names
    .filter((name) => name.endsWith(".labels.json"))
    .map((file) => {
      const name = file.slice(0, -".labels.json".length);
      const { labels, holds } = labelsSchema.parse(JSON.parse(readFileSync(join(folder, file), "utf8")));
      const files = forms
        .filter((form) => names.includes(`${name}.${form}`))
        .map((form) => ({ form, path: join(folder, `${name}.${form}`) }));
      return { name, labels, holds, files };
    });
}

/** The documents of a folder that nobody has labelled: what is certain in them is for reading by hand. */
export function readUnlabelled(folder: string): LabelledDocument[] {
  const names = readdirSync(folder).sort();
  return names.flatMap((file) => {
    const { name, ext } = parse(file);
    const form = ext.slice(1);
    if (!forms.includes(form) || names.includes(`${name}.labels.json`)) return [];
    return [{ name, labels: [], holds: [], files: [{ form, path: join(folder, file) }] }];
  });
}
