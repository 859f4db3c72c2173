import { printable } from "./text.ts";

/** Words of a page as text of an HTML document: no markup, no control characters. */
export function htmlText(value: string): string {
  return printable(value)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
