type Span = readonly [number, number];

/** `a〔b〕c` → the plain text `abc` and the marked spans, here `[1, 2]`. */
export function unmark(source: string): { text: string; spans: Span[] } {
  let text = "";
  const spans: Span[] = [];
  let open = -1;
  for (const char of source) {
    if (char === "〔") open = text.length;
    else if (char === "〕") spans.push([open, text.length]);
    else text += char;
  }
  return { text, spans };
}

/** Puts `〔 〕` around every span. */
export function mark(text: string, spans: readonly Span[]): string {
  return [...spans]
    .sort((a, b) => b[0] - a[0])
    .reduce((s, [from, to]) => `${s.slice(0, from)}〔${s.slice(from, to)}〕${s.slice(to)}`, text);
}
