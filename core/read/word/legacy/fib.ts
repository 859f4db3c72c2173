import type { Bytes } from "./bytes.ts";

/** Index of a structure among the offsets of the file information block (MS-DOC 2.5.6). */
export type Structure = "styles" | "characterPages" | "paragraphPages" | "pieces" | "lists" | "listOverrides";

const indexes: Readonly<Record<Structure, number>> = {
  styles: 1,
  characterPages: 12,
  paragraphPages: 13,
  pieces: 33,
  lists: 73,
  listOverrides: 74,
};

/** Lengths of the texts that follow one another in the file, in characters. */
export interface TextLengths {
  readonly main: number;
  readonly footnotes: number;
  readonly headers: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly textBoxes: number;
}

/** What the file information block says (MS-DOC 2.5.1). */
export interface FileInformation {
  readonly isWord97: boolean;
  readonly isEncrypted: boolean;
  readonly tableStream: "0Table" | "1Table";
  readonly lengths: TextLengths;
  /** Offset and length in the table stream. */
  placeOf(structure: Structure): readonly [offset: number, length: number];
}

/** Reads the block at the start of the `WordDocument` stream. */
export function readFib(word: Bytes): FileInformation {
  const flags = word.u16(0x0a);
  return {
    isWord97: word.u16(0) === 0xa5ec && word.u16(2) >= 0x00c1,
    isEncrypted: (flags & 0x0100) !== 0,
    tableStream: (flags & 0x0200) === 0 ? "0Table" : "1Table",
    lengths: {
      main: word.u32(0x4c),
      footnotes: word.u32(0x50),
      headers: word.u32(0x54),
      comments: word.u32(0x5c),
      endnotes: word.u32(0x60),
      textBoxes: word.u32(0x64),
    },
    placeOf(structure) {
      const at = 0x9a + indexes[structure] * 8;
      return [word.u32(at), word.u32(at + 4)];
    },
  };
}
