import { SSF } from "@e965/xlsx";

/** A cell as SheetJS gives it. */
export interface SourceCell {
  readonly t?: string;
  readonly v?: unknown;
  /** Its text as SheetJS would show it. */
  readonly w?: string;
  readonly f?: string;
  /** Its number format. */
  readonly z?: unknown;
}

/** What a date of the system's own format looks like in Chinese Excel. */
const systemDate = 'yyyy"年"m"月"d"日"';

/**
 * A number format in the words that SheetJS knows: `!` makes the next character literal in Chinese Excel (`0!.0,` shows
 * 元 as 万元), General has a Chinese name, and languages change nothing that is printed of a number.
 */
export function knownFormat(format: string): string {
  if (/\[\$-F800\]/i.test(format)) return systemDate;
  const parts = format.match(/"[^"]*"|\\.|[^"\\]+|["\\]/g) ?? [];
  return parts
    .map((part) => {
      if (/^["\\]/.test(part)) return part;
      return part
        .replace(/!(.)/g, "\\$1")
        .replace(/G\/通用格式/g, "General")
        .replace(/\[DBNum\d\]|\[\$-[\dA-F]+\]/gi, "");
    })
    .join("");
}

/** `0!.0,`, `#,##0\.00,,"万元"`: a point written between the digits of a number that was divided by thousands. */
const writtenPoint = /^([#0,]*0)(?:!\.|\\\.|"\.")(0+)(,*)((?:"[^"]*"|[_*].|[^"0#?.,;])*)(?:;|$)/;

/** A number in such a format; undefined for other formats, of which SheetJS knows more. */
function withWrittenPoint(format: string, value: number): string | undefined {
  const [, whole, decimals, thousands, after] = writtenPoint.exec(format) ?? [];
  if (whole === undefined || decimals === undefined) return undefined;
  // The file keeps a double: rounding it for print is all that happens to it.
  const digits = Math.round(Math.abs(value) / 1000 ** (thousands?.length ?? 0)).toFixed(0);
  const padded = digits.padStart(decimals.length + 1, "0");
  const point = padded.length - decimals.length;
  const left = padded.slice(0, point);
  const grouped = whole.includes(",") ? left.replace(/\B(?=(?:\d{3})+$)/g, ",") : left;
  const sign = value < 0 && /[1-9]/.test(padded) ? "-" : "";
  const words = (after ?? "").replace(/[_*]./g, "").replace(/"/g, "");
  return `${sign}${grouped}.${padded.slice(point)}${words}`;
}

const formats = new Map<string, string | undefined>();

/** The known form of a format where it differs from the given one; undefined where SheetJS may be trusted. */
function otherFormat(format: string): string | undefined {
  if (!formats.has(format)) {
    if (formats.size > 1000) formats.clear();
    const known = knownFormat(format);
    formats.set(format, known === format ? undefined : known);
  }
  return formats.get(format);
}

/** A negative number whose format prints no minus: brackets, or a section with a condition. */
function withSign(shown: string, value: number): string {
  const plain = shown.trim();
  if (value >= 0 || !/[1-9]/.test(plain) || /[-−(（]/.test(plain.charAt(0))) {
    const inBrackets = value < 0 ? /^[(（]([^()（）]*\d[^()（）]*)[)）]$/.exec(plain) : null;
    return inBrackets === null ? shown : `-${inBrackets[1]}`;
  }
  return plain.includes("-") ? shown : `-${plain}`;
}

function shownNumber(cell: SourceCell, value: number): string {
  const written = typeof cell.z === "string" ? withWrittenPoint(cell.z, value) : undefined;
  if (written !== undefined) return written;
  const format = typeof cell.z === "string" ? otherFormat(cell.z) : undefined;
  if (format === undefined) return withSign(cell.w ?? String(value), value);
  try {
    return withSign(SSF.format(format, value), value);
  } catch {
    // A format that SheetJS does not know: the number itself is better than nothing.
    return cell.w ?? String(value);
  }
}

/** The text of a cell as its number format shows it; fill and padding of formats aside. */
export function shownText(cell: SourceCell | undefined): string {
  if (cell === undefined || cell.t === "z") return "";
  const { v, w } = cell;
  const shown =
    cell.t === "n" && typeof v === "number"
      ? shownNumber(cell, v)
      : (w ?? (v === undefined || v === null ? "" : String(v)));
  return shown
    .replace(/\r\n?/g, "\n")
    .trimEnd()
    .replace(/^[ \t\n]+/, "");
}
