import type { CheckOptions } from "../../core/check.ts";
import type { PageLink } from "../../core/model/link.ts";
import type { Report, ReportError } from "../../core/model/report.ts";
import type { AskEngine } from "./engine-port.ts";

/** One file or page source for the worker that reads files; its bytes go with the message. */
export interface FileRequest {
  /** What is wanted: a whole check, or only the links of a page's source. */
  readonly want: "report" | "links";
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly url?: string | undefined;
  /** A file's name. */
  readonly path?: string | undefined;
  /** What the server says the encoding is. */
  readonly charset?: string | undefined;
  readonly options?: CheckOptions;
}

export type FileAnswer =
  | { readonly report: Report }
  | { readonly title: string; readonly links: readonly PageLink[] }
  | { readonly error: ReportError };

/** Worker → page. */
export type FromFileWorker = AskEngine | { readonly type: "answer"; readonly answer: FileAnswer };
