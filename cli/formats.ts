import type { Paper, PaperOptions } from "../core/export/paper.ts";
import { rules } from "../core/rules/index.ts";
import type { Format } from "./options.ts";
import type { Rendered } from "./rendered.ts";

export type Render = (rendered: Rendered) => string | Uint8Array;

/** How documents of one format are joined: what stands before, between and after them. */
export interface Frame {
  readonly head: string;
  readonly between: string;
  readonly foot: string;
}

/** File name ending of each format. */
export const extensionOf: Readonly<Record<Format, string>> = {
  text: "txt",
  json: "json",
  ndjson: "ndjson",
  md: "md",
  csv: "csv",
  html: "html",
  xlsx: "xlsx",
};

const bases = Object.fromEntries(rules.map(({ id, basis }) => [id, basis]));

function paperOf({ report, tables }: Rendered): Paper {
  return tables === undefined ? { report, bases } : { report, bases, tables };
}

/** Whether the documents of a format are joined only when all are known. */
export function isCollected(format: Format): boolean {
  return format === "xlsx";
}

/** The renderer of a format; exporters are loaded only when they are asked for. */
export async function rendererOf(format: Format, alone: boolean, options: PaperOptions): Promise<Render> {
  switch (format) {
    case "json":
      return ({ report }) => JSON.stringify(report, null, 2) + (alone ? "\n" : "");
    case "ndjson":
      return ({ report }) => `${JSON.stringify(report)}\n`;
    case "text": {
      const { textOfReport } = await import("../core/export/text.ts");
      return ({ report }) => textOfReport(report, options.language);
    }
    case "md": {
      const { markdownOf } = await import("../core/export/markdown.ts");
      return (rendered) => markdownOf(paperOf(rendered), options);
    }
    case "csv": {
      const { csvHead, csvRows } = await import("../core/export/csv.ts");
      const head = alone ? csvHead(options.language) : "";
      return (rendered) => head + csvRows(paperOf(rendered), options);
    }
    case "html": {
      const { htmlArticle, htmlOf } = await import("../core/export/html.ts");
      return (rendered) => (alone ? htmlOf : htmlArticle)(paperOf(rendered), options);
    }
    case "xlsx": {
      if (!alone) return (rendered) => JSON.stringify(rendered);
      const { xlsxOf } = await import("../core/export/xlsx.ts");
      return (rendered) => xlsxOf(paperOf(rendered), options);
    }
  }
}

/** Joins collected documents into one file. */
export async function joined(pieces: readonly string[], options: PaperOptions): Promise<Uint8Array> {
  const { xlsxOfAll } = await import("../core/export/xlsx.ts");
  return xlsxOfAll(
    pieces.map((piece) => paperOf(JSON.parse(piece))),
    options,
  );
}

/** The frame of a format for several documents in one file. */
export async function frameOf(format: Format, { language }: PaperOptions): Promise<Frame> {
  switch (format) {
    case "json":
      return { head: "[\n", between: ",\n", foot: "\n]\n" };
    case "text":
    case "md":
      return { head: "", between: "\n", foot: "" };
    case "csv": {
      const { csvHead } = await import("../core/export/csv.ts");
      return { head: csvHead(language), between: "", foot: "" };
    }
    case "html": {
      const { htmlFoot, htmlHead } = await import("../core/export/html.ts");
      const title = language === "zh" ? "公开资料核对工作底稿" : "Working papers";
      return { head: htmlHead(title, language), between: "", foot: htmlFoot };
    }
    default:
      return { head: "", between: "", foot: "" };
  }
}
