import type { Message, ReportError } from "../../model/report.ts";

/** Where bytes came from, for messages and for resolving links. */
export interface ByteSource {
  readonly path?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  /** What the server says the encoding is. */
  readonly charset?: string | undefined;
}

/** Why something could not be read; the codes of reports. */
export type UnreadableCode = "empty" | "unsupported" | "encrypted" | "damaged" | "scanned" | "too-large";

const messages: Readonly<Record<UnreadableCode, Message>> = {
  empty: {
    zh: "文件是空的。请重新下载，或核对链接是否有效。",
    en: "The file is empty. Download it again, or check the link.",
  },
  unsupported: {
    zh: "不能读取这种文件（{what}）。{step}",
    en: "This kind of file ({what}) cannot be read. {step}",
  },
  encrypted: {
    zh: "文件有打开密码（{what}）。请用密码打开并另存为不加密的文件后再试。",
    en: "The file needs a password ({what}). Open it with the password, save it without one and try again.",
  },
  damaged: {
    zh: "文件已损坏或不完整（{what}）。请重新下载；仍不行时，用原软件打开并另存后再试。",
    en: "The file is damaged or incomplete ({what}). Download it again; if that fails, open it in its own program and save a copy.",
  },
  scanned: {
    zh: "文件没有文字层（{what}），可能是扫描件。请先做文字识别（OCR），或向发布单位索取电子版。",
    en: "The file has no text layer ({what}); it may be a scan. Run text recognition (OCR) first, or ask the publisher for the original.",
  },
  "too-large": {
    zh: "文件太大或解压后太大（{what}）。请拆分后再试。",
    en: "The file is too large, or becomes too large when unpacked ({what}). Split it and try again.",
  },
};

/** What to do with a kind of file that is not read. */
const saveAs: Message = {
  zh: "请另存为 PDF、DOCX、XLSX 或 HTML 后再试。",
  en: "Save it as PDF, DOCX, XLSX or HTML and try again.",
};

/** Last part of a path or address. */
export function nameOf(source: ByteSource): string {
  const address = source.path ?? source.url?.split(/[?#]/)[0] ?? "";
  return address.split(/[\\/]/).at(-1) ?? "";
}

/** An error for people: which file, what is wrong with it, what they can do. */
export function unreadable(
  code: UnreadableCode,
  source: ByteSource,
  what: Message = { zh: "未知", en: "unknown" },
  step: Message = saveAs,
): ReportError {
  const name = nameOf(source);
  const { zh, en } = messages[code];
  return {
    code,
    message: {
      zh: (name === "" ? "" : `${name}：`) + zh.replace("{what}", what.zh).replace("{step}", step.zh),
      en: (name === "" ? "" : `${name}: `) + en.replace("{what}", what.en).replace("{step}", step.en),
    },
  };
}
