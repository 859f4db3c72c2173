import { beginsWithOrdinal } from "./ordinals.ts";

const closed = /[。；;！!？?：:…]["”’」』）)]*[\s\u3000]*$/;
const indented = /^(?:[\u00a0\u2002\u2003\u3000\t]| {2,})/;

/** Columns a line takes where wide characters take two. */
export function columnsOf(line: string): number {
  let columns = 0;
  for (let i = 0; i < line.length; i++) columns += line.charCodeAt(i) > 0x2000 ? 2 : 1;
  return columns;
}

/** Where lines are cut: a width and what it is counted in. */
export interface Wrap {
  readonly width: number;
  readonly measure: (line: string) => number;
}

const lengthOf = (line: string): number => line.length;

/** How lines are cut, when the text is evidently cut at a width (of columns, or of characters); undefined otherwise. */
export function wrapOf(lines: readonly string[]): Wrap | undefined {
  const filled = lines.map((line) => line.trimEnd()).filter((line) => line !== "" && !line.includes("\t"));
  if (filled.length < 4) return undefined;
  return wrapByMode(filled) ?? wrapBy(filled, columnsOf, [30, 160]) ?? wrapBy(filled, lengthOf, [24, 120]);
}

/** Among many short lines (cells, headings) the sentences may still all be cut after the same number of characters. */
function wrapByMode(filled: readonly string[]): Wrap | undefined {
  const open = filled.filter((line) => line.length >= 24 && !closed.test(line)).map(lengthOf);
  const counts = new Map<number, number>();
  for (const length of open) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width = 0, count = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  const longer = filled.filter((line) => line.length > width + 2).length;
  const isCut = count >= 4 && count >= open.length * 0.35 && longer <= filled.length * 0.04;
  return isCut ? { width, measure: lengthOf } : undefined;
}

function wrapBy(
  filled: readonly string[],
  measure: Wrap["measure"],
  [least, most]: readonly [number, number],
): Wrap | undefined {
  const widths = filled.map(measure).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.92)] ?? 0;
  const longer = widths.filter((size) => size > width * 1.15).length;
  if (width < least || width > most || longer > filled.length * 0.04) return undefined;
  const full = filled.filter((line) => measure(line) >= width * 0.88);
  const open = full.filter((line) => !closed.test(line));
  const many = full.length >= 3 && full.length >= filled.length * 0.2;
  return many && open.length >= full.length * 0.6 ? { width, measure } : undefined;
}

/** Whether the line at `index` goes on in the next one: cut at the width, or plainly cut inside a number or sentence. */
export function joinsNext(lines: readonly string[], index: number, wrap: Wrap | undefined): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (line === undefined || next === undefined) return false;
  if (line.trim() === "" || next.trim() === "" || line.includes("\t") || next.includes("\t")) return false;
  if (isCutInside(line, next)) return true;
  if (wrap === undefined || wrap.measure(line.trimEnd()) < wrap.width * 0.85) return false;
  if (indented.test(next)) return false;
  return !(beginsWithOrdinal(next) && closed.test(line));
}

/** `…支出总计1,533.3⏎1万元`, `年初预算为46.69⏎万元`, `…增加5⏎，增长`: no paragraph begins like that. */
function isCutInside(line: string, next: string): boolean {
  const end = line.trimEnd();
  if (columnsOf(end) < 24) return false;
  if (/^(?:[，。；、）％%”」]|[（(]其中)/.test(next)) return !closed.test(end);
  if (/[\u4e00-\u9fff）)\d元%％\s][，,、]$/.test(end))
    return !indented.test(next) && !beginsWithOrdinal(next);
  if (!/[\d０-９][.．,，]?$/.test(end)) return false;
  if (/^[.．][\d０-９]/.test(next)) return true;
  return (
    /^\s?(?:万元|亿元|千元|元|[%％]|个百分点)/.test(next) ||
    (/[.．][\d０-９]*$/.test(end.slice(-6)) && /^[\d０-９]{1,3}\s?(?:万元|亿元|元|[%％])/.test(next))
  );
}
