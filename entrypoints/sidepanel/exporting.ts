import type { ExportFormat } from "../../components/head/export-formats.ts";
import type { Paper, PaperOptions } from "../../core/export/paper.ts";
import { fileName, saveFile } from "../keeping/save-file.ts";

interface ExportedFile {
  readonly part: BlobPart;
  readonly type: string;
  readonly ending: string;
}

type Exporter = (paper: Paper, options: PaperOptions) => Promise<ExportedFile>;

/** How each file is made; what it is made with is loaded when it is asked for. */
const exporters: Readonly<Record<ExportFormat, Exporter>> = {
  xlsx: async (paper, options) => {
    const { xlsxOf } = await import("../../core/export/xlsx.ts");
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    return { part: xlsxOf(paper, options) as BlobPart, type, ending: ".xlsx" };
  },
  html: async (paper, options) => {
    const { htmlOf } = await import("../../core/export/html.ts");
    return { part: htmlOf(paper, options), type: "text/html;charset=utf-8", ending: ".html" };
  },
  csv: async (paper, options) => {
    const { csvHead, csvRows } = await import("../../core/export/csv.ts");
    const part = csvHead(options.language) + csvRows(paper, options);
    return { part, type: "text/csv;charset=utf-8", ending: ".csv" };
  },
  markdown: async (paper, options) => {
    const { markdownOf } = await import("../../core/export/markdown.ts");
    return { part: markdownOf(paper, options), type: "text/markdown;charset=utf-8", ending: ".md" };
  },
  text: async (paper, options) => {
    const { textOfPaper } = await import("../../core/export/text.ts");
    return { part: textOfPaper(paper, options), type: "text/plain;charset=utf-8", ending: ".txt" };
  },
  json: async (paper) => {
    const [{ writeExported }, { countedOf }] = await Promise.all([
      import("../../core/wire/exported.ts"),
      import("../../core/export/counted.ts"),
    ]);
    return { part: writeExported(countedOf(paper)), type: "application/json", ending: ".json" };
  },
};

/** Makes a file of the paper and hands it to the browser's downloads. */
export async function saveExport(format: ExportFormat, paper: Paper, options: PaperOptions): Promise<void> {
  const { part, type, ending } = await exporters[format](paper, options);
  const { entity, year } = paper.report.document;
  const known = [entity, year].filter((word) => word !== null).join(" ");
  saveFile([part], type, fileName(known === "" ? paper.report.source.title : known, ending));
}
