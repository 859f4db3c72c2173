/** Names under which portals keep the body as a JSON string in a script (Guangdong gkmlpt: `_CONFIG.DETAIL.content`). */
const field = /["']?(?:content|articleContent|htmlContent|detailContent)["']?\s*:\s*"/g;

/** The longest HTML body kept as a string in a script of the page; undefined when there is none. */
export function embeddedBody(html: string): string | undefined {
  let best: string | undefined;
  for (const match of html.matchAll(field)) {
    const start = match.index + match[0].length - 1;
    const end = stringEnd(html, start);
    if (end === undefined || end - start < 200) continue;
    const body = parseString(html.slice(start, end));
    if (body !== undefined && /<[a-z]/i.test(body) && body.length > (best?.length ?? 0)) best = body;
  }
  return best;
}

/** End of the string literal that opens at `start`. */
function stringEnd(text: string, start: number): number | undefined {
  for (let i = start + 1; i < text.length; i++) {
    const character = text.charCodeAt(i);
    if (character === 0x5c) i++;
    else if (character === 0x22) return i + 1;
    else if (character === 0x0a) return undefined;
  }
  return undefined;
}

function parseString(literal: string): string | undefined {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === "string" ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
