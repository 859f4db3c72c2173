import { captionOpeners } from "../lexicon/headings.ts";
import type { Line } from "./lines.ts";

/** A caption, its unit and its office stand in at most so many lines above the table. */
const mostLines = 5;
const longestCaption = 60;

/** Indexes of the lines that name a table or give its unit, office or year. */
export function findCaptions(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  lines.forEach((line, index) => {
    if (!line.beforeTable) return;
    for (let at = index; at > index - mostLines && at >= 0; at -= 1) {
      const above = lines[at];
      if (above === undefined || (above.beforeTable && at !== index) || !isCaption(text, above)) break;
      found.add(at);
    }
  });
  return found;
}

function isCaption(text: string, line: Line): boolean {
  const words = text.slice(...line.range);
  if (words.length > longestCaption || /[。；]/.test(words)) return false;
  if (line.ordinal !== undefined && line.ordinal.style !== "table") return false;
  if (captionOpeners.some((opener) => words.startsWith(opener)) && /[:：]|公开\d/.test(words)) return true;
  return (
    /表([（(][^（()）]{0,24}[）)])?$/.test(words) ||
    /^[（(] ?(?:19|20)\d\d ?年?度?[）)]$/.test(words) ||
    /^单位|元[）)]?$/.test(words)
  );
}
