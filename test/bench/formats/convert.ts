import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import puppeteer from "puppeteer-core";
import type { Case } from "../../corpus/case.ts";
import { lookFor } from "../../corpus/office/look.ts";
import { renderFlat } from "../../corpus/office/render-flat.ts";
import { marginsOf, renderPage } from "../../corpus/office/render-page.ts";
import { renderWorkbook } from "../../corpus/office/render-workbook.ts";
import type { ConversionCache } from "./cache.ts";
import type { Format, Program, Programs } from "./programs.ts";

/** Files that one run of the office program converts: starting it is dear, losing a long run too. */
const batch = 30;

interface Recipe {
  /** Extension of what the office program opens, and its name of the format it saves. */
  readonly from: string;
  readonly to: string;
}

const recipes: Readonly<Partial<Record<Format, Recipe>>> = {
  docx: { from: "fodt", to: "docx:MS Word 2007 XML" },
  doc: { from: "fodt", to: "doc:MS Word 97" },
  pdf: { from: "fodt", to: "pdf:writer_pdf_Export" },
  xls: { from: "xlsx", to: "xls:MS Excel 97" },
};

/** Lets the office program save some files in another format. */
async function save(
  sources: readonly (string | Uint8Array)[],
  { from, to }: Recipe,
  { path }: Program,
): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), "gouji-office-"));
  try {
    const files = sources.map((_, index) => join(folder, `${index}.${from}`));
    for (const [index, file] of files.entries()) writeFileSync(file, sources[index] ?? "");
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const out = join(folder, "out");
    await promisify(execFile)(path, [profile, "--headless", "--convert-to", to, "--outdir", out, ...files], {
      maxBuffer: 16 * 1024 * 1024,
    });
    const extension = to.split(":")[0];
    return files.map((_, index) => {
      const made = join(out, `${index}.${extension}`);
      if (!existsSync(made)) throw new Error(`${path} did not write ${to} of file ${index}`);
      return new Uint8Array(readFileSync(made));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function print(cases: readonly Case[], { path }: Program): Promise<Uint8Array[]> {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
  const browser = await puppeteer.launch({ executablePath: path, headless: true, args });
  try {
    const page = await browser.newPage();
    const files: Uint8Array[] = [];
    for (const { seed, draft } of cases) {
      const look = lookFor(seed);
      await page.setContent(renderPage(draft.disclosure, look));
      files.push(await page.pdf({ preferCSSPageSize: true, ...marginsOf(draft.disclosure, look) }));
    }
    return files;
  } finally {
    await browser.close();
  }
}

function sourceOf({ seed, draft }: Case, format: Format): string | Uint8Array {
  if (format === "pdf-browser")
    return `${renderPage(draft.disclosure, lookFor(seed))}${JSON.stringify(marginsOf(draft.disclosure, lookFor(seed)))}`;
  if (recipes[format]?.from === "fodt") return renderFlat(draft.disclosure, lookFor(seed));
  return renderWorkbook(draft.disclosure, seed);
}

/** The cases saved in another format, in their order; what was converted before comes from the cache. */
export async function convert(
  cases: readonly Case[],
  format: Format,
  { office, browser }: Programs,
  cache: ConversionCache,
): Promise<Uint8Array[]> {
  const program = format === "pdf-browser" ? browser : office;
  const recipe = recipes[format];
  const sources = cases.map((one) => sourceOf(one, format));
  if (format === "xlsx") return sources as Uint8Array[];
  if (program === undefined) throw new Error(`no program that writes ${format}`);
  const keys = sources.map((source) => cache.keyOf(source, `${format} ${program.version} ${recipe?.to}`));
  const missing = cases.flatMap((_, index) => (cache.get(keys[index] ?? "") === undefined ? [index] : []));
  for (let from = 0; from < missing.length; from += batch) {
    const some = missing.slice(from, from + batch);
    const made =
      recipe === undefined
        ? await print(
            some.map((index) => cases[index] as Case),
            program,
          )
        : await save(
            some.map((index) => sources[index] ?? ""),
            recipe,
            program,
          );
    for (const [at, index] of some.entries()) cache.put(keys[index] ?? "", made[at] ?? new Uint8Array());
  }
  return keys.map((key) => cache.get(key) ?? new Uint8Array());
}
