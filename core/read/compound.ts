import type { CFB$Container } from "cfb";
import * as cfb from "cfb";
import type { ReportError } from "../model/report.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { type ByteSource, unreadable } from "./source/unreadable.ts";

/** Opens a compound file; undefined when it is damaged (the library throws plain errors). */
function open(bytes: Uint8Array): CFB$Container | undefined {
  try {
    return cfb.read(bytes, { type: "array" });
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** Reads what comes as a compound file (MS-CFB): old Word documents and workbooks, and encrypted new ones. */
export async function readCompound(bytes: Uint8Array, source: ByteSource): Promise<Snapshot | ReportError> {
  const container = open(bytes);
  if (container === undefined)
    return unreadable("damaged", source, { zh: "旧版 Office 文件", en: "old Office file" });
  if (cfb.find(container, "EncryptedPackage") !== null)
    return unreadable("encrypted", source, { zh: "加密的 Office 文件", en: "encrypted Office file" });
  if (cfb.find(container, "Workbook") !== null || cfb.find(container, "Book") !== null)
    return (await import("./workbook.ts")).readWorkbook(bytes, source);
  if (cfb.find(container, "WordDocument") !== null)
    return (await import("./doc.ts")).readDoc(container, source);
  return unreadable(
    "unsupported",
    source,
    { zh: "旧版演示文稿或 WPS 专有格式", en: "old presentation, or a format of WPS alone" },
    {
      zh: "请用 WPS 或 Office 打开，另存为 PDF、DOCX 或 XLSX 后再试。",
      en: "Open it in WPS or Office, save it as PDF, DOCX or XLSX and try again.",
    },
  );
}
