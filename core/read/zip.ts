import type { ReportError } from "../model/report.ts";
import { joinMembers } from "./archive/archive.ts";
import { type Member, readMembers } from "./archive/members.ts";
import { zipKind } from "./archive/zip-kind.ts";
import type { ReadOne, ReadOptions, ReadResult } from "./source/result.ts";
import { unreadable } from "./source/unreadable.ts";

/** Archives within archives are read this deep. */
const deepest = 2;

const unsupported = {
  ofd: { zh: "OFD 版式文件", en: "OFD file" },
  "open-document": { zh: "ODF 文档", en: "OpenDocument file" },
  presentation: { zh: "PowerPoint 演示文稿", en: "PowerPoint presentation" },
} as const;

const printOfd = {
  zh: "请用 OFD 阅读软件打开，导出或打印为 PDF 后再试；也可看发布页面有没有 PDF、Word 或 Excel 版。",
  en: "Open it in an OFD reader, export or print it as PDF and try again; or see whether the page also offers PDF, Word or Excel.",
};

/** Reads what comes as a ZIP file: a Word document, a workbook, or an archive of files as one disclosure. */
export async function readZip(
  bytes: Uint8Array,
  source: ReadOptions,
  readOne: ReadOne,
  depth = 0,
): Promise<ReadResult> {
  const kind = zipKind(bytes);
  switch (kind) {
    case "docx":
      return (await import("./docx.ts")).readDocx(bytes, source);
    case "workbook":
      return readWorkbookWithin(bytes, source);
    case "archive": {
      const members = await readArchive(bytes, source, readOne, depth);
      return "code" in members ? members : joinMembers(members, source);
    }
    case "damaged":
      return unreadable("damaged", source, { zh: "ZIP 压缩包", en: "ZIP archive" });
    default:
      return unreadable("unsupported", source, unsupported[kind], kind === "ofd" ? printOfd : undefined);
  }
}

/** The files of a ZIP archive, each with what came of reading it. */
export async function readArchive(
  bytes: Uint8Array,
  source: ReadOptions,
  readOne: ReadOne,
  depth = 0,
): Promise<readonly Member[] | ReportError> {
  return readMembers(bytes, source, async (content, member) => {
    const isZip = content[0] === 0x50 && content[1] === 0x4b;
    if (!isZip) return readOne(content, member);
    if (depth >= deepest && zipKind(content) === "archive")
      return unreadable("too-large", member, { zh: "压缩包层层嵌套", en: "archives nested too deeply" });
    return readZip(content, member, readOne, depth + 1);
  });
}

/** SheetJS unpacks without limits of its own, so the declared sizes are looked at first. */
async function readWorkbookWithin(bytes: Uint8Array, source: ReadOptions): Promise<ReadResult> {
  const { isWithinLimits } = await import("./archive/unpack.ts");
  const limits = isWithinLimits(bytes);
  if (limits !== true) return unreadable(limits, source, { zh: "Excel 工作簿", en: "Excel workbook" });
  return (await import("./workbook.ts")).readWorkbook(bytes, source);
}
