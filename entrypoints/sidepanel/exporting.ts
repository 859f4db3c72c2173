import type { ExportFormat } from "../../components/head/export-formats.ts";
import type { Language } from "../../components/words/wording.ts";
import type { Report } from "../../core/model/report.ts";
import { fileName, saveFile } from "../keeping/save-file.ts";

export interface ExportSubject {
  readonly report: Report;
  readonly language: Language;
}

interface ExportedFile {
  readonly part: BlobPart;
  readonly type: string;
  readonly ending: string;
}

/** How each file is made; what it is made with is loaded when it is asked for. */
const exporters: Readonly<Record<ExportFormat, (subject: ExportSubject) => Promise<ExportedFile>>> = {
  text: async ({ report, language }) => {
    const { textOfReport } = await import("../../core/export/text.ts");
    return { part: textOfReport(report, language), type: "text/plain;charset=utf-8", ending: ".txt" };
  },
  json: async ({ report }) => ({
    part: `${JSON.stringify(report, null, 2)}\n`,
    type: "application/json",
    ending: ".json",
  }),
};

/** Makes a file of the report and hands it to the browser's downloads. */
export async function saveExport(format: ExportFormat, subject: ExportSubject): Promise<void> {
  const { part, type, ending } = await exporters[format](subject);
  const { entity, year } = subject.report.document;
  const known = [entity, year].filter((word) => word !== null).join(" ");
  saveFile([part], type, fileName(known === "" ? subject.report.source.title : known, ending));
}
