import type { Level, List, Lists } from "../numbering.ts";
import type { Bytes } from "./bytes.ts";

/** Number formats by their codes (MS-OSHARED 2.2.1.3), under the names of the newer format. */
const formats: Readonly<Record<number, string>> = {
  0: "decimal",
  1: "upperRoman",
  2: "lowerRoman",
  3: "upperLetter",
  4: "lowerLetter",
  10: "ideographDigital",
  11: "japaneseCounting",
  14: "decimalFullWidth",
  16: "chineseLegalSimplified",
  17: "japaneseDigitalTenThousand",
  18: "decimalEnclosedCircle",
  19: "decimalFullWidth2",
  22: "decimalZero",
  23: "bullet",
  26: "decimalEnclosedFullstop",
  27: "decimalEnclosedParen",
  28: "decimalEnclosedCircleChinese",
  30: "ideographTraditional",
  31: "ideographZodiac",
  33: "taiwaneseCounting",
  34: "ideographLegalTraditional",
  35: "taiwaneseCountingThousand",
  37: "chineseCounting",
  38: "chineseLegalSimplified",
  39: "chineseCountingThousand",
  255: "none",
};

const listHeaderSize = 28;
const levelHeaderSize = 28;
const overrideSize = 16;
const mostLists = 2000;

/** Reads a level (LVL) and says where the next begins. Numbers of levels stand in its text as characters 0–8. */
function readLevel(bytes: Bytes, at: number): readonly [Level, number] {
  const characterSize = bytes.u8(at + 24);
  const paragraphSize = bytes.u8(at + 25);
  const textAt = at + levelHeaderSize + characterSize + paragraphSize;
  const length = Math.min(bytes.u16(textAt), 100);
  let text = "";
  for (let i = 0; i < length; i++) {
    const code = bytes.u16(textAt + 2 + i * 2);
    text += code < 9 ? `%${code + 1}` : String.fromCharCode(code);
  }
  const level: Level = {
    start: bytes.u32(at),
    format: formats[bytes.u8(at + 4)] ?? "decimal",
    text,
    restart: undefined,
    style: undefined,
  };
  return [level, textAt + 2 + bytes.u16(textAt) * 2];
}

/** Definitions of lists by their identifiers: headers first (PlfLst), all levels after them. */
function readDefinitions(bytes: Bytes): Map<number, ReadonlyMap<number, Level>> {
  const count = Math.min(bytes.u16(0), mostLists);
  const definitions = new Map<number, ReadonlyMap<number, Level>>();
  let at = 2 + count * listHeaderSize;
  for (let i = 0; i < count; i++) {
    const header = 2 + i * listHeaderSize;
    const isSimple = (bytes.u8(header + 26) & 1) === 1;
    const levels = new Map<number, Level>();
    for (let index = 0; index < (isSimple ? 1 : 9); index++) {
      const [level, next] = readLevel(bytes, at);
      levels.set(index, level);
      at = next;
    }
    definitions.set(bytes.u32(header), levels);
  }
  return definitions;
}

/** Reads what the paragraphs refer to (PlfLfo): definitions, and where they start anew. */
export function readLegacyLists(definitionBytes: Bytes, overrideBytes: Bytes): Lists {
  const definitions = readDefinitions(definitionBytes);
  const lists = new Map<string, List>();
  const count = Math.min(overrideBytes.u32(0), mostLists);
  let at = 4 + count * overrideSize;
  for (let i = 0; i < count; i++) {
    const header = 4 + i * overrideSize;
    const id = overrideBytes.u32(header);
    const levels = new Map(definitions.get(id));
    const startOverrides = new Map<number, number>();
    at += 4;
    for (let k = 0; k < overrideBytes.u8(header + 12); k++) {
      const flags = overrideBytes.u32(at + 4);
      const level = flags & 0xf;
      if ((flags & 0x10) !== 0) startOverrides.set(level, overrideBytes.u32(at));
      at += 8;
      if ((flags & 0x20) === 0) continue;
      const [own, next] = readLevel(overrideBytes, at);
      levels.set(level, own);
      at = next;
    }
    lists.set(String(i + 1), { abstract: String(id), levels, startOverrides });
  }
  return lists;
}
