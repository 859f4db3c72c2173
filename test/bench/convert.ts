import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import puppeteer from "puppeteer-core";
import type { Case } from "../corpus/case.ts";
import { renderOffice } from "../corpus/render-office.ts";
import { renderWorkbook } from "../corpus/render-workbook.ts";

/** Formats that the invented corpus is turned into, each by a real program or library. */
export const formats = ["docx", "doc", "pdf", "pdf-browser", "xlsx", "xls"] as const;

export type Format = (typeof formats)[number];

export interface Programs {
  readonly office: string | undefined;
  readonly browser: string | undefined;
}

function which(...names: readonly string[]): string | undefined {
  for (const name of names) {
    try {
      return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
    } catch {
      // Not installed under this name: the next one may be.
    }
  }
  return undefined;
}

/** The programs of this machine. */
export function findPrograms(): Programs {
  return {
    office: which("soffice", "libreoffice"),
    browser: which("chromium", "google-chrome", "microsoft-edge"),
  };
}

/** Whether a format needs a program that is not there. */
export function lacks(format: Format, { office, browser }: Programs): boolean {
  if (format === "xlsx" || format === "xls") return false;
  return format === "pdf-browser" ? browser === undefined : office === undefined;
}

const filters: Readonly<Partial<Record<Format, string>>> = {
  docx: "docx:MS Word 2007 XML",
  doc: "doc:MS Word 97",
  pdf: "pdf:writer_pdf_Export",
};

/** Writes the cases as pages of an office program and lets it save them; many at once, starting it is dear. */
async function byOffice(
  cases: readonly Case[],
  format: Format,
  office: string,
  folder: string,
): Promise<Uint8Array[]> {
  const sources = cases.map((one, index) => {
    const path = join(folder, `${index}.html`);
    writeFileSync(path, renderOffice(one.draft.disclosure));
    return path;
  });
  await promisify(execFile)(
    office,
    [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--infilter=HTML (StarWriter)",
      "--convert-to",
      filters[format] ?? format,
      "--outdir",
      join(folder, "out"),
      ...sources,
    ],
    { maxBuffer: 16 * 1024 * 1024 },
  );
  return cases.map((_, index) => new Uint8Array(readFileSync(join(folder, "out", `${index}.${format}`))));
}

async function byBrowser(cases: readonly Case[], executablePath: string): Promise<Uint8Array[]> {
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage();
    const files: Uint8Array[] = [];
    for (const one of cases) {
      await page.setContent(renderOffice(one.draft.disclosure));
      files.push(await page.pdf({ format: "A4" }));
    }
    return files;
  } finally {
    await browser.close();
  }
}

/** The cases in another format, in their order; undefined where a case has nothing for it (no tables). */
export async function convert(
  cases: readonly Case[],
  format: Format,
  programs: Programs,
  folder: string,
): Promise<(Uint8Array | undefined)[]> {
  if (format === "xlsx" || format === "xls")
    return cases.map((one) => renderWorkbook(one.draft.disclosure, format === "xls" ? "biff8" : "xlsx"));
  if (format === "pdf-browser") return await byBrowser(cases, programs.browser ?? "");
  mkdirSync(folder, { recursive: true });
  return await byOffice(cases, format, programs.office ?? "", folder);
}
