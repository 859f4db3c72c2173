import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { replaceRadicals } from "../../core/text/radicals.ts";

export interface PrintedPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Without white space. */
  readonly text: string;
}

/** The pages of a printed document. */
export async function pagesOf(bytes: Uint8Array): Promise<PrintedPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const text = items.map((item) => ("str" in item ? item.str : "")).join("");
    pages.push({ width, height, text: replaceRadicals(text).replace(/\s/g, "") });
  }
  await task.destroy();
  return pages;
}
