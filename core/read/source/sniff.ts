import { asciiHead } from "./encoding.ts";

/** What a file is, by its content. */
export type FileKind =
  | "empty"
  | "pdf"
  | "zip"
  | "compound"
  | "html"
  | "markdown"
  | "text"
  | "rtf"
  | "mhtml"
  | "office-xml"
  | "image"
  | "archive"
  | "binary";

const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["compound", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x49, 0x49, 0x2a, 0x00]],
  ["image", [0x4d, 0x4d, 0x00, 0x2a]],
  ["image", [0x42, 0x4d]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["archive", [0x1f, 0x8b]],
];

/** Tells the kind of a file from its first bytes; names and extensions are not asked. */
export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  const head = asciiHead(bytes, 8192);
  // Readers of PDF accept up to 1024 bytes of rubbish before the header (ISO 32000-1, Annex H).
  if (head.slice(0, 1100).includes("%PDF-")) return "pdf";
  for (const [kind, signature] of signatures)
    if (signature.every((byte, i) => bytes[i] === byte)) return kind;
  return sniffText(bytes, head);
}

function sniffText(bytes: Uint8Array, head: string): FileKind {
  const start = head.replace(/^\?+/, "").replace(/\0/g, "").trimStart().toLowerCase();
  if (
    start.startsWith("mime-version:") ||
    /^(?:from|subject|date):[^\n]*\n(?:.{0,400}\n){0,8}mime-version:/.test(start)
  )
    return "mhtml";
  if (
    /<\?mso-application|<w:worddocument|schemas-microsoft-com:office:spreadsheet/.test(start) &&
    start.startsWith("<?xml")
  )
    return "office-xml";
  if (/^(?:<!doctype html|<html|<head|<body|<\?xml[^>]*>\s*<!doctype html)/.test(start)) return "html";
  if (looksLikeMarkup(start)) return "html";
  if (isBinary(bytes)) return "binary";
  return /^#{1,6} \S/m.test(head) && /^(?:\|.*\||#{1,6} \S)/m.test(head) ? "markdown" : "text";
}

/** A fragment of a page: several tags of the usual kind near the start. Tables alone may stand among plain text. */
function looksLikeMarkup(start: string): boolean {
  const tags = start.match(
    /<\/?(?:html|head|body|meta|title|div|p|span|br|h[1-6]|section|article)\b[^<>]{0,300}>/g,
  );
  const tables = /^<table[\s>]/.test(start) ? 4 : 0;
  const count = (tags?.length ?? 0) + tables;
  return count >= 4 && (start.startsWith("<") || count >= 20);
}

/** Zero bytes outside UTF-16, or many control characters. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false;
  const zeros = [0, 0];
  let control = 0;
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control += 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return control > sample.length * 0.02;
  return control > 0 || Math.min(even, odd) > Math.max(even, odd) * 0.1;
}
