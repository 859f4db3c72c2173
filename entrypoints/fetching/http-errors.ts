import type { ReportError } from "../../core/model/report.ts";

const megabyte = 1024 * 1024;

/** What kept a link from being read, before any of its content was looked at. */
export const downloadErrors = {
  scheme: {
    code: "bad-address",
    message: {
      zh: "只能读取 http 和 https 链接。请在页面上打开这个链接，存成文件后再核对。",
      en: "Only http and https links can be read. Open the link on its page, save it as a file and check that.",
    },
  },
  unreachable: {
    code: "unreachable",
    message: {
      zh: "连接不上这个网址。请检查网络，或在浏览器里打开它看看，再点“重试”。",
      en: "The address cannot be reached. Check the network, or open it in the browser, then retry.",
    },
  },
  offline: {
    code: "offline",
    message: {
      zh: "网络已断开。恢复联网后点“重试”。",
      en: "The network is down. Retry when it is back.",
    },
  },
  timeout: (seconds: number): ReportError => ({
    code: "timeout",
    message: {
      zh: `${seconds} 秒内没有下载完。请稍后重试，或在浏览器里下载后核对文件。`,
      en: `Not downloaded within ${seconds} s. Retry later, or download it in the browser and check the file.`,
    },
  }),
  tooLarge: (most: number): ReportError => ({
    code: "too-large",
    message: {
      zh: `文件超过 ${Math.round(most / megabyte)} MB。请在浏览器里下载，拆分后再核对。`,
      en: `The file is larger than ${Math.round(most / megabyte)} MB. Download it in the browser and split it.`,
    },
  }),
} as const;

const known: Readonly<Record<number, ReportError["message"]>> = {
  401: {
    zh: "网站要求登录（401）。请先在浏览器里登录这个网站，再点“重试”。",
    en: "The site wants a login (401). Log in to it in the browser, then retry.",
  },
  403: {
    zh: "网站拒绝访问（403）。请在浏览器里打开这个链接；能打开时再点“重试”。",
    en: "The site refuses access (403). Open the link in the browser; if it opens there, retry.",
  },
  404: {
    zh: "链接已失效（404）：网站上没有这个页面或文件。",
    en: "The link is dead (404): the site has no such page or file.",
  },
  410: {
    zh: "页面或文件已被网站删除（410）。",
    en: "The site has removed this page or file (410).",
  },
  429: {
    zh: "网站说访问太频繁（429）。已等候后多次再试，仍被拒绝；请过一会儿再点“重试”。",
    en: "The site says there are too many requests (429), also after waiting. Retry in a while.",
  },
  503: {
    zh: "网站暂时不能服务（503）。已等候后多次再试，仍不行；请过一会儿再点“重试”。",
    en: "The site is unavailable for now (503), also after waiting. Retry in a while.",
  },
};

/** The words for an answer of a server that is not the document. */
export function statusError(status: number): ReportError {
  const message = known[status] ?? {
    zh: `网站回答了错误 ${status}。请稍后重试，或在浏览器里打开这个链接看看。`,
    en: `The site answered with error ${status}. Retry later, or open the link in the browser.`,
  };
  return { code: status === 404 || status === 410 ? "dead-link" : `http-${status}`, message };
}
