import type { Format } from "./options.ts";
import type { Timed } from "./review.ts";

export type Render = (report: Timed, language: "zh" | "en") => string | Uint8Array;

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

/** The renderer of a format; exporters are loaded only when they are asked for. */
export async function rendererOf(format: Format, alone: boolean): Promise<Render> {
  switch (format) {
    case "json":
      return (report) => JSON.stringify(report, null, 2) + (alone ? "\n" : "");
    case "ndjson":
      return (report) => `${JSON.stringify(report)}\n`;
    case "text": {
      const { textOfReport } = await import("../core/export/text.ts");
      return textOfReport;
    }
    default:
      throw new Error(`no exporter for ${format}`);
  }
}

/** The frame of a format for several documents in one file. */
export async function frameOf(format: Format, _language: "zh" | "en"): Promise<Frame> {
  switch (format) {
    case "json":
      return { head: "[\n", between: ",\n", foot: "\n]\n" };
    case "text":
      return { head: "", between: "\n", foot: "" };
    default:
      return { head: "", between: "", foot: "" };
  }
}
