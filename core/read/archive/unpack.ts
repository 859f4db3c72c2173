import { type UnzipFileInfo, unzipSync } from "fflate";
import { decodeText } from "../source/encoding.ts";

/** Most that one file of an archive, and all that are asked for, may unpack to. Bytes. */
const largestFile = 200_000_000;
const largestTotal = 400_000_000;
/** Files beyond this are a bomb, not an archive of documents. */
const mostFiles = 20_000;

/** Why an archive could not be unpacked. */
export type ArchiveTrouble = "encrypted" | "too-large" | "damaged";

export type Unpacked = ReadonlyMap<string, Uint8Array> | ArchiveTrouble;

/** Names without the Unicode flag are in the code page of the machine that packed them: here, GBK. */
function nameOf(name: string): string {
  const codes = Array.from(name, (character) => character.charCodeAt(0));
  const isBytes = codes.every((code) => code < 0x100) && codes.some((code) => code >= 0x80);
  return isBytes ? decodeText(Uint8Array.from(codes)).text : name;
}

/** Whether the first file of the archive is encrypted (APPNOTE 4.4.4, bit 0). */
function isEncrypted(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[2] === 0x03 && ((bytes[6] ?? 0) & 1) === 1;
}

/** Adds up declared sizes; says whether a file may be unpacked. */
function openMeter() {
  let total = 0;
  let files = 0;
  let tooLarge = false;
  return {
    admits({ originalSize }: UnzipFileInfo): boolean {
      files += 1;
      total += originalSize;
      tooLarge ||= originalSize > largestFile || total > largestTotal || files > mostFiles;
      return !tooLarge;
    },
    isTooLarge: () => tooLarge,
  };
}

/** fflate throws errors with a code, and type or range errors on cut-off data. */
function troubleOf(error: unknown): ArchiveTrouble {
  if (error instanceof Error) return "damaged";
  throw error;
}

/** Unpacks the files of a ZIP archive that are wanted, within limits; declared sizes are never exceeded. */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Unpacked {
  if (isEncrypted(bytes)) return "encrypted";
  const meter = openMeter();
  const filter = (info: UnzipFileInfo) =>
    !info.name.endsWith("/") && isWanted(nameOf(info.name)) && meter.admits(info);
  try {
    const unpacked = Object.entries(unzipSync(bytes, { filter }));
    if (meter.isTooLarge()) return "too-large";
    return new Map(unpacked.map(([name, content]) => [nameOf(name), content]));
  } catch (error) {
    return meter.isTooLarge() ? "too-large" : troubleOf(error);
  }
}

/** Whether all of an archive, by its declared sizes, may be unpacked. */
export function isWithinLimits(bytes: Uint8Array): true | ArchiveTrouble {
  if (isEncrypted(bytes)) return "encrypted";
  const meter = openMeter();
  try {
    unzipSync(bytes, {
      filter: (info) => {
        meter.admits(info);
        return false;
      },
    });
    return meter.isTooLarge() ? "too-large" : true;
  } catch (error) {
    return troubleOf(error);
  }
}
