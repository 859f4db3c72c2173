import type { Attachment } from "../../model/snapshot.ts";
import { attributeOf, type PageNode, plainText } from "./node.ts";

interface ResolvedUrl {
  readonly href: string;
  readonly protocol: string;
}

/** `URL` of browsers and of Node; the core has no types of either. */
const { URL: UrlParser } = globalThis as unknown as {
  readonly URL: { parse?(url: string, base?: string): ResolvedUrl | null } & (new (
    url: string,
    base?: string,
  ) => ResolvedUrl);
};

const fileName = /\.(?:pdf|docx?|xlsx?|wps|et|ofd|zip|rar|7z|csv)\b/i;
const download = /download|downfile|attach|fileid|fujian|getfile|\/files?\//i;

/** Absolute http(s) address; undefined for scripts, mail, broken addresses. Relative ones stay without a base. */
export function resolveUrl(href: string, base: string | undefined): string | undefined {
  const trimmed = href.trim();
  if (trimmed === "" || trimmed.length > 4000 || /^(?:javascript|mailto|tel|data|blob|about):/i.test(trimmed))
    return undefined;
  try {
    const url = new UrlParser(trimmed, base);
    return url.protocol === "http:" || url.protocol === "https:" || url.protocol === "file:"
      ? url.href
      : undefined;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return base === undefined ? trimmed : undefined;
  }
}

/** The file a link leads to: by its address, or by its words when the address is a download script. */
export function attachmentOf(link: PageNode, base: string | undefined): Attachment | undefined {
  const href = attributeOf(link, "href") || attributeOf(link, "src") || attributeOf(link, "data");
  if (href === "" || href.startsWith("#")) return undefined;
  const text = (plainText(link, 400).trim() || attributeOf(link, "title")).replace(/\s+/g, " ");
  const path = href.split(/[?#]/)[0] ?? "";
  const isFile = fileName.test(path) || (fileName.test(href) && download.test(href));
  const saysFile = fileName.test(text) || fileName.test(attributeOf(link, "title"));
  if (!isFile && !(saysFile && !/\.s?html?$/i.test(path))) return undefined;
  const url = resolveUrl(href, base);
  return url === undefined ? undefined : { text: text || (path.split("/").at(-1) ?? ""), url };
}

/** Whether a link leads to another page (not to a place in this one, not to a file). */
export function leadsAway(link: PageNode): boolean {
  const href = attributeOf(link, "href").trim();
  return href !== "" && !href.startsWith("#") && !href.includes("#_Toc");
}
