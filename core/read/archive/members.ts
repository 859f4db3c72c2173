import type { ReportError } from "../../model/report.ts";
import type { ReadOne, ReadOptions, ReadResult } from "../source/result.ts";
import { unreadable } from "../source/unreadable.ts";
import { unpack } from "./unpack.ts";

/** A file of an archive, and what came of reading it. */
export interface Member {
  readonly name: string;
  readonly result: ReadResult;
}

/** Files that systems leave in archives. */
const litter = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i;
const mostMembers = 500;

/** A name in pieces: numbers, in digits or Chinese, and what stands between them. */
function piecesOf(name: string): (string | number)[] {
  return (name.match(/\d+|[一二三四五六七八九十]+|[^\d一二三四五六七八九十]+/g) ?? []).map((piece) => {
    if (/^\d/.test(piece)) return Number(piece);
    return /^[一二三四五六七八九十]/.test(piece) ? numberOf(piece) : piece;
  });
}

/** 十二 → 12; only what numbers files. */
function numberOf(chinese: string): number {
  const [tens, ones] = chinese.includes("十") ? chinese.split("十") : ["0", chinese];
  const digit = (text: string | undefined, otherwise: number) =>
    text === undefined || text === "" ? otherwise : "零一二三四五六七八九".indexOf(text.charAt(0));
  return (tens === "0" ? 0 : digit(tens, 1) * 10) + digit(ones, 0);
}

/** Natural order: 附件2 before 附件10, 表二 before 表十. */
export function compareNames(a: string, b: string): number {
  const [left, right] = [piecesOf(a), piecesOf(b)];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [x, y] = [left[i] ?? "", right[i] ?? ""];
    if (x === y) continue;
    if (typeof x === "number" && typeof y === "number") return x - y;
    return String(x) < String(y) ? -1 : 1;
  }
  return left.length - right.length;
}

/** Reads the files of a ZIP archive one by one, in the order of their names. `readMember` reads one of them. */
export async function readMembers(
  bytes: Uint8Array,
  source: ReadOptions,
  readMember: ReadOne,
): Promise<readonly Member[] | ReportError> {
  const files = unpack(bytes, (name) => !litter.test(name));
  if (typeof files === "string") return unreadable(files, source, { zh: "ZIP 压缩包", en: "ZIP archive" });
  const names = [...files.keys()].sort(compareNames);
  const members: Member[] = [];
  for (const name of names.slice(0, mostMembers)) {
    const content = files.get(name);
    if (content === undefined || content.length === 0) continue;
    members.push({ name, result: await readMember(content, { ...source, path: name, title: undefined }) });
  }
  return members;
}
