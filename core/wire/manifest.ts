import * as z from "zod/mini";

const text = z.string().check(z.maxLength(20_000));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const manifest = z.object({
  format: z.literal("gouji-evidence"),
  schema: z.literal(1),
  madeAt: text,
  tool: z.object({ name: text, version: text }),
  source: z.object({ url: z.nullable(text), title: text, textSha256: text }),
  notes: z.readonly(z.array(z.object({ zh: text, en: text }))),
  files: z.readonly(
    z.array(
      z.object({
        path: text,
        bytes: z.int().check(z.nonnegative()),
        sha256: hash,
        mediaType: text,
        what: z.object({ zh: text, en: text }),
      }),
    ),
  ),
});

/** What an evidence pack says that it holds. */
export type Manifest = Readonly<z.infer<typeof manifest>>;

export type ManifestFile = Manifest["files"][number];

/** The manifest of a pack; undefined when it is none, or one of a later version. */
export function readManifest(file: string): Manifest | undefined {
  try {
    const parsed = z.safeParse(manifest, JSON.parse(file));
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
