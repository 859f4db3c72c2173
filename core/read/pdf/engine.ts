/**
 * The parts of pdf.js that the reader uses, named here because its own types need those of a browser. The legacy build
 * runs in Node and in extension pages alike.
 */
export interface PdfEngine {
  getDocument(parameters: object): { readonly promise: Promise<PdfFile>; destroy(): Promise<void> };
  readonly OPS: Readonly<Record<string, number>>;
  /** The same for the same port. */
  readonly PDFWorker: { create(options: { readonly port: unknown }): unknown };
}

export interface PdfFile {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info?: { readonly Title?: unknown } }>;
}

export interface PdfPage {
  getViewport(options: { scale: number }): PdfViewport;
  getTextContent(options: object): Promise<PdfTextContent>;
  getOperatorList(): Promise<PdfOperators>;
  readonly commonObjs: { has(name: string): boolean; get(name: string): { readonly name?: string } | null };
  cleanup(): void;
}

export interface PdfViewport {
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

export interface PdfTextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

export interface PdfTextContent {
  readonly items: readonly (PdfTextItem | { readonly type: string })[];
}

export interface PdfOperators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Where the files beside pdf.js are: its character maps and fonts, and its worker. Paths in Node, addresses in a browser. */
export interface PdfResources {
  readonly cMapUrl?: string | undefined;
  readonly standardFontDataUrl?: string | undefined;
  /** A port to pdf.js' own worker script, for a reader that itself runs in a worker; asked for when a PDF comes. */
  readonly workerPort?: (() => unknown) | undefined;
}

interface Globals {
  DOMMatrix?: unknown;
  Path2D?: unknown;
}

/** Loads pdf.js. It warns of drawing classes that Node lacks; reading text needs none, so stand-ins quieten it. */
export async function loadEngine(): Promise<PdfEngine> {
  const globals = globalThis as Globals;
  const missing = (["DOMMatrix", "Path2D"] as const).filter((name) => globals[name] === undefined);
  for (const name of missing) globals[name] = class {};
  const engine = (await import("pdfjs-dist/legacy/build/pdf.mjs")) as unknown as PdfEngine;
  for (const name of missing) delete globals[name];
  return engine;
}

/** The folder of the pdf.js package in Node; undefined in a browser, where the caller names the files. */
export function packagedResources(): PdfResources {
  const { resolve } = import.meta as unknown as { resolve?: (name: string) => string };
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  if (resolve === undefined || process?.versions?.node === undefined) return {};
  const folder = resolve("pdfjs-dist/package.json").replace(/package\.json$/, "");
  if (!folder.startsWith("file:")) return {};
  const path = decodeURIComponent(folder.replace(/^file:\/\/(?:\/(?=[A-Za-z]:))?/, ""));
  return { cMapUrl: `${path}cmaps/`, standardFontDataUrl: `${path}standard_fonts/` };
}
