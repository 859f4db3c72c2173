const maxDepth = 512;
/** Elements that parse without closing tags; counting them would take a long list for a deep tree. */
const selfEnding = new Set(
  "p li td th tr tbody thead tfoot dt dd option br hr img input meta link base col colgroup area embed source track wbr param html head body".split(
    " ",
  ),
);

/**
 * HTML whose elements nest deeper than browsers keep (512) without the tags beyond: parsing time grows with the square
 * of the depth. Text is kept. Ordinary pages come back unchanged.
 */
export function flattenDeepMarkup(html: string): string {
  const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)/g;
  let depth = 0;
  let from = 0;
  const parts: string[] = [];
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    if (selfEnding.has((match[2] ?? "").toLowerCase())) continue;
    const opens = match[1] === "";
    const tooDeep = depth > maxDepth || (opens && depth === maxDepth);
    depth = Math.max(0, depth + (opens ? 1 : -1));
    if (!tooDeep) continue;
    const end = html.indexOf(">", match.index);
    parts.push(html.slice(from, match.index));
    from = end === -1 ? html.length : end + 1;
    tag.lastIndex = from;
  }
  return parts.length === 0 ? html : parts.join("") + html.slice(from);
}
