import type { Bytes } from "./bytes.ts";
import { applyParagraphSprms, characterProperties, type ParagraphProperties } from "./properties.ts";

interface Style {
  readonly base: number;
  readonly paragraph: Bytes;
  readonly character: Bytes;
}

/** The paragraph styles of a file by their numbers. */
export type LegacyStyles = ReadonlyMap<number, Style>;

const noBase = 0xfff;
/** Styles 1 to 9 are always the headings. */
const lastHeading = 9;

/** Reads one style (STD): header, name, then paragraph and character instructions. */
function readStyle(bytes: Bytes, headerSize: number): Style | undefined {
  const kind = bytes.u16(2) & 0xf;
  if (kind !== 1) return undefined;
  const nameEnd = headerSize + 2 + bytes.u16(headerSize) * 2 + 2;
  const paragraphSize = bytes.u16(nameEnd);
  const paragraph = bytes.part(nameEnd + 4, nameEnd + 2 + paragraphSize);
  const next = nameEnd + 2 + paragraphSize + (paragraphSize % 2);
  const character = bytes.part(next + 2, next + 2 + bytes.u16(next));
  return { base: bytes.u16(2) >> 4, paragraph, character };
}

/** Reads the style sheet (STSH). */
export function readLegacyStyles(sheet: Bytes): LegacyStyles {
  const styles = new Map<number, Style>();
  const informationSize = sheet.u16(0);
  const count = Math.min(sheet.u16(2), 4096);
  const headerSize = sheet.u16(4);
  let at = 2 + informationSize;
  for (let index = 0; index < count && at < sheet.length; index++) {
    const size = sheet.u16(at);
    const style = size === 0 ? undefined : readStyle(sheet.part(at + 2, at + 2 + size), headerSize);
    if (style !== undefined) styles.set(index, style);
    at += 2 + size + (size % 2);
  }
  return styles;
}

/** A style with those that it is based on, the most general first. */
function chainOf(styles: LegacyStyles, index: number): Style[] {
  const chain: Style[] = [];
  let at = index;
  while (at !== noBase && chain.length < 12) {
    const style = styles.get(at);
    if (style === undefined) break;
    chain.unshift(style);
    at = style.base;
  }
  return chain;
}

/** Applies a style; says whether its characters are bold. */
export function applyStyle(styles: LegacyStyles, index: number, properties: ParagraphProperties): boolean {
  if (index >= 1 && index <= lastHeading) properties.outline = index - 1;
  let bold = false;
  for (const { paragraph, character } of chainOf(styles, index)) {
    applyParagraphSprms(properties, paragraph);
    bold = characterProperties(character, bold).bold;
  }
  return bold;
}
