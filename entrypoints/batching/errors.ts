import type { ReportError } from "../../core/model/report.ts";

export const noPermission = (host: string): ReportError => ({
  code: "no-permission",
  message: {
    zh: `还没有允许读取 ${host}。点“允许并重试”，再在浏览器的询问框中点“允许”。`,
    en: `Reading ${host} is not allowed yet. Click “Allow and retry”, then “Allow” in the browser's question.`,
  },
});

export const longWait = (minutes: number): ReportError => ({
  code: "busy",
  message: {
    zh: `网站要求等 ${minutes} 分钟后再访问。请到时点“重试”。`,
    en: `The site asks to wait ${minutes} minutes. Retry then.`,
  },
});

export const fileGone: ReportError = {
  code: "not-found",
  message: {
    zh: "这个文件没有存在浏览器里（可能已清理）。请重新选择文件夹。",
    en: "The browser does not hold this file any more. Choose the folder again.",
  },
};
