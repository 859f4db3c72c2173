import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Converted files by the content they were made of: converting is slow and gives the same file again. */
export class ConversionCache {
  private readonly folder: string;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.folder = folder;
  }

  /** Name of what `source` becomes by way of `recipe` (program, version, options). */
  keyOf(source: string | Uint8Array, recipe: string): string {
    return createHash("sha256").update(recipe).update("\0").update(source).digest("hex");
  }

  get(key: string): Uint8Array | undefined {
    const path = join(this.folder, key);
    return existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined;
  }

  /** Keeps a file; a run that is stopped halfway leaves none that is half written. */
  put(key: string, bytes: Uint8Array): void {
    const path = join(this.folder, key);
    writeFileSync(`${path}.part`, bytes);
    renameSync(`${path}.part`, path);
  }
}
