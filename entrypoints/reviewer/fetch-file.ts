import browser from "webextension-polyfill";
import type { ReportError } from "../../core/model/report.ts";
import type { Attachment } from "../../core/model/snapshot.ts";
import { sniff } from "../../core/read/source/sniff.ts";
import { download } from "../fetching/download.ts";
import type { Piece } from "./reading/protocol.ts";

/** Why a file did not come, with what to do about it. */
export type Trouble =
  /** The host was not granted: one click asks for it. */
  | { readonly kind: "no-access"; readonly host: string; readonly origins: readonly string[] }
  /** It did not come, or is not what it was to be; `link` opens it in the browser. */
  | { readonly kind: "not-fetched"; readonly error: ReportError; readonly link: string | null };

const maxBytes = 200 * 1024 * 1024;

/** Names that are never those of pages. */
const fileName = /\.(?:pdf|docx?|wps|xlsx?|et|zip|rar|ofd|txt)(?:$|[?#])/i;

const isPage: ReportError = {
  code: "page-instead",
  message: {
    zh: "服务器给的是一个网页，不是文件：可能要先登录，或链接已经失效。请在浏览器中打开这个链接看看。",
    en: "The server sent a web page instead of the file: it may want a login, or the link is dead. Open the link in the browser to see.",
  },
};

/** Asks for a file that a person clicked on; the request is the browser's own. Throws only when `signal` aborts. */
export async function fetchFile({ text, url }: Attachment, signal: AbortSignal): Promise<Piece | Trouble> {
  const { host, origin } = new URL(url);
  const answer = await download(url, { signal, maxBytes });
  if ("error" in answer) {
    const origins = [`${origin}/*`];
    // Without the permission the browser keeps the answer to itself, and says no more than that.
    if (answer.error.code === "unreachable" && !(await browser.permissions.contains({ origins })))
      return { kind: "no-access", host, origins: [`*://${new URL(url).hostname}/*`] };
    return { kind: "not-fetched", error: answer.error, link: url };
  }
  const isFile = fileName.test(url) || fileName.test(text);
  if (isFile && sniff(answer.bytes) === "html") return { kind: "not-fetched", error: isPage, link: url };
  return { name: nameFor(text, url), url, bytes: answer.bytes };
}

/** What the page calls the file, with the ending of its address: 附件1：决算公开表.xlsx. */
export function nameFor(text: string, url: string): string {
  const last = decoded(new URL(url).pathname.split("/").at(-1) ?? "");
  const words = text.replace(/\s+/g, " ").trim();
  // A tab that shows a file is titled with its address.
  if (words === "" || url.endsWith(words)) return last;
  const [ending = ""] = /\.[a-z0-9]{2,5}$/i.exec(last) ?? [];
  return words.toLowerCase().endsWith(ending.toLowerCase()) ? words : `${words}${ending}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    // Names in the code page of the server.
    if (error instanceof URIError) return part;
    throw error;
  }
}
