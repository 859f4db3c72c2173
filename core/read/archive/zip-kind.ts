import { unzipSync } from "fflate";

export type ZipKind = "docx" | "workbook" | "ofd" | "open-document" | "presentation" | "archive" | "damaged";

/** Names of the files in an archive; undefined when its directory cannot be read. */
export function namesIn(bytes: Uint8Array): string[] | undefined {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
    return names;
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** What a ZIP archive is: many formats are one. */
export function zipKind(bytes: Uint8Array): ZipKind {
  const names = namesIn(bytes);
  if (names === undefined || names.length === 0) return "damaged";
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^\[Content_Types\]\.xml$/) || has(/^_rels\/\.rels$/)) {
    if (has(/^word\//)) return "docx";
    if (has(/^xl\//)) return "workbook";
    if (has(/^ppt\//)) return "presentation";
  }
  if (has(/^OFD\.xml$/i)) return "ofd";
  if (has(/^mimetype$/) && has(/^content\.xml$/)) return "open-document";
  return "archive";
}
