import type { Bytes } from "./bytes.ts";
import { type Sprm, sprmsOf, toggled } from "./sprms.ts";

/** A row's cells as its end mark defines them: edges in twips, and merges. */
export interface RowDefinition {
  readonly edges: readonly number[];
  readonly merges: readonly ("none" | "first" | "next")[];
  readonly verticalMerges: readonly ("none" | "restart" | "continue")[];
}

/** What a paragraph's formatting says to a reader of text. */
export interface ParagraphProperties {
  inTable: boolean;
  /** Ends a row. */
  rowEnd: boolean;
  /** Depth of the table it stands in. */
  depth: number;
  /** Ends a cell, or a row, of a table within a table. */
  innerCell: boolean;
  innerRowEnd: boolean;
  /** Index of the list, 0 none. */
  list: number;
  listLevel: number;
  /** 0–8 heading levels, 9 text. */
  outline: number;
  centred: boolean;
  header: boolean;
  row: RowDefinition | undefined;
}

export function plainProperties(): ParagraphProperties {
  return {
    inTable: false,
    rowEnd: false,
    depth: 0,
    innerCell: false,
    innerRowEnd: false,
    list: 0,
    listLevel: 0,
    outline: 9,
    centred: false,
    header: false,
    row: undefined,
  };
}

const isSet = (operand: Bytes) => operand.u8(0) === 1;

/** What each instruction says, by its code (MS-DOC 2.6.2, 2.6.3). */
const effects: ReadonlyMap<number, (operand: Bytes) => Partial<ParagraphProperties>> = new Map([
  // sprmPFInTable
  [0x2416, (o: Bytes): Partial<ParagraphProperties> => ({ inTable: isSet(o) })],
  // sprmPFTtp
  [0x2417, (o) => ({ rowEnd: isSet(o) })],
  // sprmPItap
  [0x6649, (o) => ({ depth: o.u32(0) })],
  // sprmPFInnerTableCell
  [0x244b, (o) => ({ innerCell: isSet(o) })],
  // sprmPFInnerTtp
  [0x244c, (o) => ({ innerRowEnd: isSet(o) })],
  // sprmPIlfo
  [0x460b, (o) => ({ list: o.u16(0) })],
  // sprmPIlvl
  [0x260a, (o) => ({ listLevel: Math.min(8, o.u8(0)) })],
  // sprmPOutLvl
  [0x2640, (o) => ({ outline: o.u8(0) })],
  // sprmPJc, sprmPJc80
  [0x2461, (o) => ({ centred: isSet(o) })],
  [0x2403, (o) => ({ centred: isSet(o) })],
  // sprmTTableHeader
  [0x3404, (o) => ({ header: isSet(o) })],
  // sprmTDefTable
  [0xd608, (o) => ({ row: rowDefinition(o) })],
]);

/** sprmPHugePapx: the instructions stand in the data stream, after their length. */
const sprmPHugePapx = 0x6646;

/** Applies instructions to properties; long ones are looked up in the data stream. */
export function applyParagraphSprms(properties: ParagraphProperties, sprms: Bytes, data?: Bytes): void {
  for (const { code, operand } of sprmsOf(sprms)) {
    Object.assign(properties, effects.get(code)?.(operand));
    if (code !== sprmPHugePapx || data === undefined) continue;
    const at = operand.u32(0);
    applyParagraphSprms(properties, data.part(at + 2, at + 2 + data.u16(at)));
  }
}

/** Reads sprmTDefTable: the edges, then twenty bytes for each cell. */
function rowDefinition(operand: Bytes): RowDefinition {
  const count = Math.min(operand.u8(0), 64);
  const edges = Array.from({ length: count + 1 }, (_, i) => operand.i16(1 + i * 2));
  const cellAt = (i: number) => operand.u16(1 + (count + 1) * 2 + i * 20);
  const flags = Array.from({ length: count }, (_, i) => cellAt(i));
  return {
    edges,
    merges: flags.map((flag) => ((flag & 3) === 0 ? "none" : (flag & 3) === 1 ? "next" : "first")),
    verticalMerges: flags.map((flag) => {
      const merge = (flag >> 5) & 3;
      if (merge === 0) return "none";
      return merge === 3 ? "restart" : "continue";
    }),
  };
}

/** What a stretch of characters is. */
export interface CharacterProperties {
  readonly hidden: boolean;
  readonly deleted: boolean;
  readonly bold: boolean;
}

const sprmCFVanish = 0x083c;
const sprmCFRMarkDel = 0x0800;
const sprmCFBold = 0x0835;

/** Reads the instructions of characters; `bold` is what their paragraph's style says. */
export function characterProperties(sprms: Bytes, bold: boolean): CharacterProperties {
  const found = { hidden: false, deleted: false, bold };
  for (const { code, operand } of sprmsOf(sprms) as Iterable<Sprm>) {
    if (code === sprmCFVanish) found.hidden = toggled(operand, false);
    else if (code === sprmCFRMarkDel) found.deleted = operand.u8(0) === 1;
    else if (code === sprmCFBold) found.bold = toggled(operand, bold);
  }
  return found;
}
