import type { ReportError } from "../../model/report.ts";
import type { Snapshot } from "../../model/snapshot.ts";
import { readHtmlString } from "../html-string.ts";
import { decodeText } from "../source/encoding.ts";
import { sourceTitle } from "../source/source-title.ts";
import { type ByteSource, unreadable } from "../source/unreadable.ts";

interface Part {
  readonly headers: string;
  readonly body: string;
}

/** Headers and body of a part, as Latin characters one for each byte. */
function partOf(source: string): Part {
  const blank = /\r?\n\r?\n/.exec(source);
  if (blank === null) return { headers: source, body: "" };
  const headers = source.slice(0, blank.index).replace(/\r?\n[ \t]+/g, " ");
  return { headers, body: source.slice(blank.index + blank[0].length) };
}

function headerOf({ headers }: Part, name: string): string {
  return new RegExp(`^${name}:[ \\t]*([^\\r\\n]*)`, "im").exec(headers)?.[1] ?? "";
}

/** Parts between boundaries (RFC 2046, 5.1); the whole when it has none. */
function partsOf(whole: Part): Part[] {
  const boundary = /boundary="?([^";\s]{1,200})/i.exec(headerOf(whole, "Content-Type"))?.[1];
  if (boundary === undefined) return [whole];
  return whole.body
    .split(`--${boundary}`)
    .slice(1)
    .map((part) => partOf(part.replace(/^\r?\n/, "")));
}

function quotedPrintable(body: string): Uint8Array {
  const text = body
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return bytesOf(text);
}

function bytesOf(latin: string): Uint8Array {
  return Uint8Array.from(latin, (character) => character.charCodeAt(0) & 0xff);
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function base64(body: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const character of body) {
    const digit = alphabet.indexOf(character);
    if (digit === -1) continue;
    value = (value << 6) | digit;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((value >> bits) & 0xff);
    value &= (1 << bits) - 1;
  }
  return Uint8Array.from(bytes);
}

function contentOf(part: Part): Uint8Array {
  const encoding = headerOf(part, "Content-Transfer-Encoding").toLowerCase();
  if (encoding.startsWith("quoted-printable")) return quotedPrintable(part.body);
  return encoding.startsWith("base64") ? base64(part.body) : bytesOf(part.body);
}

/** Reads a web archive (MHTML, RFC 2557), which Word and browsers save pages as, often named `.doc`. */
export function readMhtml(bytes: Uint8Array, source: ByteSource = {}): Snapshot | ReportError {
  let latin = "";
  for (let at = 0; at < bytes.length; at += 8192)
    latin += String.fromCharCode(...bytes.subarray(at, at + 8192));
  const page = partsOf(partOf(latin)).find((part) => /text\/html/i.test(headerOf(part, "Content-Type")));
  if (page === undefined)
    return unreadable("damaged", source, { zh: "网页归档中没有网页", en: "web archive without a page" });
  const url = source.url ?? (headerOf(page, "Content-Location") || undefined);
  const snapshot = readHtmlString(decodeText(contentOf(page)).text, { url });
  if (snapshot.text === "") return unreadable("empty", source);
  return { ...snapshot, title: snapshot.title || sourceTitle(source) };
}
