const marked =
  /^\s*(?:[-—–－~]\s*(\d{1,4})\s*[-—–－~]|第\s*(\d{1,4})\s*页(?:\s*[,，/／]?\s*共\s*\d{1,4}\s*页)?|(\d{1,4})\s*[/／]\s*\d{1,4}\s*页?)\s*$/;
const bare = /^\s*(\d{1,4})\s*$/;
const closed = /[。；;！!？?：:]["”’」）)]*\s*$/;

interface NumberLine {
  readonly index: number;
  readonly value: number;
}

function numberLines(lines: readonly string[], pattern: RegExp): NumberLine[] {
  return lines.flatMap((line, index) => {
    if (line.startsWith("\t")) return [];
    const match = pattern.exec(line);
    const value = match?.slice(1).find((group) => group !== undefined);
    return value === undefined ? [] : [{ index, value: Number(value) }];
  });
}

/** Whether numbers count pages: each larger than the one before, by one where they carry no mark of their own. */
function countPages(found: readonly NumberLine[], step: "one" | "any"): boolean {
  return found.slice(1).every(({ value }, i) => {
    const before = found[i]?.value ?? 0;
    return step === "one" ? value === before + 1 : value > before;
  });
}

/** Indexes of lines that only number pages. */
function pageLines(lines: readonly string[]): ReadonlySet<number> {
  const withMark = numberLines(lines, marked);
  const indexes = new Set<number>();
  if (withMark.length >= 2 && countPages(withMark, "any"))
    for (const { index } of withMark) indexes.add(index);
  const without = numberLines(lines, bare);
  const all = [...without, ...withMark].sort((a, b) => a.index - b.index);
  if (without.length > 0 && all.length >= 3 && countPages(all, "one"))
    for (const { index } of without) indexes.add(index);
  return indexes;
}

/** Lines without page numbers; where a page ended within a sentence, also without the blank lines around it. */
export function withoutPageNumbers(lines: readonly string[]): readonly string[] {
  const numbers = pageLines(lines);
  if (numbers.size === 0) return lines;
  const kept: string[] = [];
  let joining = false;
  lines.forEach((line, index) => {
    if (numbers.has(index)) {
      const last = kept.findLast((other) => other.trim() !== "");
      joining = last !== undefined && !closed.test(last) && !last.startsWith("\t");
      if (joining) while (kept.at(-1)?.trim() === "") kept.pop();
    } else if (!joining || line.trim() !== "") {
      kept.push(line);
      joining = false;
    }
  });
  return kept;
}
