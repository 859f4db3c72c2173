import { narrow } from "./characters.ts";
import { type Digits, isLineStart } from "./number-digits.ts";
import type { NumberKind } from "./number-token.ts";

const unitStarts: ReadonlySet<string> = new Set("万亿千百元%个");

/** A letter or an underscore. */
function isWordCharacter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f;
}

/** Years, dates, codes and ordinals: told by what stands around the digits. */
export function kindByNeighbours(text: string, digits: Digits, from: number): NumberKind | undefined {
  const { start, end, printed } = digits;
  const before = start > from ? text.charCodeAt(start - 1) : 0;
  const rest = narrow(text.slice(end, end + 6)).trimStart();
  const restIsUnit = unitStarts.has(rest.charAt(0)) && /^(?:[万亿千百元%]|个?百分点)/.test(rest);
  if (isWordCharacter(before) && !restIsUnit) return "code";
  if (printed.includes(".")) return undefined;
  const calendar = calendarKind(printed, rest);
  if (calendar !== undefined) return calendar;
  if (isOrdinal(text, digits, from, rest)) return "ordinal";
  return isCode(text, digits, rest, restIsUnit) ? "code" : undefined;
}

const calendarStarts: ReadonlySet<string> = new Set("年月日号时:-—–~至预决");

function calendarKind(printed: string, rest: string): NumberKind | undefined {
  if (!calendarStarts.has(rest.charAt(0))) return undefined;
  if (/^(?:19|20)\d\d$/.test(printed) && /^(?:年|预算|决算|[-—–~～至]\s?(?:19|20)\d\d)/.test(rest))
    return "year";
  if (printed.length > 2) return undefined;
  if (/^[月日号](?!\s?[用房])/.test(rest)) return "date";
  return /^(?:年(?!度?均)|时(?!间)|[:：]\d\d)/.test(rest) ? "date" : undefined;
}

const listMarks: ReadonlySet<string> = new Set(".．、)）");
const ordinalLeads: ReadonlySet<string> = new Set("第表图片件开标号o.№");

function isOrdinal(text: string, { start, end }: Digits, from: number, rest: string): boolean {
  const before = text.slice(Math.max(from, start - 4), start).trimEnd();
  if (
    ordinalLeads.has(before.charAt(before.length - 1)) &&
    /(?:第|表|图|图片|附件|附表|公开|目标|指标|序号|编号|No\.?|№)$/.test(before) &&
    !/^(?:万|亿|元|%)/.test(rest)
  )
    return true;
  if (end - start > 3 || !listMarks.has(rest.charAt(0))) return false;
  if (isLineStart(text, start, from)) return true;
  if (
    end - start <= 2 &&
    /[。：:；;\s]$/.test(text.slice(Math.max(0, start - 1), start)) &&
    /^[.．、]\s?[\u4e00-\u9fff]/.test(rest)
  )
    return true;
  const opened = /[（(]$/.test(before) && /^[)）]/.test(rest) && end - start <= 2;
  return opened && isLineStart(text, start - 1, from);
}

function isCode(text: string, digits: Digits, rest: string, restIsUnit: boolean): boolean {
  const { start, end, printed } = digits;
  if (printed.length >= 11 && !restIsUnit) return true;
  if (printed.startsWith("0") && printed.length > 1) return true;
  const enclosed =
    "（(〔[【《".includes(text.charAt(start - 1)) &&
    /[（(〔[【《]$/.test(text.slice(Math.max(0, start - 1), start)) &&
    /^(?:[类款项])?[)）〕\]】]/.test(rest);
  if (enclosed && !restIsUnit && end - start >= 2) return true;
  // 「20103-政府办公厅（室）及相关机构事务」: three digits of a class, and two for each level below it.
  if (/^[2-5]\d\d(?:\d\d){0,2}$/.test(printed) && /^[—–-]{1,2}[\u4e00-\u9fff]/.test(rest)) return true;
  return /^(?:号|[—–-]\d{3,})/.test(rest);
}
