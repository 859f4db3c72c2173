import type { ReportError } from "../../core/model/report.ts";
import { TimedOut } from "../checking/protocol.ts";

/** A page that is too large to be read. */
export const tooLarge: ReportError = {
  code: "too-large",
  message: {
    zh: "这一页的文字或表格过大，无法核对。",
    en: "This page holds more text or cells than can be checked.",
  },
};

const timeout: ReportError = {
  code: "timeout",
  message: {
    zh: "核对超过一分钟仍未完成，已停止。页面可能过大。",
    en: "The check was stopped after one minute. The page may be too large.",
  },
};

/** What to tell people about something that went wrong; never a stack trace. */
export function failureOf(error: unknown): ReportError {
  if (error instanceof TimedOut) return timeout;
  const detail = error instanceof Error ? error.message : String(error);
  return {
    code: "crashed",
    message: {
      zh: `读取或核对时出现内部错误：${detail}`,
      en: `An internal error happened while reading or checking: ${detail}`,
    },
  };
}
