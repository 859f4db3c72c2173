/** What XML 1.0 cannot hold becomes the replacement character; so do lone surrogates. */
function clean(words: string): string {
  return words.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
}

/** Words as the text of an element. */
export function content(words: string): string {
  return clean(words).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Words as the value of an attribute in double quotes. */
export function attribute(words: string): string {
  return content(words)
    .replaceAll('"', "&quot;")
    .replace(/[\t\n\r]/g, " ");
}
