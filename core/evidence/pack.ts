import { strToU8, type Zippable, zipSync } from "fflate";
import type { Message } from "../model/report.ts";
import type { Manifest, ManifestFile } from "../wire/manifest.ts";
import type { About } from "./about.ts";
import { readmeOf } from "./readme.ts";

/** SHA-256 of some bytes in lower-case hexadecimal; every platform has its own. */
export type Hash = (bytes: Uint8Array) => Promise<string>;

/** One file of a pack. */
export interface Piece {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly what: Message;
}

export interface Pack {
  readonly bytes: Uint8Array;
  /** SHA-256 of `manifest.json`: whoever keeps it apart from the pack can tell whether anything was exchanged. */
  readonly sha256: string;
}

/** Pictures and files that are packed already do not shrink. */
const packed = /\.(?:png|jpe?g|pdf|docx|xlsx|zip)$/i;

/** Text as the bytes of a file. */
export function bytesOf(text: string): Uint8Array {
  return strToU8(text.toWellFormed());
}

/** Lines that `sha256sum -c` understands, so that nobody needs this program to check the files. */
export function sumsOf(files: readonly Pick<ManifestFile, "path" | "sha256">[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
}

/** The pack as a ZIP file: the pieces, a manifest with the hash of each, the same as `SHA256SUMS`, and what it proves. */
export async function packOf(pieces: readonly Piece[], about: About, hash: Hash): Promise<Pack> {
  const readme = {
    path: "README.txt",
    bytes: bytesOf(readmeOf(about)),
    mediaType: "text/plain;charset=utf-8",
    what: { zh: "说明", en: "what this is" },
  };
  const all = [readme, ...pieces];
  const files = await Promise.all(
    all.map(async ({ path, bytes, mediaType, what }) => ({
      path,
      bytes: bytes.length,
      sha256: await hash(bytes),
      mediaType,
      what,
    })),
  );
  const { madeAt, version, source, notes } = about;
  const manifest: Manifest = {
    format: "gouji-evidence",
    schema: 1,
    madeAt,
    tool: { name: "Gouji", version },
    source,
    notes: [...notes],
    files,
  };
  const written = bytesOf(`${JSON.stringify(manifest, null, 2)}\n`);
  const sha256 = await hash(written);
  const sums = bytesOf(sumsOf([...files, { path: "manifest.json", sha256 }]));
  const zipped: Zippable = {};
  for (const { path, bytes } of all) zipped[path] = [bytes, { level: packed.test(path) ? 0 : 6 }];
  zipped["manifest.json"] = written;
  zipped.SHA256SUMS = sums;
  return { bytes: zipSync(zipped, { mtime: new Date(1980, 0, 1) }), sha256 };
}
