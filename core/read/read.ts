import type { Message, ReportError } from "../model/report.ts";
import { decodeText } from "./source/encoding.ts";
import type { ReadOne, ReadOptions, ReadResult } from "./source/result.ts";
import { type FileKind, sniff } from "./source/sniff.ts";
import { sourceTitle } from "./source/source-title.ts";
import { type ByteSource, unreadable } from "./source/unreadable.ts";
import { readText } from "./text.ts";

export type { ReadOptions, ReadResult } from "./source/result.ts";
export type { ByteSource } from "./source/unreadable.ts";

/** Whether reading failed. */
export function isReadError(result: ReadResult): result is ReportError {
  return "code" in result;
}

const unsupported =
  (what: Message, step?: Message): ReadOne =>
  async (_bytes, source) =>
    unreadable("unsupported", source, what, step);

const readers: Readonly<Record<FileKind, ReadOne>> = {
  empty: async (_bytes, source) => unreadable("empty", source),
  html: async (bytes, source) => {
    const { readHtmlString } = await import("./html-string.ts");
    return readHtmlString(decodeText(bytes, source.charset).text, source);
  },
  text: (bytes, source) => readPlain(bytes, source, "text/plain"),
  markdown: (bytes, source) => readPlain(bytes, source, "text/markdown"),
  pdf: async (bytes, source) => {
    const { readPdf } = await import("./pdf.ts");
    return readPdf(bytes, source, source.pdf);
  },
  zip: async (bytes, source) => {
    const { readZip } = await import("./zip.ts");
    return readZip(bytes, source, readBytes);
  },
  compound: async (bytes, source) => {
    const { readCompound } = await import("./compound.ts");
    return readCompound(bytes, source);
  },
  mhtml: async (bytes, source) => {
    const { readMhtml } = await import("./page/mhtml.ts");
    return readMhtml(bytes, source);
  },
  "office-xml": async (bytes, source) => {
    const { text } = decodeText(bytes);
    if (text.slice(0, 4000).includes("wordDocument"))
      return (await import("./docx.ts")).readWordXml(text, source);
    return (await import("./workbook.ts")).readWorkbook(bytes, source);
  },
  rtf: unsupported({ zh: "RTF", en: "RTF" }),
  image: unsupported(
    { zh: "图片", en: "picture" },
    {
      zh: "请先做文字识别（OCR）存为 PDF 或 DOCX，或向发布单位索取电子版。",
      en: "Run text recognition (OCR) and save it as PDF or DOCX, or ask the publisher for the original.",
    },
  ),
  archive: unsupported(
    { zh: "RAR、7z 或 GZ 压缩包", en: "RAR, 7z or GZ archive" },
    {
      zh: "请先解压，再一起打开里面的文件；ZIP 压缩包可以直接打开。",
      en: "Unpack it and open the files in it together; ZIP archives can be opened as they are.",
    },
  ),
  binary: unsupported({ zh: "二进制文件", en: "binary file" }),
};

async function readPlain(bytes: Uint8Array, source: ByteSource, mediaType: string): Promise<ReadResult> {
  const { text } = decodeText(bytes, source.charset);
  const facts = { url: source.url, title: sourceTitle(source), mediaType };
  const hasTables = /<table[\s>]/i.test(text) && /<\/table>/i.test(text);
  const snapshot = hasTables
    ? (await import("./plain/mixed.ts")).readMixed(text, facts)
    : readText(text, facts);
  return snapshot.text === "" ? unreadable("empty", source) : snapshot;
}

/** Reads a file of any known kind, told by its content. Never throws: what a reader trips over is damage to people. */
export async function readBytes(bytes: Uint8Array, source: ReadOptions = {}): Promise<ReadResult> {
  try {
    return await readers[sniff(bytes)](bytes, source);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return unreadable("damaged", source, { zh: `读取时出错：${words}`, en: `error while reading: ${words}` });
  }
}
