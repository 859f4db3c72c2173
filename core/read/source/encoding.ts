interface Decoder {
  decode(bytes: Uint8Array): string;
}

/** `TextDecoder` of browsers and of Node; the core has no types of either. */
const { TextDecoder: Decoder } = globalThis as unknown as {
  readonly TextDecoder: new (label: string, options?: { fatal?: boolean }) => Decoder;
};

/** A text and the encoding it was read in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/** The text in an encoding; undefined when the bytes are not valid in it. */
function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new Decoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Latin letters of the first bytes: enough to read a declaration in any encoding that contains ASCII. */
export function asciiHead(bytes: Uint8Array, length: number): string {
  let text = "";
  for (const byte of bytes.subarray(0, length)) text += String.fromCharCode(byte < 0x80 ? byte : 0x3f);
  return text;
}

/** The encoding that an HTML or XML text declares, as a label. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = asciiHead(bytes, 4096);
  const match =
    /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w-]{2,20})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]{2,20})/i.exec(
      head,
    );
  return (match?.[1] ?? match?.[2])?.toLowerCase();
}

/** UTF-16 without a byte order mark: every other byte of its Latin characters is zero. */
function zeroPattern(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > sample.length * 0.05 && even < odd * 0.1) return "utf-16le";
  if (even > sample.length * 0.05 && odd < even * 0.1) return "utf-16be";
  return undefined;
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return undefined;
}

const gbFamily = /^(?:gb.*|x-gbk|cp936|ms936|windows-936|chinese)$/;

/**
 * Decodes a text: byte order mark, then UTF-8 when the bytes are valid in it (other encodings hardly ever are), then
 * what the server or the text declares, then GB18030, which all of GBK and GB 2312 is part of. Never throws: as a last
 * resort bad bytes become U+FFFD.
 */
export function decodeText(bytes: Uint8Array, told?: string): DecodedText {
  const marked = markedEncoding(bytes) ?? zeroPattern(bytes);
  if (marked !== undefined) return { text: loosely(bytes, marked), encoding: marked };
  const utf8 = decodeStrictly(bytes, "utf-8");
  if (utf8 !== undefined) return { text: utf8, encoding: "utf-8" };
  const declared = told?.toLowerCase() || declaredEncoding(bytes);
  if (declared !== undefined && !gbFamily.test(declared) && declared !== "utf-8") {
    const text = knownEncoding(declared) ? decodeStrictly(bytes, declared) : undefined;
    if (text !== undefined) return { text, encoding: declared };
  }
  return mostReadable(bytes);
}

function knownEncoding(label: string): boolean {
  try {
    return new Decoder(label) !== undefined;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function loosely(bytes: Uint8Array, encoding: string): string {
  return new Decoder(encoding).decode(bytes).replace(/^\ufeff/, "");
}

/** UTF-8 with little damage, else GB18030: text of the one is nearly all rubbish in the other. */
function mostReadable(bytes: Uint8Array): DecodedText {
  const utf8 = loosely(bytes, "utf-8");
  const bad = utf8.split("\ufffd").length - 1;
  const good = utf8.replace(/[\p{ASCII}\ufffd]/gu, "").length;
  return bad < good * 0.2
    ? { text: utf8, encoding: "utf-8" }
    : { text: loosely(bytes, "gb18030"), encoding: "gb18030" };
}
