import { openReader } from "../reviewer/reading/reader.ts";

/** A file that takes longer to read is left unread. */
const limit = 120_000;

/** SHA-256 of the text of a file, read as the reviewer page reads it; undefined where it cannot be read. */
export function rereadFile(name: string, bytes: Uint8Array): Promise<string | undefined> {
  return new Promise((resolve) => {
    const end = (sha256: string | undefined) => {
      clearTimeout(timer);
      reader.close();
      resolve(sha256);
    };
    const timer = setTimeout(() => end(undefined), limit);
    const reader = openReader([{ name, url: null, bytes }], false, {
      progress: () => undefined,
      slices: () => undefined,
      opened: ({ sha256 }) => end(sha256),
      failed: () => end(undefined),
    });
  });
}
