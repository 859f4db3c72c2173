import type { Bytes } from "./bytes.ts";

/** One formatting instruction: its code, and where its operand stands. */
export interface Sprm {
  readonly code: number;
  readonly operand: Bytes;
}

const sprmTDefTable = 0xd608;
const sprmTDefTable10 = 0xd606;
const sprmPChgTabs = 0xc615;
/** Operand sizes by the upper three bits of the code (MS-DOC 2.2.5.1); 6 is of variable size. */
const sizes = [1, 1, 2, 4, 2, 2, 0, 3];

function variableSize(bytes: Bytes, code: number, at: number): readonly [skip: number, size: number] {
  if (code === sprmTDefTable || code === sprmTDefTable10) return [2, Math.max(0, bytes.u16(at) - 1)];
  if (code === sprmPChgTabs && bytes.u8(at) === 255) {
    const deleted = bytes.u8(at + 1);
    const added = bytes.u8(at + 2 + deleted * 4);
    return [1, 2 + deleted * 4 + added * 3];
  }
  return [1, bytes.u8(at)];
}

/** The instructions of a list, in order. */
export function* sprmsOf(bytes: Bytes): Generator<Sprm> {
  let at = 0;
  while (at + 2 < bytes.length) {
    const code = bytes.u16(at);
    const fixed = sizes[code >> 13] ?? 1;
    const [skip, size] = fixed > 0 ? [0, fixed] : variableSize(bytes, code, at + 2);
    const start = at + 2 + skip;
    yield { code, operand: bytes.part(start, start + size) };
    at = start + size;
  }
}

/** A toggle: 0 off, 1 on, 128 as the style, 129 opposite to the style. */
export function toggled(operand: Bytes, inStyle: boolean): boolean {
  const value = operand.u8(0);
  if (value === 128) return inStyle;
  return value === 129 ? !inStyle : value === 1;
}
