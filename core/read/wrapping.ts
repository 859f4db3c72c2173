import { beginsWithOrdinal } from "./ordinals.ts";

const closed = /[。；;！!？?：:…]["”’」』）)]*[\s\u3000]*$/;
const indented = /^(?:[\u00a0\u2002\u2003\u3000\t]| {2,})/;

/** Columns a line takes where wide characters take two. */
export function columnsOf(line: string): number {
  let columns = 0;
  for (let i = 0; i < line.length; i++) columns += line.charCodeAt(i) > 0x2000 ? 2 : 1;
  return columns;
}

/** Width at which lines are cut, when the text is evidently cut at a width; undefined otherwise. */
export function wrapWidth(lines: readonly string[]): number | undefined {
  const filled = lines.map((line) => line.trimEnd()).filter((line) => line !== "");
  if (filled.length < 4) return undefined;
  const widths = filled.map(columnsOf).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.92)] ?? 0;
  const longer = widths.filter((columns) => columns > width * 1.15).length;
  if (width < 30 || width > 160 || longer > filled.length * 0.04) return undefined;
  const full = filled.filter((line) => columnsOf(line) >= width * 0.88);
  const open = full.filter((line) => !closed.test(line));
  const many = full.length >= 3 && full.length >= filled.length * 0.3;
  return many && open.length >= full.length * 0.6 ? width : undefined;
}

/** Whether the line at `index` of wrapped lines goes on in the next one. */
export function joinsNext(lines: readonly string[], index: number, width: number): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (line === undefined || next === undefined) return false;
  if (line.trim() === "" || next.trim() === "") return false;
  if (columnsOf(line.trimEnd()) < width * 0.85) return false;
  if (indented.test(next)) return false;
  return !(beginsWithOrdinal(next) && closed.test(line));
}
