import type { OpenPack } from "./open.ts";
import { textIn } from "./open.ts";
import { type Hash, sumsOf } from "./pack.ts";

/** How a file of a pack stands to its manifest; `unsafe-name`: a name that points out of the folder it is unpacked to. */
export type FileState = "intact" | "altered" | "missing" | "added" | "twice" | "unsafe-name";

export interface VerifiedFile {
  readonly path: string;
  readonly state: FileState;
}

const ownFiles = new Set(["manifest.json", "SHA256SUMS"]);

/** Whether unpacking a name could write outside the folder, or mislead who reads it. */
function isUnsafe(name: string): boolean {
  return /^[/\\]|^[A-Za-z]:|\\|[\p{Cc}\p{Cf}]/u.test(name) || name.split("/").includes("..");
}

/** Each file that the manifest names, then each that it does not. */
export async function verifyFiles(pack: OpenPack, hash: Hash): Promise<VerifiedFile[]> {
  const { files, names, manifest } = pack;
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const stateOf = async (path: string, bytes: number, sha256: string): Promise<FileState> => {
    const content = files.get(path);
    if (content === undefined) return "missing";
    if ((counts.get(path) ?? 0) > 1) return "twice";
    return content.length === bytes && (await hash(content)) === sha256 ? "intact" : "altered";
  };
  const listed = manifest.files.map(async ({ path, bytes, sha256 }) => ({
    path,
    state: isUnsafe(path) ? ("unsafe-name" as const) : await stateOf(path, bytes, sha256),
  }));
  const known = new Set([...manifest.files.map(({ path }) => path), ...ownFiles]);
  const strangers = [...counts.keys()].filter((name) => !known.has(name) && !name.endsWith("/"));
  const unsafe = (name: string) => ({
    path: name,
    state: isUnsafe(name) ? ("unsafe-name" as const) : ("added" as const),
  });
  return [...(await Promise.all(listed)), await verifySums(pack, hash), ...strangers.map(unsafe)];
}

/** `SHA256SUMS` says the same as the manifest, or somebody who trusts it is misled. */
async function verifySums(pack: OpenPack, hash: Hash): Promise<VerifiedFile> {
  const path = "SHA256SUMS";
  if (!pack.files.has(path)) return { path, state: "missing" };
  const sha256 = await hash(pack.files.get("manifest.json") ?? new Uint8Array());
  const expected = sumsOf([...pack.manifest.files, { path: "manifest.json", sha256 }]);
  return { path, state: textIn(pack, path) === expected ? "intact" : "altered" };
}
