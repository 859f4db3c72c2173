import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { findPrograms } from "../bench/formats/programs.ts";

/** LibreOffice, where it is installed. */
export const { office } = findPrograms();

if (office === undefined)
  console.warn(
    "LibreOffice is not installed: the workbook is not opened. `apt-get install libreoffice-calc-nogui`",
  );

/** The fields of a CSV text; quotes are doubled inside quoted fields. */
export function fieldsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  for (let match = field.exec(csv); match !== null && match.index < csv.length; match = field.exec(csv)) {
    const [, quoted, bare = "", end] = match;
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end !== ",") rows.push([]);
  }
  return rows;
}

/** The same workbook without our values: whoever opens it must compute them. */
function withoutValues(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => {
    const isSheet = name.startsWith("xl/worksheets/");
    return [name, isSheet ? strToU8(strFromU8(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1")) : part];
  });
  return zipSync(Object.fromEntries(parts));
}

export interface Opened {
  /** Fields of each sheet of each workbook, by the workbook's and the sheet's name. */
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, readonly (readonly string[])[]>>;
  /** What the program complained about. */
  readonly complaints: string;
}

/** All sheets as CSV with raw values (-1: every sheet; `false` twice: neither quoted nor as shown). */
const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** Opens workbooks in the real program, which computes their formulas itself. */
export async function openAll(workbooks: Readonly<Record<string, Uint8Array>>): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), "gouji-office-"));
  try {
    mkdirSync(join(folder, "out"));
    const files = Object.entries(workbooks).map(([name, bytes]) => {
      const path = join(folder, `${name}.xlsx`);
      writeFileSync(path, withoutValues(bytes));
      return path;
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = ["--headless", "--convert-to", filter, "--outdir", join(folder, "out")];
    const { stderr } = await promisify(execFile)(office?.path ?? "soffice", [profile, ...options, ...files]);
    const sheets = new Map(Object.keys(workbooks).map((name) => [name, new Map<string, string[][]>()]));
    for (const file of readdirSync(join(folder, "out"))) {
      const [, name = "", sheet = ""] = /^([^-]+)-(.*)\.csv$/.exec(file) ?? [];
      sheets.get(name)?.set(sheet, fieldsOf(readFileSync(join(folder, "out", file), "utf8")));
    }
    // Java is for its databases; nothing here needs it.
    return { sheets, complaints: stderr.replace(/^.*javaldx.*$/gm, "").trim() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
