import type { Message } from "../core/model/report.ts";

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** What the command line itself has to say about inputs. */
export const problems = {
  notFound: { zh: "没有这个文件或文件夹", en: "no such file or folder" },
  emptyFolder: { zh: "文件夹里没有可读的资料", en: "the folder holds no document that can be read" },
  notPermitted: { zh: "没有读取权限", en: "no permission to read it" },
  timeout: (seconds: number): Message => ({
    zh: `超过时限 ${seconds} 秒，已中止`,
    en: `took longer than ${seconds} s and was stopped`,
  }),
  outOfMemory: { zh: "内存不足，已中止", en: "needed too much memory and was stopped" },
  internal: (detail: string): Message => ({
    zh: `读取时出现内部错误：${detail}`,
    en: `internal error while reading: ${detail}`,
  }),
} as const;

/** What is wrong with an input before it is read. */
export const inputProblems = {
  "not-found": { code: "not-found", message: problems.notFound },
  "empty-folder": { code: "empty-folder", message: problems.emptyFolder },
  "not-permitted": { code: "not-permitted", message: problems.notPermitted },
} as const;

const systemProblems: Readonly<Record<string, { code: string; message: Message }>> = {
  ENOENT: inputProblems["not-found"],
  EISDIR: inputProblems["not-found"],
  EACCES: inputProblems["not-permitted"],
  EPERM: inputProblems["not-permitted"],
};

/** The file is larger than the command allows. */
export function tooLarge(size: number, most: number): { code: string; message: Message } {
  const zh = `文件 ${megabytes(size)}，超过上限 ${megabytes(most)}`;
  const en = `the file has ${megabytes(size)}, more than the limit of ${megabytes(most)}`;
  return { code: "too-large", message: { zh, en } };
}

/** Code and words of whatever was thrown: by the file system, or by a bug. */
export function failureOf(error: unknown): { code: string; message: Message } {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  const known = systemProblems[code];
  if (known !== undefined) return known;
  const detail = error instanceof Error ? error.message : String(error);
  return { code: "internal", message: problems.internal(detail.slice(0, 200)) };
}
