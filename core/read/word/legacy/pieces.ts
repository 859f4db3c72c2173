import { type Bytes, openBytes } from "./bytes.ts";

/** The characters of a file, and where each stands in the `WordDocument` stream. */
export interface PieceText {
  readonly text: string;
  /** Byte offset of the character at a position. */
  offsetOf(position: number): number;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
  readonly width: 1 | 2;
}

/** Most characters that are read: fifty times a long report. */
const mostCharacters = 20_000_000;

/** The piece table inside the Clx (MS-DOC 2.9.38): past formatting records to the one of pieces. */
function pieceTable(clx: Bytes): Bytes {
  let at = 0;
  while (clx.u8(at) === 1) at += 3 + clx.u16(at + 1);
  return clx.u8(at) === 2 ? clx.part(at + 5, at + 5 + clx.u32(at + 1)) : openBytes(new Uint8Array(0));
}

function readPieces(table: Bytes): Piece[] {
  const count = Math.max(0, Math.floor((table.length - 4) / 12));
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const fc = table.u32((count + 1) * 4 + i * 8 + 2);
    const compressed = (fc & 0x4000_0000) !== 0;
    const offset = compressed ? (fc & 0x3fff_ffff) >>> 1 : fc & 0x3fff_ffff;
    pieces.push({
      start: table.u32(i * 4),
      end: table.u32(i * 4 + 4),
      offset,
      width: compressed ? 1 : 2,
    });
  }
  return pieces.filter(({ start, end }) => end > start && end <= mostCharacters);
}

/** The upper half of Windows code page 1252, which compressed text is in. */
const western = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function characterAt(word: Bytes, piece: Piece, index: number): string {
  if (piece.width === 2) return String.fromCharCode(word.u16(piece.offset + index * 2));
  const code = word.u8(piece.offset + index);
  return code >= 0x80 && code <= 0x9f ? western.charAt(code - 0x80) : String.fromCharCode(code);
}

/** Puts the pieces of the text together. */
export function readPieceText(word: Bytes, clx: Bytes): PieceText {
  const pieces = readPieces(pieceTable(clx));
  const parts: string[] = [];
  let position = 0;
  for (const piece of pieces) {
    // Pieces follow one another; a gap in a damaged file is kept so that positions stay right.
    if (piece.start > position) parts.push(" ".repeat(Math.min(piece.start - position, 10_000)));
    const length = Math.min(piece.end - piece.start, Math.ceil((word.length - piece.offset) / piece.width));
    const characters: string[] = [];
    for (let i = 0; i < length; i++) characters.push(characterAt(word, piece, i));
    parts.push(characters.join(""));
    position = piece.end;
  }
  return { text: parts.join(""), offsetOf: (at) => offsetIn(pieces, at) };
}

function offsetIn(pieces: readonly Piece[], position: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low];
  return piece === undefined ? 0 : piece.offset + (position - piece.start) * piece.width;
}
