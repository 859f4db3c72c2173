/** Round constants: the first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4). */
const roundConstants = new Int32Array(fractionalBits(64, (prime) => Math.cbrt(prime)));
/** Initial hash value: the same of the square roots of the first eight primes. */
const initialHash = fractionalBits(8, (prime) => Math.sqrt(prime));

function fractionalBits(count: number, root: (prime: number) => number): Uint32Array {
  const words = new Uint32Array(count);
  let found = 0;
  for (let candidate = 2; found < count; candidate += 1) {
    if (!isPrime(candidate)) continue;
    const value = root(candidate);
    words[found] = Math.floor((value - Math.floor(value)) * 0x1_0000_0000);
    found += 1;
  }
  return words;
}

function isPrime(candidate: number): boolean {
  for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) {
    if (candidate % divisor === 0) return false;
  }
  return true;
}

/**
 * UTF-8 bytes of `text`; lone surrogates become U+FFFD, as TextEncoder does. The core is compiled without
 * any platform's types, so it has no TextEncoder.
 */
export function utf8BytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let size = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      bytes[size++] = unit;
      continue;
    }
    const point = (unit & 0xf800) === 0xd800 ? (text.codePointAt(at) ?? unit) : unit;
    if (point > 0xffff) at += 1;
    size = encode((point & 0xff_f800) === 0xd800 ? 0xfffd : point, bytes, size);
  }
  return bytes.subarray(0, size);
}

/** Writes a code point beyond ASCII; gives back where the next one goes. */
function encode(code: number, bytes: Uint8Array, from: number): number {
  let size = from;
  if (code < 0x800) bytes[size++] = 0xc0 | (code >> 6);
  else {
    if (code < 0x10000) bytes[size++] = 0xe0 | (code >> 12);
    else {
      bytes[size++] = 0xf0 | (code >> 18);
      bytes[size++] = 0x80 | ((code >> 12) & 0x3f);
    }
    bytes[size++] = 0x80 | ((code >> 6) & 0x3f);
  }
  bytes[size++] = 0x80 | (code & 0x3f);
  return size;
}

/** The message with its padding: a 1 bit, zeros, the length in bits. */
function padded(bytes: Uint8Array): Uint8Array {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const message = new Uint8Array(blocks * 64);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const view = new DataView(message.buffer);
  view.setUint32(message.length - 8, Math.floor(bytes.length / 0x2000_0000));
  view.setUint32(message.length - 4, (bytes.length << 3) >>> 0);
  return message;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function schedule(view: DataView, at: number, words: Int32Array): void {
  for (let i = 0; i < 16; i += 1) words[i] = view.getInt32(at + i * 4);
  for (let i = 16; i < 64; i += 1) {
    const a = words[i - 15] ?? 0;
    const b = words[i - 2] ?? 0;
    const s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
    const s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
    words[i] = ((words[i - 16] ?? 0) + s0 + (words[i - 7] ?? 0) + s1) | 0;
  }
}

function compress(state: Int32Array, words: Int32Array): void {
  const at = (index: number) => state[index] ?? 0;
  let [a, b, c, d, e, f, g, h] = [at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7)];
  for (let i = 0; i < 64; i += 1) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (roundConstants[i] ?? 0) + (words[i] ?? 0)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = (at(0) + a) | 0;
  state[1] = (at(1) + b) | 0;
  state[2] = (at(2) + c) | 0;
  state[3] = (at(3) + d) | 0;
  state[4] = (at(4) + e) | 0;
  state[5] = (at(5) + f) | 0;
  state[6] = (at(6) + g) | 0;
  state[7] = (at(7) + h) | 0;
}

/** SHA-256 of the UTF-8 form of `text`, in lower-case hexadecimal. */
export function sha256Of(text: string): string {
  const message = padded(utf8BytesOf(text));
  const view = new DataView(message.buffer);
  const state = new Int32Array(initialHash);
  const words = new Int32Array(64);
  for (let at = 0; at < message.length; at += 64) {
    schedule(view, at, words);
    compress(state, words);
  }
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}
