/** Little-endian numbers of a stream; zero beyond its end, so that cut-off files read as empty. */
export interface Bytes {
  readonly length: number;
  u8(at: number): number;
  u16(at: number): number;
  i16(at: number): number;
  u32(at: number): number;
  part(start: number, end: number): Bytes;
}

export function openBytes(data: Uint8Array): Bytes {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const fits = (at: number, size: number) => at >= 0 && at + size <= data.length;
  return {
    length: data.length,
    u8: (at) => (fits(at, 1) ? view.getUint8(at) : 0),
    u16: (at) => (fits(at, 2) ? view.getUint16(at, true) : 0),
    i16: (at) => (fits(at, 2) ? view.getInt16(at, true) : 0),
    u32: (at) => (fits(at, 4) ? view.getUint32(at, true) : 0),
    part: (start, end) => openBytes(data.subarray(Math.max(0, start), Math.max(0, start, end))),
  };
}
