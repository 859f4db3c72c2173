import { execFileSync } from "node:child_process";

/** Formats that the invented corpus is turned into, each by a real program or library. */
export const formats = ["docx", "doc", "pdf", "pdf-browser", "xlsx", "xls"] as const;

export type Format = (typeof formats)[number];

/** Whether a format holds only the tables of a disclosure, and perhaps its text in a sheet. */
export function isWorkbook(format: Format): boolean {
  return format === "xlsx" || format === "xls";
}

export interface Program {
  readonly path: string;
  /** What it says it is: another version may print another file. */
  readonly version: string;
}

export interface Programs {
  readonly office: Program | undefined;
  readonly browser: Program | undefined;
}

function find(...names: readonly string[]): Program | undefined {
  for (const name of names) {
    try {
      const path = execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
      const version = execFileSync(path, ["--version"], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      });
      return { path, version: version.trim() };
    } catch {
      // Not installed under this name: the next one may be.
    }
  }
  return undefined;
}

/** The programs of this machine. */
export function findPrograms(): Programs {
  return {
    office: find("soffice", "libreoffice"),
    browser: find("chromium", "google-chrome", "microsoft-edge"),
  };
}

/** The name of the program that a format needs and this machine lacks. */
export function lacking(format: Format, { office, browser }: Programs): string | undefined {
  if (format === "xlsx") return undefined;
  if (format === "pdf-browser") return browser === undefined ? "chromium" : undefined;
  return office === undefined ? "soffice (LibreOffice)" : undefined;
}
