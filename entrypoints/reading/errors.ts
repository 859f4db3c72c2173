import type { ReportError } from "../../core/model/report.ts";

/** What can go wrong with the worker itself. */
export const readErrors = {
  crashed: (detail: string): ReportError => ({
    code: "crashed",
    message: {
      zh: `读取或核对时出现内部错误：${detail.slice(0, 200)}`,
      en: `An internal error happened while reading or checking: ${detail.slice(0, 200)}`,
    },
  }),
  timeout: (seconds: number): ReportError => ({
    code: "timeout",
    message: {
      zh: `核对超过 ${seconds} 秒仍未完成，已停止。文件可能过大；可以下载后拆分再核对。`,
      en: `The check was stopped after ${seconds} s. The file may be too large; download and split it.`,
    },
  }),
} as const;
