import { type ByteSource, nameOf } from "./unreadable.ts";

const extension = /\.(?:pdf|docx?|docm|wps|xlsx?|xlsm|et|zip|txt|md|html?)$/i;

/**
 * The title of a file: what the caller says, else its name, else the title its author left in it. Names first: the
 * title inside is often that of the file it was copied from.
 */
export function sourceTitle(source: ByteSource, embedded = ""): string {
  if (source.title !== undefined && source.title !== "") return source.title;
  const name = nameOf(source).replace(extension, "");
  const spoken = (text: string) => (text.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= 4;
  const inside = embedded.trim().replace(extension, "");
  return !spoken(name) && spoken(inside) ? inside : name;
}
