/** Whether a UTF-16 code unit is a digit, ASCII or full-width. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** White space of any width, no-break and ideographic included. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0xfeff
  );
}

/** Full-width ASCII forms (！ to ～) as their narrow twins; length is kept, so offsets stay true. */
export function narrow(text: string): string {
  // By hand, because nearly every stage calls it on short strings, where a replacing callback costs most.
  let narrowed = "";
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0xff01 || code > 0xff5e) continue;
    narrowed += text.slice(from, at) + String.fromCharCode(code - 0xfee0);
    from = at + 1;
  }
  return from === 0 ? text : narrowed + text.slice(from);
}
