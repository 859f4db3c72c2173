import type { Message } from "../model/report.ts";
import type { Paper, PaperOptions } from "./paper.ts";
import { kindWords } from "./words.ts";

interface Line {
  readonly name: string;
  readonly value: string;
}

const names = {
  entity: { zh: "单位", en: "Entity" },
  year: { zh: "年度", en: "Year" },
  kinds: { zh: "资料种类", en: "Kind" },
  title: { zh: "标题", en: "Title" },
  url: { zh: "网址", en: "Address" },
  path: { zh: "文件", en: "File" },
  madeAt: { zh: "核对时间", en: "Checked at" },
  version: { zh: "工具版本", en: "Tool version" },
  sha256: { zh: "文字的 SHA-256", en: "SHA-256 of the text" },
  characters: { zh: "字数", en: "Characters" },
  profile: { zh: "适用要求", en: "Requirements applied" },
  losses: { zh: "未能读取的内容", en: "Not read" },
} as const satisfies Readonly<Record<string, Message>>;

function valuesOf(
  { report }: Paper,
  { language, madeAt, version }: PaperOptions,
): Record<keyof typeof names, string> {
  const { source, document } = report;
  return {
    entity: document.entity ?? "",
    year: document.year === null ? "" : String(document.year),
    kinds: document.kinds.map((kind) => kindWords[kind][language]).join(language === "zh" ? "、" : ", "),
    title: source.title,
    url: source.url ?? "",
    path: source.path ?? "",
    madeAt: madeAt ?? "",
    version: version === null ? "" : `Gouji ${version}`,
    sha256: source.sha256,
    characters: String(source.characters),
    profile: document.profile,
    losses: source.losses.map((loss) => loss[language]).join(language === "zh" ? "；" : "; "),
  };
}

/** Where the document came from and with what it was checked; empty lines left out. */
export function provenanceOf(paper: Paper, options: PaperOptions): Line[] {
  const values = valuesOf(paper, options);
  return (Object.keys(names) as (keyof typeof names)[])
    .map((key) => ({ name: names[key][options.language], value: values[key] }))
    .filter(({ value }) => value !== "");
}
