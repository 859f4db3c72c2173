const maxDepth = 512;
/** Elements that parse without closing tags; counting them would take a long list for a deep tree. */
const selfEnding = new Set(
  "p li td th tr tbody thead tfoot dt dd option br hr img input meta link base col colgroup area embed source track wbr param html head body".split(
    " ",
  ),
);

const slash = 0x2f;

/** End of the tag name at `start`: a letter, then letters and digits; `start` itself where none stands. */
function endOfName(html: string, start: number): number {
  let end = start;
  for (; ; end += 1) {
    const code = html.charCodeAt(end) | 0x20;
    const isLetter = code >= 0x61 && code <= 0x7a;
    const isDigit = end > start && html.charCodeAt(end) >= 0x30 && html.charCodeAt(end) <= 0x39;
    if (!isLetter && !isDigit) return end;
  }
}

/**
 * HTML whose elements nest deeper than browsers keep (512) without the tags beyond: parsing time grows with the square
 * of the depth. Text is kept. Ordinary pages come back unchanged.
 */
export function flattenDeepMarkup(html: string): string {
  let depth = 0;
  let from = 0;
  const parts: string[] = [];
  let next = html.indexOf("<");
  while (next !== -1) {
    const start = next;
    const opens = html.charCodeAt(start + 1) !== slash;
    const nameStart = opens ? start + 1 : start + 2;
    const nameEnd = endOfName(html, nameStart);
    next = html.indexOf("<", nameEnd);
    if (nameEnd === nameStart || selfEnding.has(html.slice(nameStart, nameEnd).toLowerCase())) continue;
    const tooDeep = depth > maxDepth || (opens && depth === maxDepth);
    depth = Math.max(0, depth + (opens ? 1 : -1));
    if (!tooDeep) continue;
    const end = html.indexOf(">", start);
    parts.push(html.slice(from, start));
    from = end === -1 ? html.length : end + 1;
    next = html.indexOf("<", from);
  }
  return parts.length === 0 ? html : parts.join("") + html.slice(from);
}
