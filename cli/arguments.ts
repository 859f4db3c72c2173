import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Command, InvalidArgumentError, Option } from "commander";
import type { DisclosureKind } from "../core/model/document.ts";
import { extensionOf } from "./formats.ts";
import type { Format, Options } from "./options.ts";

const kinds: readonly DisclosureKind[] = [
  "department-final-accounts",
  "department-budget",
  "self-evaluation",
  "evaluation-report",
  "three-public",
  "government-budget",
  "government-final-accounts",
];

const formats: readonly Format[] = ["text", "json", "ndjson", "md", "csv", "html", "xlsx"];

const megabyte = 1024 * 1024;

function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const parsed = Number(value);
    if (!/^\d+$/.test(value) || parsed < least || parsed > most)
      throw new InvalidArgumentError(`a whole number from ${least} to ${most} is wanted`);
    return parsed;
  };
}

function seconds(value: string): number {
  const parsed = Number(value);
  if (!/^\d+(?:\.\d+)?$/.test(value) || parsed <= 0 || parsed > 86_400)
    throw new InvalidArgumentError("seconds above 0 are wanted");
  return parsed;
}

function shard(value: string): { index: number; count: number } {
  const [, index = "", count = ""] = /^(\d+)\/(\d+)$/.exec(value) ?? [];
  const share = { index: Number(index), count: Number(count) };
  if (index === "" || share.index < 1 || share.index > share.count)
    throw new InvalidArgumentError("i/n with 1 ≤ i ≤ n is wanted, such as 2/8");
  return share;
}

function versionOf(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return String(JSON.parse(text).version);
}

/** `2026-11-21T10:30:00+08:00`: local time with its zone, as it goes into a working paper. */
export function localTime(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const two = (value: number) => String(value).padStart(2, "0");
  const zone = `${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  return `${local}${offset < 0 ? "-" : "+"}${zone}`;
}

function commandOf(): Command {
  return new Command("review")
    .description(
      "核对公开的预决算与绩效资料 / checks published budgets, final accounts and performance documents\n" +
        "退出状态 exit status: 0 无确定问题 nothing certain · 1 有确定问题 certain findings · 2 有文件未能读取 unreadable input · 64 用法 usage",
    )
    .argument("<input...>", "文件、文件夹或 - （标准输入） / files, folders or - for standard input")
    .addOption(new Option("--json", "一个 JSON 数组 / one JSON array").conflicts(["ndjson", "format"]))
    .addOption(
      new Option("--ndjson", "每份资料一行 JSON / one line of JSON per document").conflicts("format"),
    )
    .addOption(new Option("--format <format>", "输出格式 / output format").choices(formats))
    .option("-o, --out <path>", "输出到文件或文件夹 / write to a file or folder")
    .addOption(new Option("--kind <kind>", "指定资料种类 / kind of disclosure").choices(kinds))
    .option("--year <year>", "指定年度 / fiscal year", wholeNumber(1990, 2100))
    .addOption(new Option("--lang <language>", "语言 / language").choices(["zh", "en"]).default("zh"))
    .option("--jobs <n>", "并行数 / worker threads", wholeNumber(1, 256), availableParallelism())
    .option("--shard <i/n>", "只处理第 i 份，共 n 份 / only share i of n", shard)
    .option("--max-bytes <n>", "文件大小上限 / largest file", wholeNumber(1, 2 ** 32), 256 * megabyte)
    .option("--timeout <seconds>", "每份资料的时限 / time limit per document", seconds, 120)
    .option(
      "--together",
      "所有输入作为一份公开文件（网页和附件） / all inputs are one disclosure (a page and its attachments)",
      false,
    )
    .option("--quiet", "标准错误不输出 / nothing on standard error", false)
    .option("--ledger", "JSON 中逐项列出核对过的关系 / list every relation checked in the JSON", false)
    .option("--stable", "两次运行逐字节相同 / byte-identical output (no timings)", false)
    .option("--skip-existing", "跳过已有结果（与 -o 文件夹合用） / resume into the folder of -o", false)
    .version(versionOf())
    .showHelpAfterError("(--help)")
    .exitOverride();
}

/** The format asked for; else the one that the output's name ends in. */
function formatOf(values: { json?: boolean; ndjson?: boolean; format?: Format; out?: string }): Format {
  if (values.json === true) return "json";
  if (values.ndjson === true) return "ndjson";
  const ending = /\.([a-z]+)$/.exec(values.out ?? "")?.[1];
  return values.format ?? formats.find((format) => extensionOf[format] === ending) ?? "text";
}

/** Options of an argument vector (without node and script). Throws commander's errors on wrong usage. */
export function parseArguments(argv: readonly string[]): Options {
  const command = commandOf();
  command.parse(argv, { from: "user" });
  const values = command.opts();
  if (values.skipExisting && values.out === undefined)
    command.error("error: --skip-existing needs -o with a folder");
  if (values.together && (command.args.includes("-") || values.shard !== undefined))
    command.error("error: --together takes files and folders, and no --shard");
  return {
    inputs: command.args,
    format: formatOf(values),
    out: values.out,
    kind: values.kind,
    year: values.year,
    lang: values.lang,
    jobs: values.jobs,
    shard: values.shard,
    maxBytes: values.maxBytes,
    timeoutMs: values.timeout * 1000,
    together: values.together,
    quiet: values.quiet,
    ledger: values.ledger,
    stable: values.stable,
    skipExisting: values.skipExisting,
    startedAt: localTime(new Date()),
    version: versionOf(),
  };
}
