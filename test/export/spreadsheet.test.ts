import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { xlsxOf } from "../../core/export/xlsx.ts";
import { chinese, samplePaper } from "./papers.ts";

function findOffice(): string | undefined {
  try {
    return execFileSync("sh", ["-c", "command -v soffice"], { encoding: "utf8" }).trim();
  } catch {
    // No spreadsheet program on this machine.
    return undefined;
  }
}

const office = findOffice();
const calculation = "xl/worksheets/sheet3.xml";

/** Values of the formulas of the calculation sheet, in order, as the file carries them. */
function cachedValues(bytes: Uint8Array): { address: string; value: string }[] {
  const xml = strFromU8(unzipSync(bytes)[calculation] ?? new Uint8Array());
  return [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f>[^<]*<\/f><v>([^<]*)<\/v>/g)].map(
    ([, address = "", value = ""]) => ({ address, value }),
  );
}

/** The same workbook without our values: the program must compute them itself. */
function withoutValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[calculation] ?? new Uint8Array()).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1");
  return zipSync({ ...parts, [calculation]: strToU8(xml) });
}

test.skipIf(office === undefined)(
  "a real spreadsheet program opens the workbook and computes the same values",
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "gouji-xlsx-"));
    try {
      const bytes = xlsxOf(samplePaper, chinese);
      writeFileSync(join(folder, "paper.xlsx"), withoutValues(bytes));
      const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,3";
      await promisify(execFile)(office ?? "", [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        filter,
        "--outdir",
        folder,
        join(folder, "paper.xlsx"),
      ]);
      const rows = readFileSync(join(folder, "paper-计算.csv"), "utf8").trimEnd().split("\n");
      const cached = cachedValues(bytes);
      expect(cached.length).toBeGreaterThan(20);
      for (const { address, value } of cached) {
        const row = rows[Number(address.replace(/\D/g, "")) - 1] ?? "";
        const shown =
          row
            .match(/(?:"(?:[^"]|"")*"|[^,]*)(?:,|$)/g)?.[4]
            ?.replace(/,$/, "")
            .replaceAll('"', "") ?? "";
        if (/^-?[\d.]+$/.test(value)) expect(Number(shown), address).toBeCloseTo(Number(value), 8);
        else expect(shown, address).toBe(value);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
