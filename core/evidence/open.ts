import { strFromU8 } from "fflate";
import { unpack } from "../read/archive/unpack.ts";
import { type Manifest, readManifest } from "../wire/manifest.ts";

/** Why a file is no evidence pack that can be verified. */
export type PackTrouble = "not-zip" | "encrypted" | "too-large" | "damaged" | "no-manifest" | "bad-manifest";

/** An opened pack. Nothing of it is ever written to a disk. */
export interface OpenPack {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Every name of the archive's list, as often as it stands there. */
  readonly names: readonly string[];
  readonly manifest: Manifest;
}

/** A file of the pack as text; empty when it is missing. Bytes that are no UTF-8 become U+FFFD. */
export function textIn({ files }: Pick<OpenPack, "files">, path: string): string {
  const bytes = files.get(path);
  return bytes === undefined ? "" : strFromU8(bytes);
}

/** Opens a pack within the limits for archives; what it declares of itself is not believed. */
export function openPack(bytes: Uint8Array): OpenPack | PackTrouble {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return "not-zip";
  const names: string[] = [];
  const files = unpack(bytes, (name) => {
    names.push(name);
    return true;
  });
  if (typeof files === "string") return files;
  if (!files.has("manifest.json")) return "no-manifest";
  const manifest = readManifest(textIn({ files }, "manifest.json"));
  return manifest === undefined ? "bad-manifest" : { files, names, manifest };
}
